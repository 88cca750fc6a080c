package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.oracle.OtherRoles;
import dev.righttrack.rules.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies in a folder of rules or facts is read or named, and rules that are not there advise nobody. */
class RuleFoldersTest {

    private static final String SOMEBODY = "facts/candidates/data-analyst.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @BeforeEach
    void aFolderOfRules() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("all.dslr"), OtherRoles.but());
    }

    private static void put(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "anything");
    }

    private static List<Finding> listed(Path rules) {
        Findings findings = new Findings();
        new RulesFolder(rules, findings).files();
        return findings.sorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roles/analyst.DSLR | analyst.dslr",
                "roles/analyst.Dslr | analyst.dslr",
                "analyst.dslr.txt | analyst.dslr",
                "analyst.DSLR.TXT | analyst.dslr",
                "analyst.md.bak | analyst.md",
                "analyst.test.yaml.txt | analyst.test.yaml",
                "analyst.test.YAML | analyst.test.yaml",
                "analyst.test.yml | analyst.test.yaml",
                "analyst.yaml | analyst.test.yaml",
                "analyst.dslr~ | analyst.dslr",
                "analyst.dslr.orig | analyst.dslr",
                "analyst.dslr (1) | analyst.dslr",
                ".analyst.dslr.swp | analyst.dslr",
                ".analyst.dslr | analyst.dslr",
                "'#analyst.dslr#' | analyst.dslr",
                "._analyst.dslr | analyst.dslr",
                "~$analyst.dslr | analyst.dslr",
                "Copy of analyst.dslr | analyst.dslr",
                "analyst - Copy.dslr | analyst.dslr",
                "analyst - Kopie (2).dslr | analyst.dslr",
                "analyst (1).dslr | analyst.dslr",
                "analyst copy.test.yaml | analyst.test.yaml",
                "analyst.dslrr | analyst.dslr",
                "analyst.markdown | analyst.md",
            })
    void aFileThatIsNotReadIsNamedWithItsLikelyName(String name, String right) throws IOException {
        put(rules.resolve(name));
        assertThat(listed(rules)).singleElement().satisfies(one -> {
            assertThat(one.isError()).isTrue();
            assertThat(one.checkId()).isEqualTo("unread-file");
            assertThat(one.place().file()).isEqualTo("rules/" + name);
            assertThat(one.hint()).contains(right);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst.docx", "notes", "x.py", "4913", ".hidden", ".writing12.tmp", "İ.dslrx.y"})
    void aFileOfAnotherKindIsNamed(String name) throws IOException {
        put(rules.resolve(name));
        assertThat(listed(rules)).extracting(Finding::checkId).containsExactly("unread-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyst.dslr",
                "roles/a.b.dslr",
                "copywriter.dslr",
                "analyst-1.dslr",
                "a.md",
                "a.test.yaml",
                "README.md",
                ".git/config",
                ".gitignore",
                ".DS_Store",
                "roles/Thumbs.db",
                ".idea/x.iml"
            })
    void aFileThatIsReadOrLiesEverywhereIsNotNamed(String name) throws IOException {
        put(rules.resolve(name));
        assertThat(listed(rules)).isEmpty();
    }

    @Test
    void linksArePassedByAndNamed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        put(elsewhere.resolve("x.dslr"));
        Files.createSymbolicLink(rules.resolve("roles"), elsewhere);
        Files.createSymbolicLink(rules.resolve("loop"), rules);
        Files.createSymbolicLink(rules.resolve("x.dslr"), elsewhere.resolve("x.dslr"));
        Files.createSymbolicLink(rules.resolve("nowhere.dslr"), folder.resolve("nowhere"));
        assertThat(listed(rules))
                .extracting(one -> one.place() + " " + one.checkId())
                .containsExactly(
                        "rules/loop unread-file",
                        "rules/nowhere.dslr unread-file",
                        "rules/roles unread-file",
                        "rules/x.dslr unread-file");
    }

    @Test
    void aFolderThatIsItselfALinkIsRead() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), rules);
        assertThat(listed(link)).isEmpty();
        assertThat(new RulesFolder(link, new Findings()).read().coach())
                .extracting(text -> text.file())
                .containsExactly("link/all.dslr");
    }

    @Test
    void aPipeIsNeverOpened() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", rules.resolve("x.dslr").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(listed(rules))
                .singleElement()
                .satisfies(one -> assertThat(one.message()).contains("it is a pipe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "// nothing yet\n"})
    void aFileOfRulesThatHoldsNoneIsNamed(String text) throws IOException {
        Files.writeString(rules.resolve("x.dslr"), text);
        Run run = Run.of("rules", "check", "--rules", rules.toString());
        assertThat(run.out()).contains("rules/x.dslr  error  ", "[empty-file]");
    }

    @Test
    void filesAreCountedBeforeOneIsRead() throws IOException {
        for (int i = 0; i <= 2_000; i++) {
            Files.createFile(rules.resolve(i + ".dslr"));
        }
        assertThat(listed(rules)).extracting(Finding::checkId).containsExactly("too-large");
    }

    @Test
    void aFolderThatIsTooDeepIsRefused() throws IOException {
        put(rules.resolve("a/b/c/d/e/f/g/h/i/j/k/l/x.dslr"));
        assertThat(listed(rules)).isEmpty();
        put(rules.resolve("a/b/c/d/e/f/g/h/i/j/k/l/m/x.dslr"));
        assertThat(listed(rules)).extracting(Finding::checkId).containsExactly("too-large");
    }

    @Test
    void rulesAreCountedBeforeOneIsRead() throws IOException {
        Files.writeString(rules.resolve("many.dslr"), "rule \"x\"\n".repeat(6_000));
        Run run = Run.of("rules", "check", "--rules", rules.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("more than 5000 rules")
                .contains("0 rules in 2 files, ")
                .doesNotContain("missing-when");
    }

    @ParameterizedTest
    @CsvSource({
        "Skills.yaml, skills.yaml",
        "skills.yml, skills.yaml",
        "skills.yaml.txt, skills.yaml",
        "skills.yaml~, skills.yaml",
        "skills (1).yaml, skills.yaml",
        "skils.yaml, skills.yaml",
        "salaries.docx, activities.yaml",
        "more/skills.yaml, itself",
    })
    void aFileThatIsNoneOfTheFactsIsNamed(String name, String hint) throws IOException {
        Path facts = folder.resolve("facts");
        put(facts.resolve("roles.yaml"));
        put(facts.resolve("candidates/people.csv"));
        put(facts.resolve(name));
        Findings findings = new Findings();
        FactsFolder.read(facts, findings);
        assertThat(findings.sorted()).singleElement().satisfies(one -> {
            assertThat(one.checkId()).isEqualTo("unread-file");
            assertThat(one.message() + one.hint()).contains(hint);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc", "", "README.md", "/nonesuch", "/dev/null"})
    void whatIsNoFolderOfRulesIsToldInOneLine(String name) {
        Run run = Run.of("rules", "check", "--rules", name);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err() + run.out())
                .containsOnlyOnce("\n")
                .contains("[no-such-folder]")
                .doesNotContain("Exception");
    }

    static List<List<String>> advising() {
        String people = "facts/candidates/people.jsonl";
        return List.of(
                List.of("advise", SOMEBODY),
                List.of("batch", people),
                List.of("report", SOMEBODY),
                List.of("score", people),
                List.of("explain", SOMEBODY, "--why", "data analyst"),
                List.of("team", "facts/teams/young-team.yaml"),
                List.of("rules", "check"),
                List.of("rules", "test"),
                List.of("rules", "coverage"),
                List.of("rules", "mutate"),
                List.of("rules", "verify"),
                List.of("rules", "docs"),
                List.of("rules", "fmt", "--check"));
    }

    private Run run(List<String> command, Path with) {
        List<String> all = new ArrayList<>(command);
        if (command.contains("batch") || command.contains("report") || command.contains("docs")) {
            all.addAll(List.of("-o", folder.resolve("out").toString()));
        }
        all.addAll(List.of("--rules", with.toString()));
        return Run.of(all);
    }

    @ParameterizedTest
    @MethodSource("advising")
    void withoutRulesNoCommandAdvises(List<String> command) {
        Run run = run(command, Path.of("facts", "candidates"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out() + run.err()).contains("[no-rules]").doesNotContain("ready");
    }

    @ParameterizedTest
    @MethodSource("advising")
    void withAFileThatIsNotReadNoCommandAdvises(List<String> command) throws IOException {
        put(rules.resolve("analyst.dslr.txt"));
        Run run = run(command, rules);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out() + run.err())
                .contains("rules/analyst.dslr.txt", "[unread-file]")
                .doesNotContain("ready");
    }

    static Stream<List<String>> judging() {
        return advising().stream().filter(command -> !command.contains("fmt"));
    }

    @ParameterizedTest
    @MethodSource("judging")
    void withARoleThatAsksNothingNoCommandAdvises(List<String> command) throws IOException {
        Files.writeString(rules.resolve("all.dslr"), OtherRoles.but("data analyst"));
        Run run = run(command, rules);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out() + run.err())
                .contains("data analyst asks nothing that is essential", "[no-requirement]")
                .doesNotContain("ready");
    }

    private static String analyst(String condition, String importance) {
        return "\nrule \"data analyst: " + condition.replace('=', '-')
                + "\"\n    @because(\"x\")\n    @cites(\"coaches\")\nwhen\n"
                + "    the role is data analyst\n    " + condition + "\nthen\n    requires solid mathematics, "
                + importance
                + "\nend\n";
    }

    private String checked(String... more) throws IOException {
        Files.writeString(rules.resolve("all.dslr"), OtherRoles.but("data analyst") + String.join("", more));
        return Run.of("rules", "check", "--rules", rules.toString()).out();
    }

    private static final String SOLID = "under the reading X2 = accomplished is solid";
    private static final String OUTSTANDING = "under the reading X2 = accomplished is outstanding";

    @Test
    void aRoleThatAsksUnderOneReadingOnlyIsNamedWithTheOther() throws IOException {
        assertThat(checked(analyst(SOLID, "essential")))
                .contains(
                        "data analyst asks nothing that is essential under the reading X2 = accomplished is outstanding");
    }

    @Test
    void aRoleThatAsksUnderEachReadingIsWell() throws IOException {
        assertThat(checked(analyst(SOLID, "essential"), analyst(OUTSTANDING, "essential")))
                .doesNotContain("no-requirement");
    }

    @Test
    void whatIsOnlyExpectedIsNotEnough() throws IOException {
        assertThat(checked(analyst(SOLID, "essential"), analyst(OUTSTANDING, "expected")))
                .contains("no-requirement");
    }

    @Test
    void whatIsAskedInSomeCircumstancesIsNotEnough() throws IOException {
        assertThat(checked(analyst("the team is mature", "essential"))).contains("no-requirement");
    }

    @ParameterizedTest
    @CsvSource({"the candidate wants modeling, true", "the candidate has at least solid deep learning, false"})
    void aVariantThatAsksNothingIsNamed(String condition, boolean told) throws IOException {
        String text = checked(
                analyst(SOLID, "essential"),
                analyst(OUTSTANDING, "essential"),
                "\nrule \"variant\"\n    @because(\"x\")\n    @cites(\"coaches\")\nwhen\n    " + condition
                        + "\nthen\n    suggest the variant deep learning engineer\nend\n");
        assertThat(text.contains("suggests the variant deep learning engineer")).isEqualTo(told);
    }

    @Test
    void rulesWithoutACaseAreNotTested() {
        Run run = Run.of("rules", "test", "--rules", rules.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("no cases\n");
    }
}
