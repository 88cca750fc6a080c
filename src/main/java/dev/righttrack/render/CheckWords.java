package dev.righttrack.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What each check tells, in a sentence; the pages of docs/checks say more. */
final class CheckWords {

    private static final String LIST = "checks.txt";
    private static final Map<String, String> WORDS = words();

    private CheckWords() {}

    /** The sentence about a check, with a full stop; its name in words if there is none. */
    static String of(String check) {
        return WORDS.getOrDefault(check, check.replace('-', ' ')) + ".";
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        text().lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                words.put(line.substring(0, colon), line.substring(colon + 2));
            }
        });
        return Map.copyOf(words);
    }

    private static String text() {
        try (InputStream in = CheckWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + LIST);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its own " + LIST, e);
        }
    }
}
