package dev.righttrack.cli;

import dev.righttrack.RightTrack;
import dev.righttrack.facts.knowledge.Question;
import dev.righttrack.findings.Finding;
import dev.righttrack.interview.Interview;
import dev.righttrack.render.AdviceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The console session. */
@Command(
        name = "interview",
        description = "Ask a candidate one question after the other, then advise. An empty answer leaves it open,"
                + " 'done' ends the questions.",
        mixinStandardHelpOptions = true)
final class InterviewCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SharedOptions shared;

    @Option(names = "--answers", paramLabel = "FILE", description = "Take the answers from a file, one a line.")
    private Optional<Path> answers = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (answers.isPresent() && !Files.isReadable(answers.get())) {
            spec.commandLine().getErr().println("righttrack: " + answers.get() + " is no readable file");
            return Exit.USAGE;
        }
        return shared.open(this::interview);
    }

    private int interview(RightTrack rightTrack) throws IOException {
        try (BufferedReader in = input()) {
            Interview interview = new Interview(rightTrack.knowledge());
            int code = ask(interview, in);
            PrintWriter out = spec.commandLine().getOut();
            out.print(new AdviceText(shared.look(1)).render(rightTrack.advise(interview.candidate()), List.of()));
            return code;
        }
    }

    private BufferedReader input() throws IOException {
        return answers.isPresent()
                ? Files.newBufferedReader(answers.get(), StandardCharsets.UTF_8)
                : new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    private int ask(Interview interview, BufferedReader in) throws IOException {
        int code = Exit.DONE;
        boolean again = answers.isEmpty() && Boolean.getBoolean("righttrack.keyboard");
        for (Optional<Question> next = interview.next(); next.isPresent(); next = interview.next()) {
            prompt(next.get());
            String answer = in.readLine();
            if (answer == null || answer.strip().equalsIgnoreCase("done")) {
                break;
            }
            List<Finding> findings = interview.answer(answer);
            shared.tell(findings);
            if (findings.stream().anyMatch(Finding::isError) && !again) {
                code = Exit.FINDINGS;
                interview.answer("");
            }
        }
        return code;
    }

    private void prompt(Question question) {
        if (!shared.isQuiet()) {
            spec.commandLine().getErr().println(question.ask() + "\n    " + question.help());
            spec.commandLine().getErr().print("> ");
            spec.commandLine().getErr().flush();
        }
    }
}
