package dev.righttrack.text;

import java.text.Normalizer;

/**
 * A word as somebody wrote it, made fit for looking up: what cannot be seen at its ends is dropped, and forms that only
 * differ in width are one.
 */
public final class WrittenWord {

    private WrittenWord() {}

    /**
     * A word without white space (no-break spaces included), controls and format characters at its ends, and with
     * characters of full or half width in their ordinary form. What is within the word stays.
     */
    public static String of(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isIgnorable(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && isIgnorable(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        String word = text.substring(from, to);
        return word.chars().anyMatch(WrittenWord::hasOtherWidth) ? inOrdinaryWidth(word) : word;
    }

    private static boolean isIgnorable(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.CONTROL
                || Character.getType(codePoint) == Character.FORMAT;
    }

    /** The block of half-width and full-width forms. */
    private static boolean hasOtherWidth(int unit) {
        return unit >= 0xFF01 && unit <= 0xFFEE;
    }

    private static String inOrdinaryWidth(String word) {
        StringBuilder ordinary = new StringBuilder(word.length());
        word.codePoints()
                .forEach(c -> ordinary.append(
                        hasOtherWidth(c)
                                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                : Character.toString(c)));
        return ordinary.toString();
    }
}
