package dev.righttrack.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How much a line is like a sentence, word by word. */
final class SentenceSimilarity {

    private SentenceSimilarity() {}

    /** The share of the sentence's own words that the line has, nearly spelled at least, in order; a known start counts. */
    static double of(Sentence sentence, String line, SlotWords words) {
        List<String> wanted = literals(sentence);
        List<String> written = tokens(line);
        int found = 0;
        int from = 0;
        for (String word : wanted) {
            int at = next(word, written, from);
            if (at >= 0) {
                found++;
                from = at + 1;
            }
        }
        double share =
                wanted.isEmpty() ? 0 : 2.0 * found / (wanted.size() + Math.min(written.size(), wanted.size() + 3));
        return share + (slotFits(sentence, line, words) ? 0.1 : 0);
    }

    /** Where the line first departs from the sentence's words, from 0. */
    static int firstStrange(Sentence sentence, String line) {
        List<String> wanted = literals(sentence);
        int at = SentenceMatcher.skipBlanks(line, 0);
        for (String word : wanted) {
            int end = SentenceMatcher.wordsAt(word, line, at);
            if (end < 0) {
                return at;
            }
            at = SentenceMatcher.skipBlanks(line, end);
            if (at >= line.length()) {
                return 0;
            }
        }
        return at;
    }

    private static boolean slotFits(Sentence sentence, String line, SlotWords words) {
        String low = line.toLowerCase(Locale.ROOT);
        return sentence.slots().stream()
                .anyMatch(slot -> words.all(slot.type()).stream().anyMatch(low::contains));
    }

    private static int next(String word, List<String> written, int from) {
        for (int i = from; i < written.size(); i++) {
            if (near(word, written.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean near(String one, String other) {
        int allowed = one.length() <= 3 ? 0 : one.length() <= 6 ? 1 : 2;
        return LevenshteinDistance.getDefaultInstance().apply(one, other) <= allowed + (one.length() == 5 ? 1 : 0);
    }

    private static List<String> literals(Sentence sentence) {
        List<String> words = new ArrayList<>();
        for (SentencePart part : sentence.parts()) {
            if (part instanceof SentencePart.Words literal) {
                words.addAll(tokens(literal.text()));
            }
        }
        return words;
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace("'s", " 's").split("[^a-z0-9']+", -1))
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
