package dev.righttrack.reading;

import dev.righttrack.knowledge.words.CueMeaning;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and marks that divide a text into clauses and items. Safe for use by several threads. */
final class TextDivision {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|[;\\n\u2022]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
    private static final String MARKS = "[\\s\\p{Punct}\u2605\u2606\u25CF\u25CB\u2013\u2014\u2022]+";
    private static final String VERSION = "\\bv?[0-9]+(?:\\.[0-9x]+)*\\+?";

    private final Pattern itemEnd;
    private final Pattern gloss;
    private final Pattern or;
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> abbreviations;

    TextDivision(CueFinder cues) {
        String and = cues.anyOf(CueMeaning.AND);
        itemEnd = Pattern.compile("[,;|\u2022\u00B7\\n\\t/()\\[\\]{}:]|\\s[\u2013\u2014&-]\\s|\\s" + and + "\\s");
        gloss = Pattern.compile(
                MARKS + "|" + VERSION + "|" + cues.anyOf(CueMeaning.GLOSS) + "|" + and,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        or = Pattern.compile(cues.anyOf(CueMeaning.OR));
        fillers.addAll(cues.words(CueMeaning.AND));
        fillers.addAll(cues.words(CueMeaning.OR));
        fillers.addAll(cues.words(CueMeaning.FILLER));
        abbreviations = cues.words(CueMeaning.ABBREVIATION);
    }

    /** Finds the ends of the items of lists in a folded text. */
    Matcher itemEnds(String folded) {
        return itemEnd.matcher(folded);
    }

    /** Finds what may end a sentence in a text; a point may belong to an abbreviation. */
    Matcher sentenceEnds(String text) {
        return SENTENCE_END.matcher(text);
    }

    /** Whether the mark at an index is the point of an abbreviation. */
    boolean isAbbreviation(String text, int at) {
        if (text.charAt(at) != '.') {
            return false;
        }
        int from = at;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        return abbreviations.contains(word) || abbreviations.contains(word.substring(word.lastIndexOf('.') + 1));
    }

    /** Whether versions, levels and marks are all that is in a text. */
    boolean isGloss(String text) {
        return gloss.matcher(text).replaceAll("").isBlank();
    }

    /** Whether a folded text offers a choice. */
    boolean hasChoice(String folded) {
        return or.matcher(folded).find();
    }

    /** How many words of a folded text are no fillers. */
    int words(String folded) {
        int words = 0;
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            words += fillers.contains(word.group()) ? 0 : 1;
        }
        return words;
    }
}
