package dev.righttrack.rules.language;

import dev.righttrack.text.NearestWord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two sentences written as one, with "and" between what differs and the words that both have before and behind it:
 * "requires solid mathematics and outstanding research, essential".
 */
final class SharedWords {

    private static final String AND = " and ";

    /** Weighty words after which it is clear all the same what "and" joins. */
    private static final Set<String> CLEAR = Set.of("a", "an", "least");

    private static final Set<String> OTHER_JOINTS = Set.of("or", "but");

    private SharedWords() {}

    /** The two lines, each of which is read; empty if the line cannot be taken apart like that, or in a doubtful way. */
    static List<String> apart(String line, Predicate<String> reads) {
        int and = line.indexOf(AND);
        if (and < 0 || line.indexOf(AND, and + 1) >= 0 || isDoubtful(line, and)) {
            return List.of();
        }
        for (int end = wordEnd(line, and + AND.length()); end > 0; end = wordEnd(line, end)) {
            String first = line.substring(0, and) + line.substring(end);
            if (reads.test(first)) {
                return withSecond(line, and, first, reads);
            }
        }
        return List.of();
    }

    private static List<String> withSecond(String line, int and, String first, Predicate<String> reads) {
        String rest = line.substring(and + AND.length());
        for (int start = and; start > 0; start = line.lastIndexOf(' ', start - 1)) {
            String second = line.substring(0, start) + " " + rest;
            if (start < and && reads.test(second)) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    /** Where the word at a place ends, before a comma behind it; 0 if there is none. */
    private static int wordEnd(String line, int from) {
        int start = from;
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != ',') {
            end++;
        }
        return end > start ? end : 0;
    }

    /** Whether it is open what "and" joins: "less than A and B" may bound both or one. */
    private static boolean isDoubtful(String line, int and) {
        return words(line).anyMatch(OTHER_JOINTS::contains)
                || words(line.substring(0, and)).anyMatch(word -> NearestWord.isWeighty(word) && !CLEAR.contains(word));
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^a-z']+", -1));
    }
}
