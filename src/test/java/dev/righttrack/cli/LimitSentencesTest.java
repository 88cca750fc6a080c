package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences of counts and upper limits, each in a rule with its cases: every command works with them. */
@DisplayName("Rules on some of a list, and on what is small or one thing exactly,")
class LimitSentencesTest {

    private static final String RULES = Rules.of(
            "two of three languages", "the candidate works with two or more of python, r or java",
            "two of three methods", "the candidate uses two or more of pruning, quantization or model compression",
            "a beginner in code", "the candidate has coded for less than two years",
            "a beginner in models", "the candidate has used machine learning for less than three years",
            "a bachelor at most", "the candidate's degree is at most bachelor",
            "a master", "the candidate's degree is master",
            "years with a tool", "the candidate has at least three years with sql",
            "few years with a tool", "the candidate has less than two years with sql",
            "not with a tool", "the candidate does not work with sql",
            "no more than a beginning", "the candidate has at most developing deep learning");

    private static final String CASES = Cases.of(
            "two of three languages",
            "tools: [python, java]",
            "tools: [python, sql]",
            "two of three methods",
            "methods: [pruning, quantization]",
            "methods: [pruning, k-means]",
            "a beginner in code",
            "experience: {coding: 1}",
            "experience: {coding: 2}",
            "a beginner in models",
            "experience: {machine learning: 2}",
            "experience: {machine learning: 3}",
            "a bachelor at most",
            "education: bachelor",
            "education: professional",
            "a master",
            "education: master",
            "education: doctorate",
            "years with a tool",
            "experience: {sql: 3}",
            "experience: {sql: 2.5}",
            "few years with a tool",
            "experience: {SQL: 1}",
            "tools: [sql]",
            "not with a tool",
            "complete: [query languages]",
            "tools: [python]",
            "no more than a beginning",
            "skills: {deep learning: developing}",
            "skills: {deep learning: solid}");

    @TempDir
    private static Path folder = Path.of(".");

    /** How a rule is written. */
    private static final class Rules {
        static String of(String... namesAndConditions) {
            StringBuilder rules =
                    new StringBuilder("// Limits: what is small, some of a list, or one thing exactly.\n");
            for (int i = 0; i < namesAndConditions.length; i += 2) {
                rules.append("\nrule \"limits: " + namesAndConditions[i]
                        + "\"\n    @because(\"It was seen so.\")\n    @cites(\"coaches\")\nwhen\n    "
                        + namesAndConditions[i + 1] + "\nthen\n    keep in mind: a word on " + namesAndConditions[i]
                        + "\nend\n");
            }
            return rules.toString();
        }
    }

    /** How a case in which a rule fires, and a near miss, are written. */
    private static final class Cases {
        static String of(String... namesAndPeople) {
            StringBuilder cases = new StringBuilder();
            for (int i = 0; i < namesAndPeople.length; i += 3) {
                cases.append("\"limits: " + namesAndPeople[i] + "\":\n  fires:\n    - case: it holds\n      given: {"
                        + namesAndPeople[i + 1] + "}\n  silent:\n    - case: a near miss\n      given: {"
                        + namesAndPeople[i + 2] + "}\n");
            }
            return cases.toString();
        }
    }

    @BeforeAll
    static void rulesAreAdded() throws IOException {
        CopiedFolders.in(folder);
        Files.writeString(folder.resolve("rules/teams/limits.dslr"), RULES);
        Files.writeString(folder.resolve("rules/teams/limits.md"), "# Limits\n\nWhat is small or one thing exactly.\n");
        Files.writeString(folder.resolve("rules/teams/limits.test.yaml"), CASES);
    }

    private static Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--rules",
                folder.resolve("rules").toString(),
                "--facts",
                folder.resolve("facts").toString()));
        return Run.of(all);
    }

    @Test
    @DisplayName("give the check nothing to say")
    void theCheckHasNothingToSay() {
        Run run = run("rules", "check");
        assertThat(run.out()).as(run.err()).contains(" 0 errors, 0 warnings").doesNotContain("limits");
    }

    @Test
    @DisplayName("fire in their cases, and in no near miss")
    void theCasesAreGreen() {
        Run run = run("rules", "test", "--run", "limits");
        assertThat(run.out()).as(run.err()).contains("20 cases, 0 failed");
    }

    @Test
    @DisplayName("can each fire: a person is made up for whom it does")
    void aPersonIsFoundForEach() {
        Run run = run("rules", "verify");
        assertThat(run.out()).as(run.err()).doesNotContain("limits:");
    }

    @Test
    @DisplayName("are refused where they would show a level or count work, since more would then be less")
    void noneOfThemShowsALevel(@TempDir Path other) throws IOException {
        CopiedFolders.in(other);
        Path file = other.resolve("rules/evidence/communication.dslr");
        String text = Files.readString(file);
        for (String limit : List.of(
                "the candidate has coded for less than two years",
                "the candidate's degree is at most bachelor",
                "the candidate does not work with sql",
                "the candidate has less than two years with sql",
                "the candidate's degree is master")) {
            Files.writeString(
                    file,
                    text.replace(
                            "    the candidate's work includes presents results\n",
                            "    the candidate's work includes presents results\n    " + limit + "\n"));
            Run run = Run.of(List.of(
                    "rules",
                    "check",
                    "--rules",
                    other.resolve("rules").toString(),
                    "--facts",
                    other.resolve("facts").toString()));
            assertThat(run.out()).contains("[evidence-from-absence]").contains(" 1 error");
        }
    }
}
