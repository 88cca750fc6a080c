package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AnswerReader;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Circumstances that a coach adds, by an entry, a question and rules: candidates may say them everywhere. */
@DisplayName("A circumstance that a coach adds")
class OwnCircumstancesTest {

    private static final String CIRCUMSTANCES = """
            remote work:
              definition: where the work is done
              values: [on site, partly remote, fully remote]
              spelled: {home office: fully remote, hybrid week: partly remote}
              spellings: [place of work]
              cites: coaches
              reason: people ask for it
            working language:
              values: [English, German, Spanish]
              several: yes
              cites: coaches
              reason: teams differ in it
            """;

    private static final String QUESTIONS = """

            remote work:
              about: circumstance
              subject: remote work
              ask: Where do you want to work?
              help: On site, partly remote or fully remote.
              examples: [fully remote]
              cites: coaches
              reason: people ask for it
            working language:
              about: circumstance
              subject: working language
              ask: In which languages do you want to work?
              help: One or several.
              examples: [English and German]
              cites: coaches
              reason: teams differ in it
            """;

    private static final String RULES = """
            // Where and how somebody wants to work.

            rule "places: a remote analyst"
                @because("Who is not there writes more.")
                @cites("coaches")
            when
                the role is data analyst
                the candidate prefers fully remote for remote work
            then
                requires outstanding communication, expected
            end

            rule "places: on site"
                @because("It was asked.")
                @cites("coaches")
            when
                the candidate prefers one of on site or partly remote for place of work
                the candidate prefers German for working language
            then
                keep in mind: ask how many days a week a team is there
            end
            """;

    private static final String CASES = """
            "places: a remote analyst":
              fires:
                - case: at home
                  given: {role: data analyst, circumstances: {remote work: home office}}
              silent:
                - case: there
                  given: {role: data analyst, circumstances: {remote work: on site}}
            "places: on site":
              fires:
                - case: there, in German
                  given: {circumstances: {remote work: on site, working language: [english, german]}}
              silent:
                - case: there, in English
                  given: {circumstances: {remote work: on site, working language: English}}
            """;

    @TempDir
    private static Path folder = Path.of(".");

    @BeforeAll
    static void isAdded() throws IOException {
        CopiedFolders.in(folder);
        Files.writeString(folder.resolve("facts/circumstances.yaml"), CIRCUMSTANCES);
        Path questions = folder.resolve("facts/questions.yaml");
        Files.writeString(questions, Files.readString(questions) + QUESTIONS);
        Files.writeString(folder.resolve("rules/teams/places.dslr"), RULES);
        Files.writeString(folder.resolve("rules/teams/places.md"), "# Places\n\nWhere somebody wants to work.\n");
        Files.writeString(folder.resolve("rules/teams/places.test.yaml"), CASES);
    }

    private static Run run(String... words) {
        return run(folder, words);
    }

    private static Run run(Path at, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--rules",
                at.resolve("rules").toString(),
                "--facts",
                at.resolve("facts").toString()));
        return Run.of(all);
    }

    private static Path person(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    private static String advice(Path file, String... words) {
        List<String> all = new ArrayList<>(List.of("advise", file.toString()));
        all.addAll(List.of(words));
        Run run = run(all.toArray(String[]::new));
        return run.out() + run.err();
    }

    @Test
    @DisplayName("gives the check nothing to say, once it has a question and a rule")
    void theCheckHasNothingToSay() {
        Run run = run("rules", "check");
        assertThat(run.out()).as(run.err()).contains(" 0 errors, 0 warnings");
    }

    @Test
    @DisplayName("is in the cases of rules, which fire for one answer and not for another")
    void theCasesAreGreen() {
        Run run = run("rules", "test", "--run", "places");
        assertThat(run.out()).as(run.err()).contains("4 cases, 0 failed");
    }

    @Test
    @DisplayName("is looked at by verify: somebody is made up for each rule on it")
    void aPersonIsFoundForEach() {
        Run run = run("rules", "verify");
        assertThat(run.out()).as(run.err()).doesNotContain("places:");
    }

    @Test
    @DisplayName("stands in a candidate's file under a key of its own, in any spelling of the answer")
    void isReadFromAFile() throws IOException {
        Path home = person("home.yaml", "id: home\ncircumstances:\n  Remote Work: home office\n");
        Path site = person("site.yaml", "id: site\ncircumstances:\n  remote work: on site\n");
        assertThat(run("explain", home.toString(), "--why-not", "data analyst").out())
                .contains("outstanding communication (expected)");
        assertThat(run("explain", site.toString(), "--why-not", "data analyst").out())
                .doesNotContain("outstanding communication");
    }

    @Test
    @DisplayName("stands in a table's column and in a line of JSON, and is the same there")
    void isReadFromATable() throws IOException {
        Path table = person("table.csv", """
                id,tools,circumstances.remote work,circumstances.working language
                kim,sql,on site,English; German
                lee,sql,fully remote,English
                """);
        Path lines = person("lines.jsonl", """
                {"id":"kim","tools":["sql"],"circumstances":{"remote work":"on site","working language":["English","German"]}}
                {"id":"lee","tools":["sql"],"circumstances.remote work":"fully remote","circumstances":{"working language":["English"]}}
                """);
        List<String> results = new ArrayList<>();
        for (Path input : List.of(table, lines)) {
            Path out = folder.resolve("out-" + input.getFileName());
            Run run = run("batch", input.toString(), "-o", out.toString());
            assertThat(run.code()).as(run.out() + run.err()).isZero();
            results.add(Files.readString(out.resolve("advice.jsonl")));
        }
        assertThat(results.get(0)).isEqualTo(results.get(1)).contains("how many days a week");
    }

    @Test
    @DisplayName("has the nearest answer and the nearest name for a slip, and no guess for what is far")
    void aSlipHasTheNearestWord() throws IOException {
        assertThat(advice(person("a.yaml", "circumstances: {remote work: fuly remote}\n")))
                .contains("unknown answer \"fuly remote\" to remote work")
                .contains("Did you mean \"fully remote\"?");
        assertThat(advice(person("b.yaml", "circumstances: {remote wrk: on site}\n")))
                .contains("unknown circumstance \"remote wrk\"")
                .contains("Did you mean \"remote work\"?");
        assertThat(advice(person("c.yaml", "circumstances: {remote work: the moon}\n")))
                .contains("Known: on site, partly remote, fully remote.")
                .doesNotContain("Did you mean");
        assertThat(advice(person("d.yaml", "circumstances: {remote work: [on site, fully remote]}\n")))
                .contains("is one of fully remote and on site, not both");
        assertThat(advice(person("e.yaml", "circumstances: {stage: mature}\n"))).contains("It is a field of its own");
    }

    @Test
    @DisplayName("is asked in an interview, answered by its words or its number, and kept in the file")
    void isAskedInAnInterview() throws IOException {
        Path answers = person("answers.txt", "don't know\n".repeat(60));
        Path file = person("talk.yaml", "id: talk\ntools: [sql]\n");
        Run run = run("interview", file.toString(), "--answers", answers.toString());
        assertThat(run.out() + run.err()).contains("Where do you want to work?", "3 fully remote");
    }

    @ParameterizedTest(name = "\"{1}\" to {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "remote work | hybrid week | partly remote",
                "remote work | 3 | fully remote",
                "remote work | On Site | on site",
                "working language | english and german | English, German",
                "working language | 2; spanish | German, Spanish",
            })
    @DisplayName("is answered")
    void isAnswered(String subject, String said, String meant) {
        ParseResult<Answer> read = new AnswerReader(knowledge()).read(question(subject), said);
        assertThat(read.value())
                .as(read.findings().toString())
                .contains(new Answer.Chosen(Set.copyOf(List.of(meant.split(", ", -1)))));
    }

    @Test
    @DisplayName("is not answered by a word that is none of its answers, nor by two of which one may hold")
    void isNotAnsweredBySomethingElse() {
        AnswerReader reader = new AnswerReader(knowledge());
        assertThat(reader.read(question("remote work"), "under water").value()).isEmpty();
        assertThat(reader.read(question("remote work"), "on site or fully remote")
                        .value())
                .isEmpty();
        assertThat(reader.read(question("remote work"), "fuly remote")
                        .findings()
                        .toString())
                .contains("fully remote");
    }

    private static Knowledge knowledge() {
        return KnowledgeReader.read(FactsFolder.read(folder.resolve("facts"), new Findings()), "facts")
                .value()
                .orElseThrow();
    }

    private static Question question(String subject) {
        return AskableQuestions.of(knowledge()).about("circumstance", subject).orElseThrow();
    }

    @Test
    @DisplayName("is changed by what-if")
    void whatIfChangesIt() throws IOException {
        Path file = person("w.yaml", "id: w\nskills: {communication: solid}\ntools: [sql]\n");
        Run run = run("explain", file.toString(), "--what-if", "remote work=fully remote");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run("explain", file.toString(), "--what-if", "remote work=on mars")
                        .err())
                .contains("unknown answer \"on mars\"");
    }

    @Test
    @DisplayName("is an error where a rule names an answer of another one, and a warning while nothing asks it")
    void isHeldAgainstTheRules(@TempDir Path other) throws IOException {
        CopiedFolders.in(other);
        Files.writeString(other.resolve("facts/circumstances.yaml"), CIRCUMSTANCES);
        Path rules = other.resolve("rules/teams/places.dslr");
        Files.writeString(rules, RULES.replace("prefers fully remote for", "prefers Spanish for"));
        Files.writeString(other.resolve("rules/teams/places.md"), "# Places\n\nWhere.\n");
        Files.writeString(other.resolve("rules/teams/places.test.yaml"), CASES);
        assertThat(run(other, "rules", "check").out())
                .contains("[never-true]")
                .contains("The answers to remote work are on site, partly remote, fully remote.")
                .contains("no question asks about the circumstance \"remote work\"");
    }

    @Test
    @DisplayName("is shown by about")
    void isShown() {
        assertThat(run("about", "remote work").out())
                .contains("remote work (circumstance)")
                .contains("on site, partly remote, fully remote");
    }
}
