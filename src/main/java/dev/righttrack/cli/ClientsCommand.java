package dev.righttrack.cli;

import dev.righttrack.cli.options.AnswerOptions;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.interview.journal.ClientRecord;
import dev.righttrack.interview.journal.JournalReader;
import dev.righttrack.interview.journal.JournalReader.Told;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.interview.ClientsPage;
import dev.righttrack.render.json.AnswerJson;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The clients of an adviser, by the journals of their talks. */
@Command(
        name = "clients",
        description =
                "The clients whose interviews lie in a folder: who they are, when they were last talked to, by whom, and"
                        + " which role came first.",
        mixinStandardHelpOptions = true)
final class ClientsCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LoadOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    @Parameters(
            paramLabel = "FOLDER",
            description = "A folder with journals of interviews; folders in it are not searched.")
    private String folder = "";

    @Override
    public Integer call() throws IOException {
        Path path = CandidateFile.path(folder);
        if (folder.isEmpty() || !Files.isDirectory(path)) {
            return usage(CandidateFile.printable(folder) + " is no folder");
        }
        List<Path> journals = journals(path);
        if (journals.isEmpty()) {
            return usage("no journal of an interview lies in " + CandidateFile.printable(folder)
                    + "; interview --journal FILE keeps one");
        }
        if (journals.size() > MOST) {
            return usage("more than " + MOST + " journals lie in " + CandidateFile.printable(folder));
        }
        return load.open(rightTrack -> list(rightTrack, journals));
    }

    private static List<Path> journals(Path folder) throws IOException {
        List<Path> journals = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.journal")) {
            all.forEach(file -> {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    journals.add(file);
                }
            });
        }
        journals.sort(Comparator.naturalOrder());
        return journals;
    }

    private int usage(String message) {
        spec.commandLine().getErr().println("righttrack: " + message);
        return ExitCode.USAGE;
    }

    private int list(LoadedRules rightTrack, List<Path> journals) {
        Interviewer interviewer = new Interviewer(rightTrack.engine(), rightTrack::explain);
        JournalReader reader = new JournalReader(interviewer);
        List<ClientRecord> clients = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path journal : journals) {
            ParseResult<Told> told = reader.read(journal, CandidateFile.printable(journal.toString()));
            findings.addAll(told.findings());
            told.value()
                    .ifPresent(talk -> clients.add(ClientRecord.of(
                            CandidateFile.printable(String.valueOf(journal.getFileName())),
                            talk,
                            interviewer.candidate(talk.sitting()))));
        }
        clients.sort(Comparator.comparing(ClientRecord::last)
                .reversed()
                .thenComparing(ClientRecord::id)
                .thenComparing(ClientRecord::journal));
        load.tell(findings);
        String shown = CandidateFile.printable(folder);
        String json = answers.isJson()
                ? AnswerJson.page("clients", shown, rightTrack.rules().hash(), clients)
                : "";
        answers.tell(ClientsPage.of(shown, clients), json, Detail.STANDARD);
        return CandidateFile.code(findings);
    }
}
