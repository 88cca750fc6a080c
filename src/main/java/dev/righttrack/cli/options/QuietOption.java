package dev.righttrack.cli.options;

import dev.righttrack.findings.Finding;
import dev.righttrack.render.findings.FindingText;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether stderr is for errors only, for a command that says more there. */
final class QuietOption {

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on stderr but errors.")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    /** Reports findings; warnings and notes only where they are wanted. */
    void tell(List<Finding> findings, PrintWriter err) {
        for (Finding finding : findings) {
            if (!quiet || finding.isError()) {
                err.println(FindingText.render(finding));
            }
        }
    }
}
