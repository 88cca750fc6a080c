package dev.righttrack.cli;

import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Severity;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.columns.ColumnProposal;
import dev.righttrack.intake.columns.ColumnProposer;
import dev.righttrack.intake.columns.ProposedColumn;
import dev.righttrack.intake.columns.TableSample;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.output.AtomicFile;
import dev.righttrack.render.yaml.ColumnMapYaml;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From a table of others to a mapping file. */
@Command(
        name = "columns",
        description =
                "What the columns of a table (CSV, XLSX or JSON lines) seem to mean, as a mapping file. Once somebody has"
                        + " confirmed it, batch and score take it with --columns.",
        mixinStandardHelpOptions = true)
final class ColumnsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LoadOptions load;

    @Parameters(paramLabel = "FILE", description = "The table; - is stdin.")
    private String table = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MAP",
            description = "The mapping file to write; without it, stdout.")
    private String output = "";

    @Override
    public Integer call() throws IOException {
        Path file = CandidateFile.path(table);
        if (!table.equals("-") && (!Files.isReadable(file) || Files.isDirectory(file))) {
            return refused("there is no file " + CandidateFile.printable(table) + " that can be read");
        }
        if (!output.isEmpty() && Files.exists(CandidateFile.path(output), LinkOption.NOFOLLOW_LINKS)) {
            return refused(CandidateFile.printable(output) + " is there already, and nothing is written over");
        }
        return load.open(this::propose);
    }

    private int propose(LoadedRules rightTrack) throws IOException {
        CandidateInput input = table.equals("-")
                ? CandidateInput.stream("stdin")
                : CandidateInput.of(CandidateFile.path(table), CandidateFile.printable(table));
        ParseResult<TableSample> sample = TableSample.of(input, CandidateInput.Bytes.OF_FILES, rightTrack.knowledge());
        load.tell(sample.findings());
        if (sample.value().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        if (isOwn(rightTrack, sample.value().get())) {
            say("this table has a candidate's own columns: 'righttrack batch " + CandidateFile.printable(table)
                    + " -o DIR' reads it as it stands");
            return ExitCode.DONE;
        }
        ColumnProposal proposal =
                new ColumnProposer(rightTrack.knowledge()).of(sample.value().get());
        written(ColumnMapYaml.of(proposal));
        summary(proposal);
        boolean isWhole = sample.findings().stream().noneMatch(Finding::isError);
        return isWhole && proposal.isUseful() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Whether every column is one of a candidate's. */
    private static boolean isOwn(LoadedRules rightTrack, TableSample sample) {
        List<Finding> found = new CandidateReader(rightTrack.knowledge()).columns(sample.titles(), sample.name());
        return found.stream().allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    private void written(String map) throws IOException {
        if (output.isEmpty()) {
            spec.commandLine().getOut().print(map);
            spec.commandLine().getOut().flush();
        } else {
            AtomicFile.write(CandidateFile.path(output), map, AtomicFile.Readers.UMASK);
        }
    }

    private void summary(ColumnProposal proposal) {
        long used = proposal.columns().stream()
                .filter(column -> !column.isLeftOut())
                .count();
        List<String> dropped = proposal.protectedTitles();
        if (!dropped.isEmpty()) {
            say("protected, dropped unread: "
                    + String.join(
                            ", ", dropped.stream().map(ColumnsCommand::shown).toList()));
        }
        say(used + " of " + proposal.columns().size() + " columns are understood, "
                + proposal.columns().stream().filter(ProposedColumn::isLeftOut).count()
                + " left out");
        if (!proposal.isUseful()) {
            say(
                    "righttrack: no column says what somebody can do or wants to do, as far as the facts folder has its words");
        }
        Optional.of(output)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> say("wrote " + CandidateFile.printable(name)
                        + ". Look at each line and write confirmed: yes; then 'righttrack batch "
                        + CandidateFile.printable(table) + " --columns " + CandidateFile.printable(name) + " -o DIR'"));
    }

    private static String shown(String title) {
        return PrintableText.shortened(PrintableText.line(title), 60);
    }

    private void say(String message) {
        if (!load.isQuiet()) {
            spec.commandLine().getErr().println(message);
        }
    }

    private int refused(String why) {
        spec.commandLine().getErr().println("righttrack: " + why);
        return ExitCode.USAGE;
    }
}
