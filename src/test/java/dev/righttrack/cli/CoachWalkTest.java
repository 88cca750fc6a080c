package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk of docs/for-coaches.md, every block of it in the order of the page: a role of its own, from nothing to its
 * release, without Java. What the other tests look at is the folder at the end of the walk.
 */
class CoachWalkTest {

    private static final Path PAGE = Path.of("docs/for-coaches.md");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static CopiedFolders copy;

    private static final Map<ShownBlock, String> SAID = new LinkedHashMap<>();

    @BeforeAll
    static void walk() throws IOException, InterruptedException {
        copy = CopiedFolders.in(folder);
        copy.commit();
        for (ShownBlock block : ShownBlock.of(PAGE)) {
            if (block.command().isEmpty()) {
                copy.write(block.file(), block.text());
            } else {
                SAID.put(block, said(block));
            }
        }
    }

    /** What the command says in the folder of the walk: files of that folder are named as the page names them. */
    private static String said(ShownBlock block) {
        List<String> words = new ArrayList<>();
        for (String word : ShownBlock.words(block.command())) {
            boolean output = !words.isEmpty() && words.get(words.size() - 1).equals("-o");
            boolean there = word.contains(".") && Files.exists(folder.resolve(word));
            words.add(output || there ? folder + "/" + word : word);
        }
        Run run = copy.run(words);
        return (run.out() + run.err()).replace(folder + "/", "").strip();
    }

    @TestFactory
    Stream<DynamicTest> eachStepSaysWhatThePageShows() {
        assertThat(SAID).hasSizeGreaterThan(15);
        return SAID.entrySet().stream()
                .map(step -> DynamicTest.dynamicTest(
                        step.getKey().command(),
                        () -> assertThat(step.getKey().likeShown(step.getValue()))
                                .isEqualTo(step.getKey().text())));
    }

    @Test
    void everyCommandOfAStepIsShownWithItsOutput() throws IOException {
        assertThat(Files.readString(PAGE)).doesNotContain("```\nbin/righttrack");
        assertThat(SAID.keySet()).allMatch(block -> !block.text().isEmpty());
    }

    @Test
    void theCasesOfTheWalkPass() {
        assertThat(copy.run("rules", "test").out()).endsWith(" cases, 0 failed\n");
    }

    @Test
    void theNewRoleStandsInTheHandbook() throws IOException {
        assertThat(copy.text("handbook/handbook.md"))
                .contains("software engineer - data |")
                .contains("software engineer - data: domain-specific languages");
        assertThat(copy.text("handbook/handbook.html")).contains("<th>software engineer - data</th>");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        String before = copy.text("rules/teams/mentoring.dslr");
        assertThat(copy.run("rules", "new", "team", "mentoring").code()).isEqualTo(ExitCode.USAGE);
        assertThat(copy.text("rules/teams/mentoring.dslr")).isEqualTo(before);
    }
}
