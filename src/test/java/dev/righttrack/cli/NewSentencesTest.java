package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.check.RuleWorkbench;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three sentences that the program does not come with, each a line of the language file: every command works with them. */
class NewSentencesTest {

    /** The shipped rules and the three new ones. */
    private static final int ALL_RULES = RuleWorkbench.shipped().rules().rules().size() + 3;

    private static final List<String> SENTENCES = List.of(
            "[when][candidate]the candidate does not use {method}="
                    + "exists Complete(name == \"methods\") and not Method(name == \"{method}\")",
            "[when][skill]the candidate may reach {level} {skill}="
                    + "exists Skill(name == \"{skill}\", high.rank >= {level!rank})",
            "[then][evidence]proves {level} {skill}="
                    + "insertLogical(new Evidence(\"{skill}\", new Level(\"{level}\", {level!rank}), {rule}));");

    private static final String RULES = """
            rule "new: no boosting"
                @because("It was not needed so far.")
                @cites("coaches")
            when
                the candidate does not use gradient boosting
            then
                keep in mind: try gradient boosting on a table
            end

            rule "new: mathematics within reach"
                @because("What is not known may be there.")
                @cites("coaches")
            when
                the candidate may reach outstanding mathematics
                the candidate wants modeling
            then
                speaks for machine learning researcher: nothing rules out the mathematics
            end

            rule "new: boosting is statistics too"
                @because("Trees that vote are taught with statistics.")
                @cites("coaches")
            when
                the candidate uses gradient boosting
            then
                proves developing data science
            end
            """;

    private static final String CASES = """
            "new: no boosting":
              fires:
                - case: a whole list without it
                  given: {methods: [linear regression], complete: [methods]}
              silent:
                - case: a list that may go on
                  given: {methods: [linear regression]}
            "new: mathematics within reach":
              fires:
                - case: nothing known of it
                  given: {wishes: {modeling: wants}}
              silent:
                - case: it ends below
                  given: {wishes: {modeling: wants}, skills: {mathematics: solid}}
            "new: boosting is statistics too":
              fires:
                - case: it is used
                  given: {methods: [gradient boosting]}
                  expect: {skills: {data science: developing}}
              silent:
                - case: another is used
                  given: {methods: [k-means]}
            """;

    @TempDir
    private static Path folder = Path.of(".");

    @BeforeAll
    static void threeSentencesAreAdded() throws IOException {
        CopiedFolders.in(folder);
        Files.writeString(
                folder.resolve("rules/language.dsl"),
                "\n" + String.join("\n", SENTENCES) + "\n",
                StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("rules/evidence/new.dslr"), RULES);
        Files.writeString(folder.resolve("rules/evidence/new.md"), "# New\n\nThree sentences of one's own.\n");
        Files.writeString(folder.resolve("rules/evidence/new.test.yaml"), CASES);
    }

    private static Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--trust-core",
                "--rules",
                folder.resolve("rules").toString(),
                "--facts",
                folder.resolve("facts").toString()));
        return Run.of(all);
    }

    @Test
    void theCheckHasNothingToTell() {
        Run run = run("rules", "check");
        assertThat(run.out()).as(run.err()).contains(ALL_RULES + " rules in ").contains(", 0 errors");
    }

    @Test
    void theCasesAreGreen() {
        Run run = run("rules", "test");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("0 failed");
    }

    @Test
    void theCoverageCountsThem() {
        Run run = run("rules", "coverage");
        assertThat(run.out()).as(run.err()).contains(ALL_RULES + " of " + ALL_RULES + " rules fire in a case");
    }

    @Test
    void aChangeOfALevelIsNoticed() {
        Run run = run("rules", "mutate", "new: boosting");
        assertThat(run.out()).as(run.err()).contains("1 changes by one notch, 1 noticed");
    }

    @Test
    void aPersonIsFoundForWhomEachFires() {
        Run run = run("rules", "verify");
        assertThat(run.out() + run.err()).doesNotContain("new:").contains(ALL_RULES + " rules was looked at");
    }

    @Test
    void anEditOfOneIsToldByWhomItReaches(@TempDir Path edited) throws IOException {
        CopiedFolders.in(edited);
        Files.copy(
                folder.resolve("rules/language.dsl"),
                edited.resolve("rules/language.dsl"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                edited.resolve("rules/evidence/new.dslr"), RULES.replace("proves developing", "proves outstanding"));
        Path people = edited.resolve("people.jsonl");
        Files.writeString(people, "{\"id\": \"b1\", \"methods\": [\"gradient boosting\"]}\n");
        Run run = Run.of(
                "rules",
                "diff",
                folder.toString(),
                edited.toString(),
                "--population",
                people.toString(),
                "--trust-core");
        assertThat(run.code()).as(run.err()).isLessThan(2);
        assertThat(run.out()).contains("new: boosting is statistics too");
    }

    @Test
    void aSuggestionIsWorkedOut() {
        Run run = run("rules", "suggest", "--should-be", "data analyst", "facts/candidates/career-changer.yaml");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("comes first, and data analyst should");
    }

    @Test
    void anExplanationNamesWhatAConditionRestedOn(@TempDir Path people) throws IOException {
        Path person = people.resolve("bo.yaml");
        Files.writeString(person, "name: Bo\nmethods: [gradient boosting]\n");
        Run run = run("advise", person.toString(), "--detail", "full");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("new: boosting is statistics too");
        Run why = run("explain", person.toString(), "--why", "data scientist");
        assertThat(why.code()).as(why.err()).isZero();
    }

    @Test
    void anInterviewTellsWhatTheyConclude() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("yes\nso far\ndone\nno\n".getBytes(StandardCharsets.UTF_8)));
            Run run = run("interview");
            assertThat(run.code()).as(run.err()).isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aSentenceWithoutAMeaningIsAnErrorAtItsLine(@TempDir Path other) throws IOException {
        CopiedFolders.in(other);
        Path language = other.resolve("rules/language.dsl");
        int line = Files.readAllLines(language).size() + 1;
        Files.writeString(
                language,
                "[when][candidate]the candidate uses a tool of {method}=exists Tool(name == \"{method}\")\n",
                StandardOpenOption.APPEND);
        for (String command : List.of("check", "test", "coverage", "mutate", "verify")) {
            Run run = Run.of(
                    "rules",
                    command,
                    "--trust-core",
                    "--rules",
                    other.resolve("rules").toString());
            assertThat(run.code()).as(command).isNotZero();
            assertThat(run.out() + run.err())
                    .as(command)
                    .contains("language.dsl:" + line + ":")
                    .contains("the name of a Tool is no method, and {method} is one");
        }
    }

    @Test
    void anotherCoreIsRefusedWhereItWouldHaveToBeWorkedOut(@TempDir Path other) throws IOException {
        CopiedFolders.in(other);
        Path core = other.resolve("rules/core/judging.drl");
        Files.writeString(core, Files.readString(core).replace("salience -50", "salience -49"));
        for (String command : List.of("coverage", "mutate", "verify")) {
            Run run = Run.of(
                    "rules",
                    command,
                    "--trust-core",
                    "--rules",
                    other.resolve("rules").toString());
            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err()).as(command).contains("works out the program's own core rules");
        }
    }

    @Test
    void aRedCaseIsToldBeforeWhatRestsOnTheCases(@TempDir Path other) throws IOException {
        CopiedFolders.in(other);
        Path language = other.resolve("rules/language.dsl");
        Files.writeString(language, Files.readString(language).replace("years >=", "years >"));
        Run run = Run.of(
                "rules",
                "coverage",
                "--trust-core",
                "--rules",
                other.resolve("rules").toString());
        assertThat(run.err()).contains("cases fail as the rules stand");
    }
}
