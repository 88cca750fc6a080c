package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coach brings facts of their own by command, a rule on them that begins on a day, and no line of Java. */
@DisplayName("A coach adds a circumstance, a skill with its question and tool, and a dated rule:")
class CoachFactsTest {

    private static final String DATED = """
            // What is known of sites.

            rule "sites: seen in planomat"
                @because("Who works with planomat has planned a site.")
                @cites("coaches")
            when
                the candidate works with planomat
            then
                shows at least developing site planning
            end

            rule "sites: planned from home"
                @because("The new planning rooms open in that year.")
                @cites("coaches")
                @from("2027-01-01")
                @by("kim")
            when
                the candidate prefers fully remote for remote work
                the candidate has at least developing site planning
            then
                keep in mind: sites are planned from afar in the new rooms
            end
            """;

    private static final String CASES = """
            "sites: seen in planomat":
              fires:
                - case: plans with it
                  given: {tools: [planomat]}
              silent:
                - case: plans on paper
                  given: {tools: [excel]}
            "sites: planned from home":
              fires:
                - case: plans at home
                  given: {tools: [planomat], circumstances: {remote work: fully remote}}
              silent:
                - case: plans on site
                  given: {tools: [planomat], circumstances: {remote work: on site}}
            """;

    private static final String REMARK = "sites are planned from afar";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static CopiedFolders copy;

    @SuppressWarnings("NullAway.Init")
    private static Run scaffolded;

    @BeforeAll
    static void walk() throws IOException {
        copy = CopiedFolders.in(folder);
        makes("circumstance", "remote work", "--choices", "on site, partly remote, fully remote");
        makes("skill", "site planning", "--skill", "mathematics");
        makes("family", "site planners");
        makes("tool", "planomat", "--family", "site planners", "--skill", "site planning");
        makes("question", "planomat");
        makes("title", "site modeller", "--role", "data scientist");
        makes("reading", "what a site is");
        scaffolded = copy.run("rules", "check");
        ownWords();
        copy.write("rules/evidence/sites.dslr", DATED);
        copy.write("rules/evidence/sites.test.yaml", CASES);
        copy.write("rules/evidence/sites.md", "# Sites\n\nWhat is known of sites.\n");
        copy.write("remote.yaml", "name: R\ntools: [planomat]\ncircumstances: {remote work: fully remote}\n");
        copy.write("on-site.yaml", "name: S\ntools: [planomat]\ncircumstances: {remote work: on site}\n");
    }

    private static void makes(String... words) {
        Run run = copy.run(Stream.concat(Stream.of("rules", "new"), Stream.of(words))
                .toList()
                .toArray(String[]::new));
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.DONE);
    }

    /** The coach's own words in the place of what the scaffolds ask for. */
    private static void ownWords() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("facts"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace("TODO(coach) ", ""));
            }
        }
    }

    private static String advice(String person, String day) {
        Run run = copy.run("advise", folder.resolve(person).toString(), "--as-of", day, "--detail", "full");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("until their own words stand there, the check asks for them, and for nothing else")
    void placeholdersAreAskedFor() {
        assertThat(scaffolded.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(scaffolded.out().lines().filter(line -> line.contains("error  ")))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.endsWith("[placeholder]"));
        assertThat(scaffolded.out()).doesNotContain("warning  ");
    }

    @Test
    @DisplayName("then the check has nothing to say, and the cases pass on the day from which the rule holds")
    void theFolderIsClean() {
        Run check = copy.run("rules", "check", "--as-of", "2027-02-01");
        assertThat(check.code()).as(check.out()).isEqualTo(ExitCode.DONE);
        assertThat(copy.run("rules", "test", "--as-of", "2027-02-01").out()).endsWith(" cases, 0 failed\n");
    }

    @Test
    @DisplayName("the rule speaks from its day on, to whom it is about")
    void theRuleHoldsFromItsDay() {
        assertThat(advice("remote.yaml", "2027-01-01")).contains(REMARK);
        assertThat(advice("remote.yaml", "2026-12-31")).doesNotContain(REMARK);
        assertThat(advice("on-site.yaml", "2027-01-01")).doesNotContain(REMARK);
    }

    @Test
    @DisplayName("the title of ads is known")
    void theTitleIsKnown() {
        assertThat(copy.run("title", "site modeller").out()).contains("data scientist");
    }

    @ParameterizedTest(name = "rules new {0}")
    @DisplayName("what is there, names nothing or is of no use is refused, and nothing is written")
    @CsvSource(
            delimiter = '^',
            value = {
                "skill^mathematics^^^there is a skill called",
                "tool^planomat^^^there is a tool called",
                "circumstance^stage^--choices^young, old^there is a circumstance called",
                "circumstance^hours^^^needs two or more answers",
                "circumstance^hours^--choices^full^needs two or more answers",
                "question^site planning^^^there is a question about",
                "question^weather^^^is none of them",
                "family^boards^--skill^research^--skill is of no use",
                "title^boarder^--role^pilot^unknown role"
            })
    void whatCannotBeIsRefused(String kind, String name, String option, String value, String said) throws IOException {
        List<String> given = option == null ? List.of() : List.of(option, value);
        String before = copy.text("facts/questions.yaml");
        Run run = copy.run(Stream.concat(Stream.of("rules", "new", kind, name), given.stream())
                .toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(said);
        assertThat(copy.text("facts/questions.yaml")).isEqualTo(before);
    }
}
