package dev.righttrack.titles;

import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.TitleEntry;
import dev.righttrack.facts.knowledge.TitleWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes an advertised title apart into words, without those that change no role, and with short forms written out. */
final class TitleWords {

    private final Map<List<String>, List<String>> replaced = new LinkedHashMap<>();
    private final Map<List<String>, String> titles = new LinkedHashMap<>();

    TitleWords(Knowledge knowledge) {
        for (TitleWord word : knowledge.all(Kind.TITLE_WORD, TitleWord.class)) {
            List<String> means = split(word.means());
            replaced.put(split(word.name()), means);
            word.spellings().forEach(spelling -> replaced.put(split(spelling), means));
        }
        for (TitleEntry title : knowledge.all(Kind.TITLE, TitleEntry.class)) {
            titles.put(split(title.name()), title.name());
            title.spellings().forEach(spelling -> titles.put(words(spelling), title.name()));
        }
    }

    /** The titles of the report, by their words. */
    Map<List<String>, String> titles() {
        return titles;
    }

    /** The words that count, in order. */
    List<String> words(String advertised) {
        List<String> words = split(advertised);
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

    private int longest(List<String> words, int from) {
        for (int length = Math.min(3, words.size() - from); length > 0; length--) {
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
