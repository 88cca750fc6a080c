package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.oracle.SampleSize;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console session, driven by a pipe. */
class InterviewCommandTest {

    private static final String TALK = """
            why
            wants
            rather not
            no
            no matter
            yes
            python, sklearn and sql
            solid
            so far
            what if mathematics outstanding
            branch other
            2
            diff
            switch main
            undo
            note wants to move
            review
            done
            """;

    @TempDir
    private Path folder = Path.of(".");

    private static Run piped(String lines, String... args) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            List<String> all = new ArrayList<>(List.of("interview", "--no-opening"));
            all.addAll(List.of(args));
            return Run.of(all);
        } finally {
            System.setIn(before);
        }
    }

    private String journal() {
        return folder.resolve("kim.journal").toString();
    }

    private static List<String> asked(Run run) {
        return run.err()
                .lines()
                .filter(line -> line.matches(".*\\? \\(\\d+ open.*"))
                .toList();
    }

    @Test
    void aWholeTalkOverAPipe() throws IOException {
        Run run = piped(TALK, "--journal", journal());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Why this question",
                        "So far",
                        "What if",
                        "What was said in main",
                        "comes first by what is known");
        assertThat(run.err()).contains("= tools: python, scikit-learn, sql", "now in the new branch other", "Noted.");
        assertThat(folder.resolve("kim.yaml")).content().contains("notes: wants to move", "- scikit-learn");
        assertThat(folder.resolve("kim.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("Content-Security-Policy");
        Run advised = Run.of("advise", folder.resolve("kim.yaml").toString());
        assertThat(advised.code()).as(advised.err()).isZero();
        // An interview says nothing of other sources.
        assertThat(run.out()).endsWith(advised.out().replaceFirst("(?s)\\n  By another source.*", ""));
    }

    @Test
    void answersFromAFileAndFromAPipeGetTheSameQuestions() throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.txt"), TALK);
        Run file = Run.of("interview", "--no-opening", "--answers", answers.toString());
        Run pipe = piped(TALK);
        assertThat(file).isEqualTo(pipe);
        assertThat(asked(pipe)).hasSizeGreaterThan(4);
    }

    @Test
    void aTalkGoesOnWhereItStopped() {
        piped("wants\nrather not\nquit\n", "--journal", journal());
        Run run = piped("review\nquit\n", "--resume", journal());
        assertThat(run.err()).contains("2 answers");
        assertThat(run.out()).contains("1. wish business analysis: wants", "2. wish modeling: does not want");
    }

    @Test
    void aFileAnswersWhatItSaysAndContradictionsAreDecided() {
        Run run = piped("keep\ntake back\nreview\ndone\n", "facts/candidates/contradiction.yaml");
        assertThat(run.err()).contains("Contradiction: you said", "is kept", "taken back: skill");
        assertThat(run.out()).contains("(from the file)");
        assertThat(asked(run)).noneMatch(line -> line.contains("Which tools"));
    }

    @Test
    void rubbishIsToldAndLosesNothing() {
        String rubbish = "undo\npython\n\n   \n" + "x".repeat(10_000)
                + "\n\u001b[31m\u0007\u0000\nwhy not nobody\nchange 99\nswitch x\n"
                + "compare\nwhat if\nnote\nbranch\npath\n";
        Run run = piped(rubbish + "wants\nquit\n", "--journal", journal());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "\u001b", "\u0007");
        assertThat(run.err()).contains("not understood: nothing was said", "an answer of 10000 characters");
        assertThat(run.err().split("not understood|not done", -1)).hasSizeGreaterThan(12);
        assertThat(piped("review\nquit\n", "--resume", journal()).out()).contains("wish business analysis: wants");
    }

    @Test
    void anEmptyInputEndsWithAdvice() {
        Run run = piped("");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Too little is known to say which role fits");
    }

    @Test
    void aLastLineWithoutAnEndCounts() {
        assertThat(piped("wants").err()).contains("= wish business analysis: wants");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() {
        Run run = piped(
                "wants\n",
                "--journal",
                folder.resolve("no such folder/kim.journal").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("no journal can be kept in", "--journal FILE")
                .doesNotContain("\tat ");
    }

    @Test
    void aJournalIsNeverWrittenOver() {
        piped("wants\nquit\n", "--journal", journal());
        Run run = piped("wants\nquit\n", "--journal", journal());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is there already", "--resume");
    }

    @Test
    void whatIsNoJournalIsTold() throws IOException {
        Path other = Files.writeString(folder.resolve("other.journal"), "Dear diary,\n\ntoday\n");
        assertThat(piped("", "--resume", other.toString()).err()).contains("this is no journal");
        assertThat(piped("", "--resume", folder.resolve("none").toString()).code())
                .isEqualTo(2);
        assertThat(piped("", "--resume", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void changedRulesAreToldWithTheRuleBehindTheChange() throws IOException {
        Run before = piped("wants\nquit\n", "--journal", journal());
        assertThat(before.code()).isZero();
        CopiedFolders.in(folder);
        Path rules = folder.resolve("rules");
        Path changed = rules.resolve("roles/data-analyst.dslr");
        Files.writeString(
                changed,
                Files.readString(changed)
                        .replace(
                                "requires solid mathematics, essential",
                                "requires outstanding mathematics, essential"));
        Path journal = Path.of(journal());
        Files.writeString(
                journal, "answer skill mathematics: solid\n    now data analyst 50.0\n", StandardOpenOption.APPEND);
        Run run = piped("quit\n", "--resume", journal(), "--rules", rules.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("The rules have changed since", "data analyst: mathematics", "requires solid mathematics")
                .contains("requires outstanding mathematics", "moves data analyst");
    }

    /** The shell lets no file grow beyond a size, as a disk that is full would. */
    @Test
    void aDiskThatIsFullInTheMiddleIsToldAndTheLineDoesNotCount() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no shell to set a limit with");
        Path journal = folder.resolve("full.journal");
        Path answers = folder.resolve("answers.txt");
        Files.writeString(
                answers, "python\ny\n" + ("note " + "many words ".repeat(150) + "\n").repeat(60) + "n\nquit\n");
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -f 128; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        OwnClassPath.value(),
                        "dev.righttrack.cli.Main",
                        "interview",
                        "--no-opening",
                        "--journal",
                        journal.toString(),
                        "--answers",
                        answers.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isEqualTo(ExitCode.FAILED);
        assertThat(output)
                .content()
                .contains("not written")
                .contains("say it again")
                .doesNotContain("Exception");
        Run run = piped("review\nquit\n", "--resume", journal.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("What was said in main");
        assertThat(journal).content().containsPattern("wish [a-z ]+: wants");
    }

    /** Whatever was confirmed on the screen before the kill is there after it. */
    @Test
    void aSessionThatIsKilledResumesWithEveryConfirmedAnswer() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of(System.getProperty("java.home"), "bin", "java")));
        Pattern confirmed = Pattern.compile(" {2}= (?:wish|skill|tools|application)[^:]*: .*");
        for (int i = 0; i < SampleSize.of(1, 25); i++) {
            Random random = new Random(i);
            Path journal = folder.resolve("killed" + i + ".journal");
            List<String> heard = killed(journal, random, confirmed);
            Run run = piped("review\nquit\n", "--resume", journal.toString());
            assertThat(run.code()).as(run.err()).isZero();
            String said = run.out().replaceAll("\\s+", " ");
            assertThat(heard)
                    .as("killed session %d", i)
                    .allSatisfy(answer -> assertThat(said).contains(answer));
        }
    }

    private static List<String> killed(Path journal, Random random, Pattern confirmed)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        OwnClassPath.value(),
                        "dev.righttrack.cli.Main",
                        "interview",
                        "--no-opening",
                        "--journal",
                        journal.toString())
                .redirectErrorStream(true)
                .start();
        List<String> heard = new ArrayList<>();
        try (OutputStream out = process.getOutputStream();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.write("y\n2\npython\n1\nsolid\nno\n2\ndeveloping\n1\n2\nnone\n"
                    .repeat(4)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            int stop = 1 + random.nextInt(6);
            for (String line = in.readLine(); line != null && heard.size() < stop; line = in.readLine()) {
                Matcher matcher = confirmed.matcher(line.replaceFirst("^> ", ""));
                if (matcher.matches()) {
                    heard.add(matcher.group().strip().substring(2));
                }
            }
            Thread.sleep(random.nextInt(20));
            process.destroyForcibly().waitFor();
        }
        return heard;
    }
}
