package dev.righttrack.cli.rules;

import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.FolderOptions;
import dev.righttrack.cli.options.ProgramVersion;
import dev.righttrack.cli.options.ReadingOption;
import dev.righttrack.cli.options.TraceOption;
import dev.righttrack.cli.options.TrustOption;
import dev.righttrack.lsp.EditorConnection;
import dev.righttrack.lsp.FolderChoice;
import dev.righttrack.rules.source.RuleOptions;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers an editor in which rules are written. */
@Command(
        name = "lsp",
        description = "Answer an editor in which rules are written, over standard input and output (docs/editors.md).",
        mixinStandardHelpOptions = true)
public final class RulesLspCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FolderOptions folders;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOption reading;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private TrustOption trust;

    @Mixin
    @SuppressWarnings({"NullAway.Init", "unused"})
    private TraceOption trace;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which the rules are checked, such as 2027-01-31;"
                    + " by default the newest date in the facts folder.")
    private Optional<LocalDate> asOf = Optional.empty();

    /** The folders that are edited, as the options say. */
    public FolderChoice choice() {
        return new FolderChoice(
                folders.rulesOption(),
                folders.factsOption(),
                folders.rulesFolder(),
                folders.factsFolder(),
                FolderOptions.home(),
                new RuleOptions(reading.readings(), asOf, trust.isCoreTrusted()));
    }

    @Override
    public Integer call() {
        PrintStream out = System.out;
        // Whatever else would print there would break the protocol.
        System.setOut(System.err);
        try {
            boolean orderly = new EditorConnection(choice(), ProgramVersion.number())
                    .serve(System.in, new BufferedOutputStream(out));
            return orderly ? ExitCode.DONE : ExitCode.FAILED;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        } finally {
            System.setOut(out);
        }
    }
}
