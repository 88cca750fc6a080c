package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that calls a role not suitable, through the commands. */
@DisplayName("A role that a rule calls not suitable")
class BarredRolesTest {

    private static final String RULE = """
            // Who is not suitable.

            rule "bars: an analyst who wants to deploy"
                @because("Who wants to deploy leaves such a team soon.")
                @cites("coaches")
            when
                the candidate wants deployment
            then
                data analyst is not suitable: the team deploys nothing
            end
            """;

    private static final String CASES = """
            "bars: an analyst who wants to deploy":
              fires:
                - case: wants to deploy
                  given: {wishes: {deployment: wants}}
              silent:
                - case: does not mind
                  given: {wishes: {deployment: no matter}}
            """;

    private static final String ANALYST =
            "{\"id\":\"kim\",\"skills\":{\"mathematics\":\"solid\",\"data science\":\"solid\",\"communication\":"
                    + "\"outstanding\",\"business acumen\":\"outstanding\",\"algorithmic coding\":\"solid\","
                    + "\"domain-specific languages\":\"outstanding\",\"machine learning\":\"none\",\"deep learning\":"
                    + "\"none\",\"software engineering\":\"none\",\"research\":\"none\"},"
                    + "\"wishes\":{\"business analysis\":\"wants\",\"data engineering\":\"wants\",\"deployment\":\"%s\",\"modeling\":\"no matter\"}}\n";

    @TempDir
    private static Path folder = Path.of(".");

    @BeforeAll
    static void theRuleIsAdded() throws IOException {
        CopiedFolders copy = CopiedFolders.in(folder);
        copy.write("rules/teams/bars.dslr", RULE);
        copy.write("rules/teams/bars.md", "# Bars\n\nWho is not suitable.\n");
        copy.write("rules/teams/bars.test.yaml", CASES);
        copy.write("barred.json", ANALYST.formatted("wants"));
        copy.write("free.json", ANALYST.formatted("no matter"));
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

    private static String person(String file) {
        return folder.resolve(file).toString();
    }

    @Test
    @DisplayName("is neither first nor closest nor a leader, and stays in the list with the reason")
    void itStaysInTheListWithItsReason() {
        assertThat(run("advise", person("free.json")).out()).contains(" 1  data analyst");
        assertThat(run("advise", person("barred.json"), "--detail", "full").out())
                .contains(" 6  data analyst")
                .contains("Why it is not suitable", "the team deploys nothing");
        assertThat(run("advise", person("barred.json"), "--format", "json").out())
                .contains("\"notSuitable\"")
                .doesNotContain("\"first\":\"data analyst\"", "\"closest\":[\"data analyst\"");
    }

    @Test
    @DisplayName("is named in the headline where it would fit better than the first")
    void theHeadlineNamesIt() {
        assertThat(run("advise", person("barred.json")).out().replaceAll("\\s+", " "))
                .contains("Data analyst would fit better, but is not suitable: the team deploys nothing.");
        assertThat(run("advise", person("free.json")).out()).doesNotContain("not suitable");
    }

    @Test
    @DisplayName("is explained, on the page and by what-if as well")
    void itIsExplained() {
        assertThat(run("explain", person("barred.json"), "--why", "data analyst")
                        .out())
                .contains("not suitable: the team deploys nothing");
        assertThat(run("explain", person("free.json"), "--what-if", "deployment=wants")
                        .out())
                .contains("data analyst is not suitable: the team deploys nothing");
        Path page = folder.resolve("page.html");
        assertThat(run("report", person("barred.json"), "-o", page.toString()).code())
                .isZero();
        assertThat(page).content().contains("is not suitable: the team deploys nothing");
    }

    @Test
    @DisplayName("has its cases, and the check has nothing to say")
    void casesAndCheck() {
        assertThat(run("rules", "test", "--run", "bars").out()).contains("2 cases, 0 failed");
        assertThat(run("rules", "check").out()).contains(" 0 errors, 0 warnings");
    }

    @Test
    @DisplayName("leaves some role first to everybody else, which diff counts as flips")
    void diffCountsIt() throws IOException {
        CopiedFolders copy = new CopiedFolders(folder);
        copy.write(
                "people.jsonl",
                ANALYST.formatted("wants") + ANALYST.formatted("no matter").replace("kim", "lee"));
        Run run = run("rules", "diff", "rules", person("rules"), "--population", person("people.jsonl"));
        assertThat(run.out()).contains("1 of 2 people", "data analyst -> ", "taking back rule \"bars:");
    }

    @Test
    @DisplayName("is refused where nothing of the candidate's decides it, or the ranking does")
    void whatDecidesNothingIsRefused(@TempDir Path other) throws IOException {
        CopiedFolders copy = CopiedFolders.in(other);
        copy.write(
                "rules/teams/bars.dslr",
                RULE.replace("the candidate wants deployment", "data scientist is in first place"));
        assertThat(copy.run("rules", "check").out())
                .contains("this condition cannot decide whether a role is suitable");
        copy.write("rules/teams/bars.dslr", RULE.replace("the candidate wants deployment", "the role is data analyst"));
        assertThat(copy.run("rules", "check").out())
                .contains("nothing of the candidate's decides that the role is not suitable");
    }
}
