package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name of the vocabulary is changed wherever it is used. */
class RulesRenameCommandTest {

    private static final String OLD = "domain-specific languages";
    private static final String NEW = "data languages";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private CopiedFolders copy;

    @BeforeEach
    void aCopyIsMade() throws IOException {
        copy = CopiedFolders.in(folder);
    }

    @Test
    void theNameChangesInFactsRulesAndCases() throws IOException {
        Run run = copy.run("rules", "rename", OLD, NEW);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("facts/skills.yaml", "rules/roles/data-analyst.dslr", ".test.yaml");
        assertThat(copy.text("facts/skills.yaml")).contains("\n" + NEW + ":").contains("formerly: [" + OLD + "]");
        assertThat(copy.text("rules/roles/data-analyst.dslr"))
                .contains("solid " + NEW + ", ")
                .doesNotContain("solid " + OLD);
        assertThat(copy.text("rules/roles/data-analyst.test.yaml"))
                .contains(NEW + ":")
                .doesNotContain(OLD + ":");
        assertThat(copy.text("facts/sources/uk-gdd/skills.yaml"))
                .contains("[" + NEW + "]")
                .doesNotContain("[" + OLD);
        assertThat(copy.run("rules", "check").out())
                .containsPattern("^\\d+ rules in \\d+ files, 0 errors, 0 warnings\n$");
    }

    @Test
    void theOldSpellingIsStillRead() throws IOException {
        copy.run("rules", "rename", OLD, NEW);
        copy.write("old.yaml", "skills: {" + OLD + ": solid}\n");
        copy.write("new.yaml", "skills: {" + NEW + ": solid}\n");
        Run old = copy.run("advise", copy.path("old.yaml").toString(), "--detail", "summary");
        Run fresh = copy.run("advise", copy.path("new.yaml").toString(), "--detail", "summary");
        assertThat(old.code()).as(old.err()).isZero();
        assertThat(old.out().replace("old\n", "")).isEqualTo(fresh.out().replace("new\n", ""));
    }

    @Test
    void aTakenNameIsRefusedAndNothingIsWritten() throws IOException {
        Map<String, String> before = texts();
        Run run = copy.run("rules", "rename", OLD, "mathematics");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("\"mathematics\" cannot be a new name: it is taken");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearestAndNothingIsWritten() throws IOException {
        Map<String, String> before = texts();
        Run run = copy.run("rules", "rename", "domain-specific langages", NEW);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("nothing is called \"domain-specific langages\"; did you mean \"" + OLD + "\"?");
        assertThat(texts()).isEqualTo(before);
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
