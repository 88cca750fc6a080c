package dev.righttrack.cli;

import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.CvDocument;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.output.AtomicFile;
import dev.righttrack.reading.CvReading;
import dev.righttrack.render.findings.ReadingFindings;
import dev.righttrack.render.yaml.ReadingYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** Documents to candidate files. */
@Command(
        name = "read",
        description =
                "What a CV says in words of the facts folder, as a candidate file with the words of the CV behind each line."
                        + " Nothing is advised.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LoadOptions load;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "CVs in PDF, DOCX, ODT, Markdown, text or LaTeX, and exports: of LinkedIn (its ZIP or folder), Europass (XML, or its"
                            + " PDF), Reactive Resume, rendercv, YAMLResume, and a Person of schema.org; - is stdin.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder for the candidate files; without it, the one file is written to stdout.")
    @SuppressWarnings("NullAway.Init")
    private String output = "";

    @Override
    public Integer call() throws IOException {
        if (output.isEmpty() && inputs.size() > 1) {
            return refused("several CVs need a folder for their candidate files: -o DIR");
        }
        if (!output.isEmpty()
                && Files.exists(CandidateFile.path(output))
                && !Files.isDirectory(CandidateFile.path(output))) {
            return refused(CandidateFile.printable(output) + " is no folder");
        }
        return load.open(this::readAll);
    }

    private int readAll(LoadedRules rightTrack) throws IOException {
        int code = ExitCode.DONE;
        for (String input : inputs) {
            code = ExitCode.or(code, read(rightTrack, input));
        }
        return code;
    }

    private int read(LoadedRules rightTrack, String input) throws IOException {
        Optional<CvDocument> document = CvDocument.open(input, CandidateFile.path(input));
        if (document.isEmpty()) {
            return notRead(input);
        }
        CvReading reading = document.get().reading(rightTrack.knowledge());
        load.tell(ReadingFindings.of(reading));
        if (!reading.isReadable()) {
            return ExitCode.FINDINGS;
        }
        if (reading.isEmpty() && reading.unsure().isEmpty()) {
            load.tell(List.of(Finding.error(
                    Place.of(reading.document()),
                    Check.SAYS_NOTHING,
                    "no tool, method or degree of the facts folder stands in this document",
                    "No file was written.")));
            return ExitCode.FINDINGS;
        }
        String file = ReadingYaml.of(reading, document.get().id(), today(rightTrack));
        if (output.isEmpty()) {
            spec.commandLine().getOut().print(file);
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
        return write(CandidateFile.path(output), document.get().id() + ".yaml", file);
    }

    /** The year of the newest date in the facts: no output carries the time of the clock. */
    private static int today(LoadedRules rightTrack) {
        return rightTrack.knowledge().newestDate().map(LocalDate::getYear).orElse(0);
    }

    private int write(Path folder, String name, String file) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(folder);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return refused(
                    CandidateFile.printable(target.toString()) + " is there already, and nothing is written over");
        }
        AtomicFile.write(target, file, AtomicFile.Readers.OWNER);
        if (!load.isQuiet()) {
            spec.commandLine().getErr().println("wrote " + CandidateFile.printable(target.toString()));
        }
        return ExitCode.DONE;
    }

    private int notRead(String input) {
        Path path = CandidateFile.path(input);
        if (!input.equals("-") && Files.isDirectory(path)) {
            return refused(CandidateFile.printable(input) + " is a folder; name the CVs in it");
        }
        if (!input.equals("-") && !Files.isReadable(path)) {
            return refused("there is no file " + CandidateFile.printable(input) + " that can be read");
        }
        load.tell(List.of(Finding.error(
                Place.of(input.equals("-") ? "stdin" : CandidateFile.printable(input)),
                Check.FOREIGN_FILE,
                "this is no CV in PDF, DOCX, ODT, Markdown, text or LaTeX, and no export that is read",
                "A candidate file, JSON Resume or table needs no reading: 'advise' and 'batch' take it.")));
        return ExitCode.FINDINGS;
    }

    private int refused(String why) {
        spec.commandLine().getErr().println("righttrack: " + why);
        return ExitCode.USAGE;
    }
}
