package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules list} and {@code rules where-used}. */
@DisplayName("Among many rules")
class RulesListCommandTest {

    private static final String RULES = """
            // Rules of their time.

            rule "times: a draft"
                @draft("the wording")
                @because("It is discussed.")
                @cites("coaches")
                @by("kim")
                @tags("programme")
            when
                the candidate works with kubernetes
            then
                keep in mind: this is a draft
            end
            """;

    @TempDir
    private static Path folder = Path.of(".");

    private static CopiedFolders copy = new CopiedFolders(folder);

    @BeforeAll
    static void aDraftIsAdded() throws IOException {
        copy = CopiedFolders.in(folder);
        copy.write("rules/teams/times.dslr", RULES);
    }

    @Test
    @DisplayName("a draft is listed, with its people, though it is not in force")
    void aDraftIsListed() {
        assertThat(copy.run("rules", "list", "Programme", "kubernetes").out())
                .contains("times: a draft", "times.dslr:3", "draft: the wording; by kim", "1 of ");
    }

    @Test
    @DisplayName("a rule that lacks one of the words is not listed")
    void allWordsCount() {
        assertThat(copy.run("rules", "list", "programme", "tableau").out())
                .doesNotContain("times: a draft")
                .startsWith("0 of ");
    }

    @Test
    @DisplayName("a name is found in rules, cases and facts, and not within another word")
    void whereANameStands() {
        assertThat(copy.run("rules", "where-used", "kubernetes").out())
                .contains("times.dslr:10  the candidate works with kubernetes")
                .containsPattern("facts/[a-z/-]+\\.yaml:[0-9]+");
        assertThat(copy.run("rules", "where-used", "r").out().lines().filter(line -> line.contains("the role is")))
                .isEmpty();
    }

    @Test
    @DisplayName("the nearest name is asked for where none is called so")
    void theNearestName() {
        Run run = copy.run("rules", "where-used", "kubernets");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"kubernetes\"?");
    }
}
