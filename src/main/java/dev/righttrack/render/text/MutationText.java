package dev.righttrack.render.text;

import dev.righttrack.authoring.mutate.Mutant;
import dev.righttrack.authoring.mutate.MutationReport;
import dev.righttrack.render.yaml.CaseYaml;
import java.util.Locale;

/** What changing rules by one notch has shown, as text. */
public final class MutationText {

    private MutationText() {}

    /** Each change that no case notices, with a case that would, and one line that sums up; ends with a line end. */
    public static String render(MutationReport report) {
        StringBuilder out = new StringBuilder();
        report.survivors().forEach(mutant -> survivor(mutant, out));
        int all = report.mutants().size();
        String share = all == 0 ? "" : String.format(Locale.ROOT, " (%.1f %%)", 100.0 * report.killed() / all);
        out.append(all + " changes by one notch, " + report.killed() + " noticed" + share + ", "
                + report.survivors().size() + " not\n");
        if (report.failing() > 0) {
            out.append(report.failing() + (report.failing() == 1 ? " case fails" : " cases fail")
                    + " as the rules stand, and were left out\n");
        }
        return out.toString();
    }

    private static void survivor(Mutant mutant, StringBuilder out) {
        out.append(mutant.place() + "  not noticed  " + mutant.edit().words() + " and no case would notice\n");
        out.append("    in " + (mutant.edit().weight().isPresent() ? "the weight \"" : "rule \"")
                + mutant.edit().rule() + "\"\n");
        if (mutant.noticing().isEmpty()) {
            out.append("    nobody was found in whom it shows\n\n");
            return;
        }
        out.append("    this case would:\n");
        CaseYaml.render(mutant.noticing().get()).lines().forEach(line -> out.append("      " + line + "\n"));
        out.append("\n");
    }
}
