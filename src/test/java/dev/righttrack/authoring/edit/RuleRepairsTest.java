package dev.righttrack.authoring.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.findings.Finding;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.reading.RuleLayout;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repairs and layout: what a rule says stays, and a repair that does not help is not made. */
class RuleRepairsTest {

    private static final Path FACTS = Path.of("facts");
    private static final String GOOD = """
            rule "one"
                @because("because")
                @cites("coaches")
            when
                the role is data analyst
            then
                keep in mind: a note
            end
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String fixed(String text) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Path file = Files.writeString(rules.resolve("one.dslr"), text);
        RulesCheck check = new RulesCheck(FACTS, RuleOptions.DEFAULT, Optional.empty());
        new RuleRepairs(rules, FACTS, RuleOptions.DEFAULT).apply(check.of(rules).findings());
        try (Stream<Path> files = Files.list(rules)) {
            assertThat(files).as("no draft is left behind").hasSize(1);
        }
        return Files.readString(file);
    }

    @Test
    void typographicQuotesCapitalsAndDashesAreRepaired() throws IOException {
        String text = GOOD.replace("rule \"one\"", "rule \u201cone\u201d")
                .replace("the role is data analyst", "The role is Software Engineer \u2013 Machine Learning");
        assertThat(fixed(text)).isEqualTo(GOOD.replace("data analyst", "software engineer - machine learning"));
    }

    @Test
    void aFullStopQuotesAroundANameAndAMissingEndAreRepaired() throws IOException {
        String second = GOOD.replace("\"one\"", "\"two\"").replace("data analyst", "\"data analyst\"");
        String text = GOOD.replace("data analyst", "data analyst.").replace("end\n", "\n") + second;
        assertThat(fixed(text)).isEqualTo(GOOD + "\n" + GOOD.replace("\"one\"", "\"two\""));
    }

    @Test
    void aCommentOverSeveralLinesIsRepaired() throws IOException {
        assertThat(fixed("/* a note\n   on two lines */\n" + GOOD)).isEqualTo("// a note\n// on two lines\n" + GOOD);
    }

    @Test
    void aMisspelledNameIsTheCoachsToRepair() throws IOException {
        String text = GOOD.replace("data analyst", "data analist");
        assertThat(fixed(text)).isEqualTo(text);
    }

    @Test
    void aGoodFileStaysAsItIs() throws IOException {
        assertThat(fixed(GOOD)).isEqualTo(GOOD);
    }

    private static String laidOut(String text) {
        return new RuleLayout(new RuleSources(List.of(), List.of(), List.of()), Bases.KNOWLEDGE, RuleOptions.DEFAULT)
                .of(new SourceText("one.dslr", text));
    }

    @Test
    void theLayoutIsOneWhateverWasWritten() {
        List<String> ragged = List.of(
                "",
                "# a comment",
                "RULE \"one\"",
                "@because(\"because\")",
                "\t@cites(\"coaches\")",
                "WHEN",
                "",
                "  The Role is   DATA analyst  ",
                "then",
                "keep in mind: a note",
                "END",
                "",
                "");
        assertThat(laidOut(String.join("\r\n", ragged))).isEqualTo("// a comment\n" + GOOD);
    }

    @Test
    void layingOutTwiceChangesNothingMore() {
        for (SourceText file : Bases.shippedSources().coach()) {
            String ragged = file.content()
                    .replace("    ", "\t")
                    .replace("\nend\n", "\n\nEnd\n")
                    .replace("the ", "The  ");
            String once = laidOut(ragged);
            assertThat(laidOut(once)).isEqualTo(once);
        }
    }

    @Test
    void theShippedFilesAreLaidOut() {
        for (SourceText file : Bases.shippedSources().coach()) {
            assertThat(laidOut(file.content())).as(file.file()).isEqualTo(file.content());
        }
    }

    @Test
    void aFileThatCannotBeReadWhollyKeepsItsFaults() throws IOException {
        String text = GOOD.replace("when\n", "");
        RulesCheck.Result before = check(text);
        RulesCheck.Result after = check(laidOut(text));
        assertThat(after.findings().stream().map(Finding::checkId))
                .isEqualTo(before.findings().stream().map(Finding::checkId).toList());
    }

    private RulesCheck.Result check(String text) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("one.dslr"), text);
        return new RulesCheck(FACTS, RuleOptions.DEFAULT, Optional.empty()).of(rules);
    }
}
