package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a coach meets in rules check and rules fmt. */
class RulesCheckCommandTest {

    private static final String RULE = """
            rule "%s"
                @because("because")
                @cites("coaches")
            when
                the role is %s
            then
                keep in mind: a note
            end
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path rules = Path.of("");

    @BeforeEach
    void twoWrongFiles() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules"));
        put("a", RULE.formatted("one", "data analist"));
        put("b", RULE.formatted("two", "Data Scientist").replace("@cites(\"coaches\")", "@cites(\"D-XX1\")"));
    }

    private void put(String stem, String text) throws IOException {
        Files.writeString(rules.resolve(stem + ".dslr"), text);
        Files.writeString(rules.resolve(stem + ".md"), "Why.\n");
        Files.writeString(
                rules.resolve(stem + ".test.yaml"),
                "\"" + (stem.equals("a") ? "one" : "two") + "\":\n  fires:\n    - case: anybody\n      given: {}\n"
                        + "  silent:\n    - case: another role\n      given: {role: software engineer}\n");
    }

    private Run check(String... more) {
        String[] args = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("rules", "check", "--rules", rules.toString()),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return Run.of(args);
    }

    @Test
    void oneWrongFileDoesNotHideWhatIsWrongWithTheNext() {
        Run run = check();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("rules/a.dslr:5:17  error  unknown role \"data analist\"  [unknown-word]")
                .contains("did you mean \"data analyst\"?")
                .contains("rules/b.dslr:3:1  error  unknown citation \"D-XX1\"  [unknown-citation]")
                .contains("rules/b.dslr:5:17  note  \"the role is Data Scientist\" was read as")
                .contains("docs/checks/unknown-word.md");
    }

    @Test
    void theCasesOfARuleThatCannotBeReadAreNotToldAsWell() {
        assertThat(check().out()).doesNotContain("no rule is called");
    }

    @Test
    void jsonHasEachFindingWithItsPage() {
        JsonNode tree = JsonMapper.shared().readTree(check("--format", "json").out());
        assertThat(tree.get("errors").asInt()).isGreaterThanOrEqualTo(2);
        JsonNode first = tree.get("findings").get(0);
        assertThat(first.get("file").asString()).isEqualTo(rules + "/a.dslr");
        assertThat(first.get("line").asInt()).isEqualTo(5);
        assertThat(first.get("column").asInt()).isEqualTo(17);
        assertThat(first.get("page").asString()).isEqualTo("docs/checks/unknown-word.md");
    }

    @Test
    void sarifHasAResultWithARegionForEachFinding() {
        JsonNode log = JsonMapper.shared().readTree(check("--format", "sarif").out());
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        JsonNode result = log.get("runs").get(0).get("results").get(0);
        assertThat(result.get("ruleId").asString()).isEqualTo("unknown-word");
        assertThat(result.get("level").asString()).isEqualTo("error");
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString()).isEqualTo(rules.toUri() + "a.dslr");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(5);
    }

    @Test
    void junitCountsErrorsAsFailures() throws Exception {
        Document suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(check("--format", "junit").out())));
        int failures = suite.getElementsByTagName("failure").getLength();
        assertThat(failures).isGreaterThanOrEqualTo(2);
        assertThat(suite.getDocumentElement().getAttribute("failures")).isEqualTo(String.valueOf(failures));
    }

    @Test
    void githubGetsACommandForEachFinding() {
        assertThat(check("--format", "github").out())
                .contains("::error file=" + rules
                        + "/a.dslr,line=5,col=17,title=unknown-word::unknown role \"data analist\"%0A")
                .contains("::notice file=" + rules + "/b.dslr,line=5,col=17,title=spelling::");
    }

    @Test
    void fixSaysWhatItDidAndLeavesTheRest() throws IOException {
        Run run = check("--fix");
        assertThat(run.err()).contains("rules/b.dslr:5:17  fixed  spelled the sentence: the role is data scientist");
        assertThat(Files.readString(rules.resolve("b.dslr"))).contains("    the role is data scientist\n");
        assertThat(Files.readString(rules.resolve("a.dslr"))).contains("data analist");
        assertThat(run.out()).doesNotContain("[spelling]").contains("[unknown-word]");
    }

    @Test
    void agesAreNotedAgainstTheDayThatIsGiven() {
        assertThat(Run.of("rules", "check").out()).endsWith("0 errors, 0 warnings\n");
        Run run = Run.of("rules", "check", "--as-of", "2031-01-01");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("note  \"essential\" was last confirmed on ")
                .contains("[unconfirmed-weight]");
    }

    @Test
    void fmtTellsWhatWouldChangeAndThenChangesIt() throws IOException {
        assertThat(Run.of("rules", "fmt", "--check").code()).isZero();
        Run check = Run.of("rules", "fmt", "--check", "--rules", rules.toString());
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out()).isEqualTo("rules/b.dslr  would change\n2 files, 1 would change\n");
        assertThat(Files.readString(rules.resolve("b.dslr"))).contains("Data Scientist");
        Run run = Run.of("rules", "fmt", "--rules", rules.toString());
        assertThat(run.out()).isEqualTo("rules/b.dslr  changed\n2 files, 1 changed\n");
        assertThat(Run.of("rules", "fmt", "--check", "--rules", rules.toString())
                        .code())
                .isZero();
    }
}
