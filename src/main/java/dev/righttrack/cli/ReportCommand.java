package dev.righttrack.cli;

import dev.righttrack.batch.Cohort;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.PageFile;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.cli.options.StrictOption;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.exports.LinkedInFolder;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.output.OutputGuard;
import dev.righttrack.render.Detail;
import dev.righttrack.render.html.CohortPage;
import dev.righttrack.render.html.CohortReport;
import dev.righttrack.render.json.CohortJson;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A page to hand over. */
@Command(
        name = "report",
        description = "A page to hand over, one file of HTML: of a candidate, or of a batch's cohort.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private static final String COHORT = "cohort.json";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Option(
            names = "--detail",
            paramLabel = "HOW",
            description = "summary (two printed pages), standard, or full, with each line's rule (summary).")
    private Optional<Detail> detail = Optional.empty();

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StrictOption strict;

    @Parameters(
            paramLabel = "INPUT",
            description =
                    "A candidate in YAML, JSON or JSON Resume, or a CV, - for stdin; or the folder that 'batch' wrote.")
    @SuppressWarnings("NullAway.Init")
    private String input;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The page to write; - is stdout.")
    @SuppressWarnings("NullAway.Init")
    private String output;

    @Option(names = "--role", paramLabel = "ROLE", description = "Tell of this role in full; may be repeated.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--names", description = "Name the people of a cohort who are one step away.")
    private boolean names;

    @Option(names = "--replace", description = "Write over a file of that name, whatever it is.")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        Optional<String> objection = objection();
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        Path read = CandidateFile.path(input);
        return Files.isDirectory(read) && !LinkedInFolder.isExport(read)
                ? cohort(CandidateFile.path(input))
                : load.open(this::candidate);
    }

    /** Why the page may not be written, before anything is read; empty if nothing speaks against it. */
    private Optional<String> objection() throws IOException {
        if (output.equals("-")) {
            return Optional.empty();
        }
        Path page = CandidateFile.path(output);
        Path read = CandidateFile.path(input);
        OutputGuard guard = load.guard();
        if (input.equals("-")) {
            guard.readsStdin();
        } else {
            guard.reads(Files.isDirectory(read) ? read.resolve(COHORT) : read);
            for (Path table : Files.isDirectory(read) ? LinkedInFolder.tables(read) : List.<Path>of()) {
                guard.reads(table);
            }
        }
        return guard.objection(page)
                .or(() -> replace || PageFile.isDevice(page) || Files.isDirectory(page)
                        ? Optional.empty()
                        : OutputGuard.strangers(page, PageFile::isPage)
                                .map(stranger -> stranger + "; --replace writes over it"));
    }

    private int candidate(LoadedRules rightTrack) throws IOException {
        if (names) {
            return refused("--names is for the page of a cohort");
        }
        Optional<List<String>> named = load.roles(rightTrack, roles);
        if (named.isEmpty()) {
            return ExitCode.USAGE;
        }
        ParseResult<Candidate> read = CandidateFile.read(strict.reader(rightTrack), rightTrack.knowledge(), input);
        load.tell(read.findings());
        int code = CandidateFile.code(read.findings());
        if (read.value().isEmpty()) {
            return code;
        }
        return ExitCode.or(
                code,
                write(CandidateHandout.page(
                        rightTrack, read.value().get(), named.get(), 1, detail.orElse(Detail.SUMMARY))));
    }

    private int cohort(Path folder) throws IOException {
        Optional<String> idle = ofACandidate();
        if (idle.isPresent()) {
            return refused(idle.get() + " is for the page of a candidate");
        }
        Path file = folder.resolve(COHORT);
        String shown = CandidateFile.printable(file.toString());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refused("there is no " + shown + "; 'batch' writes it");
        }
        ParseResult<Cohort> read = CohortJson.read(Files.readString(file, StandardCharsets.UTF_8), shown);
        load.tell(read.findings());
        if (read.value().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        return write(CohortPage.render(new CohortReport(read.value().get(), names)));
    }

    /** An option that was given and that a cohort's page, made from what a batch left, has no use for. */
    private Optional<String> ofACandidate() {
        if (!roles.isEmpty()) {
            return Optional.of("--role");
        }
        if (detail.isPresent()) {
            return Optional.of("--detail");
        }
        if (strict.isStrict()) {
            return Optional.of("--strict");
        }
        if (!load.ruleOptions().readings().isEmpty()) {
            return Optional.of("--reading");
        }
        return load.ruleOptions().trustCore() ? Optional.of("--trust-core") : Optional.empty();
    }

    private int write(String page) throws IOException {
        if (output.equals("-")) {
            spec.commandLine().getOut().print(page);
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
        Path file = CandidateFile.path(output);
        if (Files.isDirectory(file)) {
            return refused(CandidateFile.printable(output) + " is a folder, and the page is one file");
        }
        PageFile.write(file, page);
        if (!load.isQuiet()) {
            spec.commandLine().getErr().println("wrote " + CandidateFile.printable(output));
        }
        return ExitCode.DONE;
    }

    private int refused(String why) {
        spec.commandLine().getErr().println("righttrack: " + PrintableText.line(why));
        return ExitCode.USAGE;
    }
}
