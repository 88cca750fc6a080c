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

/** Every command whose output README.md or a page of docs shows, run: the output is the one that is shown. */
class DocumentedCommandsTest {

    private static final Pattern BLOCK = Pattern.compile("```\\n\\$ (.*)\\n([\\s\\S]*?)\\n?```");
    private static final Pattern PIPED = Pattern.compile("printf '(.*)' \\| (.*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TestFactory
    Stream<DynamicTest> theOutputShownIsTheOutput() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher block = BLOCK.matcher(
                Files.readString(Path.of("README.md")) + "\n" + Files.readString(Path.of("docs/console.md")));
        while (block.find()) {
            String command = block.group(1);
            String shown = block.group(2);
            tests.add(DynamicTest.dynamicTest(
                    command, () -> assertThat(output(command)).isEqualTo(shown.strip())));
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests.stream();
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
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        assertThat(words.get(0)).isEqualTo("bin/righttrack");
        Run run = Run.of(words.subList(1, words.size()));
        return (run.out() + run.err()).strip();
    }
}
