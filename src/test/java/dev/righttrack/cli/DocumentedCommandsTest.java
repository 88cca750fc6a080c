package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every command whose output README.md or a page of docs shows, run: the output is the one that is shown. A line of three
 * dots stands for lines that are left out.
 */
class DocumentedCommandsTest {

    private static final Pattern PIPED = Pattern.compile("printf '(.*)' \\| (.*)");
    /** Builds on itself, and is run as a whole by {@link CoachWalkTest}. */
    private static final Path WALK = Path.of("docs/for-coaches.md");

    @TestFactory
    Stream<DynamicTest> theOutputShownIsTheOutput() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            for (ShownBlock block : ShownBlock.of(page)) {
                assertThat(block.file()).isEmpty();
                tests.add(DynamicTest.dynamicTest(
                        page + ": " + block.command(),
                        () -> assertThat(block.likeShown(output(block.command())))
                                .isEqualTo(block.text())));
            }
        }
        assertThat(tests).hasSizeGreaterThan(12);
        return tests.stream();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md") && !page.equals(WALK))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    private static String output(String command) {
        Matcher piped = PIPED.matcher(command);
        if (!piped.matches()) {
            return run(command);
        }
        InputStream before = System.in;
        try {
            String text = piped.group(1).replace("\\n", "\n");
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return run(piped.group(2));
        } finally {
            System.setIn(before);
        }
    }

    private static String run(String command) {
        Run run = Run.of(ShownBlock.words(command));
        return (run.out() + run.err()).strip();
    }
}
