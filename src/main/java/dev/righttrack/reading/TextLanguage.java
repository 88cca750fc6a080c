package dev.righttrack.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The language of a text, by the small words that only it has. */
final class TextLanguage {

    private static final String ENGLISH = "en";
    private static final Pattern WORD = Pattern.compile("[^\\p{L}']+");
    private static final int LOOKED_AT = 20_000;
    private static final int FEWEST = 2;
    private static final Map<String, Set<String>> SMALL = Map.of(
            ENGLISH,
            Set.of("the", "and", "of", "with", "for", "from", "to", "by", "our", "was", "at", "on"),
            "de",
            Set.of(
                    "und", "der", "die", "das", "mit", "für", "von", "im", "bei", "zur", "zum", "auf", "ein", "eine",
                    "nicht", "seit"),
            "fr",
            Set.of(
                    "et", "les", "des", "avec", "pour", "dans", "du", "une", "sur", "en", "le", "la", "d'une", "aux",
                    "depuis"),
            "es",
            Set.of("y", "los", "las", "con", "para", "del", "una", "el", "en", "la", "por", "desde", "sin"),
            "it",
            Set.of(
                    "e", "gli", "con", "per", "della", "di", "il", "una", "dei", "nel", "presso", "dal", "delle",
                    "sono"),
            "pt",
            Set.of("e", "os", "com", "para", "da", "do", "uma", "em", "dos", "não", "na", "no", "pela", "desde"));

    private TextLanguage() {}

    /** Such as {@code de}; English where too few of such words are there. */
    static String of(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(java.util.Locale.ROOT);
        Map<String, Integer> counts = new HashMap<>();
        Arrays.stream(WORD.split(looked, -1))
                .forEach(word -> SMALL.forEach((language, words) -> {
                    if (words.contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                }));
        return counts.entrySet().stream()
                .filter(one -> one.getValue() >= FEWEST)
                .max(Comparator.comparing((Map.Entry<String, Integer> one) -> one.getValue())
                        .thenComparing(one -> one.getKey().equals(ENGLISH) ? 1 : 0)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(ENGLISH);
    }
}
