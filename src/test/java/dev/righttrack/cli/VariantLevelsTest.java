package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variants that ask levels of their own, from the entry in facts/ to what is said. */
@DisplayName("A variant with levels of its own")
class VariantLevelsTest {

    private static final String PIPELINES =
            "tools: [airflow, spark, sql, python]\nactivities: [builds data pipelines]\nexperience: {coding: 6}\n";
    private static final String READY_FOR_DATA =
            "skills: {algorithmic coding: outstanding, software engineering: solid, domain-specific languages: solid,"
                    + " machine learning: none}\ntools: [java, aws, mysql, git, unix shell, vs code, jira]\n"
                    + "complete: [big data, data pipelines]\n";
    private static final String READY_FOR_SYSTEMS =
            "skills: {algorithmic coding: outstanding, software engineering: outstanding, domain-specific languages: developing,"
                    + " machine learning: developing}\ntools: [mysql, sql, airflow, spark]\n"
                    + "complete: [application languages, clouds, version control, shells, development environments, issue tracking]\n";
    private static final String ENTRY = "\n  own levels: yes";

    @TempDir
    private static Path folder = Path.of(".");

    private static String advice(String candidate, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("one.yaml"), candidate);
        String[] words = new String[options.length + 2];
        words[0] = "advise";
        words[1] = file.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return Run.of(words).out();
    }

    @Test
    @DisplayName("puts its role first for somebody who does what it asks")
    void leads() throws IOException {
        assertThat(advice(PIPELINES)).contains("\n 1  software engineer (as data engineer)  ");
    }

    @Test
    @DisplayName("stands beside the role's name in JSON")
    void inJson() throws IOException {
        assertThat(advice(PIPELINES, "--format", "json"))
                .contains("\"first\" : \"software engineer\"")
                .contains("\"role\" : \"software engineer\",\n    \"as\" : \"data engineer\"");
    }

    @Test
    @DisplayName("is not named where somebody has more of what the role itself asks")
    void staysUnnamed() throws IOException {
        assertThat(
                        advice(
                                "skills: {algorithmic coding: outstanding, software engineering: outstanding, domain-specific languages: none}\n"))
                .contains("  software engineer  ")
                .doesNotContain("(as data engineer)");
    }

    @Test
    @DisplayName("is named where it is ready and the role is not, though more is there of what the role asks")
    void servesBetter() throws IOException {
        assertThat(advice(READY_FOR_DATA))
                .contains("software engineer (as data engineer): ready, fit ")
                .contains(" (as software engineer), aspiration ");
    }

    @Test
    @DisplayName("is not named where the role is ready, though more is there of what the variant asks")
    void servesWorse() throws IOException {
        assertThat(advice(READY_FOR_SYSTEMS))
                .contains("software engineer: ready, fit ")
                .contains(" (as data engineer), aspiration ")
                .doesNotContain("software engineer (as data engineer)");
    }

    @Test
    @DisplayName("loses fit by what is missing of the way that the fit comes from")
    void losesByTheFit() throws IOException {
        Path file = Files.writeString(folder.resolve("losses.yaml"), READY_FOR_DATA);
        assertThat(Run.of("explain", file.toString(), "--why-not", "software engineer")
                        .out())
                .doesNotContain("data pipelines");
    }

    @Test
    @DisplayName("is what a plan leads to where it takes less")
    void shortensTheWay() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), PIPELINES);
        assertThat(Run.of("explain", file.toString(), "--path-to", "software engineer")
                        .out())
                .startsWith("The way to software engineer (as data engineer)");
    }

    @Test
    @DisplayName("may have rules about what it asks only if its entry says so")
    void wantsAnEntry() throws IOException {
        CopiedFolders copy = CopiedFolders.in(Files.createDirectory(folder.resolve("entry")));
        copy.write("facts/variants.yaml", copy.text("facts/variants.yaml").replace(ENTRY, ""));
        assertThat(copy.run("rules", "check").out())
                .contains("is about the variant data engineer, which has no levels of its own  [no-requirement]");
    }

    @Test
    @DisplayName("has to ask something essential in any case")
    void asksSomething() throws IOException {
        CopiedFolders copy = CopiedFolders.in(Files.createDirectory(folder.resolve("essential")));
        String rules = "rules/variants/data-engineer.dslr";
        copy.write(rules, copy.text(rules).replace(", essential", ", expected"));
        assertThat(copy.run("rules", "check").out())
                .contains("error  data engineer asks nothing that is essential  [no-requirement]");
    }
}
