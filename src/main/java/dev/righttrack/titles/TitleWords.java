package dev.righttrack.titles;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.TitleEntry;
import dev.righttrack.knowledge.words.TitleWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes an advertised title apart into words, without those that change no role, and with short forms written out. */
final class TitleWords {

    /** Hours, shares of full time, years and what the law asks for: they tell the contract and not the work. */
    private static final Pattern NO_PART = Pattern.compile("(?i)\\d{1,3}\\s?(?:[-\u2013]\\s?\\d{1,3}\\s?)?%"
            + "|\\b\\d{1,2}(?:[.,]\\d{1,2})?\\s?(?:hours?|hrs?|h|std\\.?|stunden)\\b(?:\\s?/?\\s?(?:per |pro )?(?:week|woche))?"
            + "|\\b(?:19|20)\\d\\d\\b|\\b[mwfdxhgn]\\s?[/|]\\s?[mwfdxhgn](?:\\s?[/|]\\s?[mwfdxhgn*])*"
            + "|[*:_]in(?:nen)?\\b");

    private static final int LONGEST_WORD = 3;

    private final Map<List<String>, List<String>> replaced = new LinkedHashMap<>();
    private final Map<List<String>, String> outside = new LinkedHashMap<>();
    private final Map<List<String>, String> titles = new LinkedHashMap<>();

    TitleWords(Knowledge knowledge) {
        for (TitleWord word : knowledge.all(Kind.TITLE_WORD, TitleWord.class)) {
            List<String> names = new ArrayList<>(word.spellings());
            names.add(word.name());
            for (String name : names) {
                if (word.outside().isEmpty()) {
                    replaced.put(split(name), split(word.means()));
                } else {
                    outside.put(split(name), word.outside());
                }
            }
        }
        for (TitleEntry title : knowledge.all(Kind.TITLE, TitleEntry.class)) {
            title.spellings().forEach(spelling -> titles.putIfAbsent(words(spelling), title.name()));
            titles.put(split(title.name()), title.name());
        }
    }

    /** The known titles, by their words. */
    Map<List<String>, String> titles() {
        return titles;
    }

    /** The words that count, in order. */
    List<String> words(String advertised) {
        List<String> words = split(NO_PART.matcher(advertised).replaceAll(" "));
        List<String> counting = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = longest(words, i);
            if (length == 0) {
                counting.add(words.get(i));
                i++;
            } else {
                counting.addAll(replaced.getOrDefault(words.subList(i, i + length), List.of()));
                i += length;
            }
        }
        return counting;
    }

    /** The field of a title that has a word of no role in it, such as manager; empty if it has none. */
    Optional<String> outside(String advertised) {
        List<String> words = split(advertised);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_WORD); to++) {
                String field = outside.get(words.subList(from, to));
                if (field != null) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    private int longest(List<String> words, int from) {
        for (int length = Math.min(LONGEST_WORD, words.size() - from); length > 0; length--) {
            if (replaced.containsKey(words.subList(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Words in lower case; everything but letters, digits, plus signs and sharps separates them. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
