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

/** Rules that hold from a day, until a day, or not yet. */
@DisplayName("A rule with dates")
class DatedRulesTest {

    private static final String RULES = """
            // Rules of their time.

            rule "times: a programme"
                @because("The programme ends.")
                @cites("coaches")
                @from("2027-01-01")
                @until("2027-06-30")
                @by("kim")
                @approved("lee, 2026-11-30")
                @tags("programme; sql")
            when
                the candidate works with sql
            then
                keep in mind: there is a programme for people who know sql
            end

            rule "times: a draft"
                @draft("the wording")
                @because("It is discussed.")
                @cites("coaches")
            when
                the candidate works with sql
            then
                keep in mind: this is a draft
            end
            """;

    private static final String CASES = """
            "times: a programme":
              fires:
                - case: sql
                  given: {tools: [sql]}
              silent:
                - case: no sql
                  given: {tools: [python]}
            "times: a draft":
              fires:
                - case: sql
                  given: {tools: [sql]}
              silent:
                - case: no sql
                  given: {tools: [python]}
            """;

    @TempDir
    private static Path folder = Path.of(".");

    @BeforeAll
    static void theRulesAreAdded() throws IOException {
        CopiedFolders copy = CopiedFolders.in(folder);
        copy.write("rules/teams/times.dslr", RULES);
        copy.write("rules/teams/times.md", "# Times\n\nRules of their time.\n");
        copy.write("rules/teams/times.test.yaml", CASES);
        copy.write("kim.yaml", "id: kim\ntools: [sql]\n");
    }

    private static String run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--rules",
                folder.resolve("rules").toString(),
                "--facts",
                folder.resolve("facts").toString()));
        Run run = Run.of(all);
        return run.out() + run.err();
    }

    private static String advice(String... words) {
        List<String> all =
                new ArrayList<>(List.of("advise", folder.resolve("kim.yaml").toString(), "--detail", "full"));
        all.addAll(List.of(words));
        return run(all.toArray(String[]::new));
    }

    @Test
    @DisplayName("speaks on its first day and on its last, and not on the day before or after")
    void itSpeaksBetweenItsDays() {
        assertThat(advice("--as-of", "2026-12-31")).doesNotContain("there is a programme");
        assertThat(advice("--as-of", "2027-01-01")).contains("there is a programme");
        assertThat(advice("--as-of", "2027-06-30")).contains("there is a programme");
        assertThat(advice("--as-of", "2027-07-01")).doesNotContain("there is a programme");
    }

    @Test
    @DisplayName("is not in force on the newest day of the facts before its own, which is the day without --as-of")
    void withoutADayTheFactsDecide() {
        assertThat(advice()).doesNotContain("there is a programme");
    }

    @Test
    @DisplayName("says nothing on any day while it is a draft")
    void aDraftSaysNothing() {
        assertThat(advice("--as-of", "2027-03-01")).doesNotContain("this is a draft");
    }

    @Test
    @DisplayName("has its cases run on a day on which it is in force, and left out on others, which is said")
    void itsCasesAreRunInItsTime() {
        assertThat(run("rules", "test", "--run", "times"))
                .contains("4 cases of rules that are not in force were left out")
                .contains("0 cases, 0 failed");
        assertThat(run("rules", "test", "--run", "times", "--as-of", "2027-03-01"))
                .contains("2 cases of rules that are not in force were left out")
                .contains("2 cases, 0 failed");
    }

    @Test
    @DisplayName("is a warning of the check once it is over, and a note shortly before")
    void theCheckSaysWhatRunsOut() {
        assertThat(run("rules", "check", "--as-of", "2027-07-01"))
                .contains("warning  rule \"times: a programme\" has not been in force since 2027-06-30");
        assertThat(run("rules", "check", "--as-of", "2027-05-01"))
                .contains("note  rule \"times: a programme\" is in force until 2027-06-30");
        assertThat(run("rules", "check", "--as-of", "2027-01-02"))
                .doesNotContain("until 2027-06-30")
                .contains("is a draft and not in force: the wording");
    }

    @Test
    @DisplayName("is refused where its date is none, or its last day comes before its first")
    void whatIsNoDateIsRefused(@TempDir Path other) throws IOException {
        CopiedFolders copy = CopiedFolders.in(other);
        copy.write("rules/teams/times.md", "# Times\n\nRules of their time.\n");
        copy.write("rules/teams/times.test.yaml", CASES);
        copy.write("rules/teams/times.dslr", RULES.replace("2027-01-01", "1 January"));
        assertThat(copy.run("rules", "check").out()).contains("\"1 January\" is no date");
        copy.write("rules/teams/times.dslr", RULES.replace("2027-01-01", "2028-01-01"));
        assertThat(copy.run("rules", "check").out())
                .contains("the last day, 2027-06-30, is before the first, 2028-01-01");
    }

    @Test
    @DisplayName("may ask what another asks on other days, at another level, and not on the same days")
    void aRuleMayFollowAnother(@TempDir Path other) throws IOException {
        CopiedFolders copy = CopiedFolders.in(other);
        String old = copy.text("rules/roles/data-analyst.dslr");
        String dated = old.replaceFirst("rule \"data analyst: mathematics\"\n", "$0    @until(\"2027-06-30\")\n");
        int at = old.indexOf("rule \"data analyst: mathematics\"");
        String next = old.substring(at, old.indexOf("end\n", at) + 4)
                .replace("analyst: mathematics\"", "analyst: mathematics anew\"\n    @from(\"2027-07-01\")")
                .replace("requires solid mathematics", "requires outstanding mathematics");
        copy.write("rules/roles/data-analyst.dslr", dated + "\n" + next);
        assertThat(copy.run("rules", "check").out()).doesNotContain("[asked-twice]", "[contradicting-requirements]");
        copy.write("rules/roles/data-analyst.dslr", dated + "\n" + next.replace("2027-07-01", "2027-06-30"));
        assertThat(copy.run("rules", "check").out()).contains("[contradicting-requirements]");
    }

    @Test
    @DisplayName("is laid out by fmt with all that it says")
    void fmtKeepsItsDates() throws IOException {
        run("rules", "fmt");
        assertThat(Files.readString(folder.resolve("rules/teams/times.dslr")))
                .contains("@from(\"2027-01-01\")", "@until(\"2027-06-30\")", "@draft(\"the wording\")", "@by(\"kim\")");
    }

    @Test
    @DisplayName("follows a renaming and is watched like the others, in force or not")
    void aDormantRuleIsRenamed(@TempDir Path other) throws IOException {
        CopiedFolders copy = CopiedFolders.in(other);
        copy.write("rules/teams/times.md", "# Times\n\nRules of their time.\n");
        copy.write("rules/teams/times.test.yaml", CASES);
        copy.write("rules/teams/times.dslr", RULES.replace("with sql", "with kubernetes"));
        assertThat(copy.run("rules", "rename", "kubernetes", "steering").code()).isZero();
        assertThat(copy.text("rules/teams/times.dslr"))
                .contains("the candidate works with steering")
                .doesNotContain("works with kubernetes");
        copy.write("rules/teams/times.test.yaml", CASES.replace("[sql]", "[steering]"));
        assertThat(copy.run("rules", "watch", "--once").out()).contains(" 0 failed");
    }
}
