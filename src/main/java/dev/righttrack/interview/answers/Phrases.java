package dev.righttrack.interview.answers;

import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NumberWords;
import dev.righttrack.text.PrintableText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small words of a talk: what says nothing by itself, yes and no, and not knowing. */
public final class Phrases {

    private static final Set<String> UNKNOWN = Set.of(
            "don't know",
            "dont know",
            "do not know",
            "i don't know",
            "i do not know",
            "i dont know",
            "unknown",
            "no idea",
            "not sure",
            "unsure",
            "idk",
            "dk",
            "hard to say",
            "can't say",
            "cannot say",
            "skip",
            "pass");
    private static final Set<String> YES =
            Set.of("y", "yes", "yep", "yeah", "sure", "true", "of course", "definitely", "i do", "yes i do", "1 yes");
    private static final Set<String> NO =
            Set.of("n", "no", "nope", "false", "never", "i don't", "i do not", "no i don't", "not at all");
    private static final Map<String, String> STANCES = Map.ofEntries(
            Map.entry("2", "wants"),
            Map.entry("wants", "wants"),
            Map.entry("want", "wants"),
            Map.entry("i want", "wants"),
            Map.entry("want it", "wants"),
            Map.entry("love it", "wants"),
            Map.entry("i love it", "wants"),
            Map.entry("gladly", "wants"),
            Map.entry("very much", "wants"),
            Map.entry("1", "no matter"),
            Map.entry("no matter", "no matter"),
            Map.entry("does not matter", "no matter"),
            Map.entry("doesn't matter", "no matter"),
            Map.entry("don't mind", "no matter"),
            Map.entry("i don't mind", "no matter"),
            Map.entry("don't care", "no matter"),
            Map.entry("i don't care", "no matter"),
            Map.entry("either way", "no matter"),
            Map.entry("indifferent", "no matter"),
            Map.entry("neutral", "no matter"),
            Map.entry("0", "does not want"),
            Map.entry("does not want", "does not want"),
            Map.entry("don't want", "does not want"),
            Map.entry("i don't want", "does not want"),
            Map.entry("doesn't want", "does not want"),
            Map.entry("rather not", "does not want"),
            Map.entry("i'd rather not", "does not want"),
            Map.entry("hate it", "does not want"),
            Map.entry("i hate it", "does not want"));
    private static final Pattern FILLER = Pattern.compile(
            "\\b(i am|i'm|i'd say|i would say|i think|i guess|it is|it's|quite|pretty|fairly|rather|really|about"
                    + "|around|roughly|level|a|an|the)\\b");
    private static final Pattern NEGATION = Pattern.compile("\\b(not|never|no|hardly|barely|less|isn't|n't|don't)\\b");

    private static final Pattern LEADING = Pattern.compile("(yes|yep|yeah|sure|no|nope)(?:[,;.:]+ | - )(.+)");
    private static final Pattern TURNS = Pattern.compile(
            "\\b(but|not|never|no|yes|if|except|although|though|only|maybe|perhaps|depends|n't)\\b|n't|\\?");

    private Phrases() {}

    /** A text on one line, folded, with straight quotes and without a stop at its end. */
    public static String folded(String text) {
        return Vocabulary.folded(PrintableText.line(text))
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replaceAll("[.!]+$", "")
                .strip();
    }

    /** The same without the words that say nothing by themselves. */
    static String plain(String text) {
        return FILLER.matcher(text).replaceAll(" ").replaceAll(" +", " ").strip();
    }

    static boolean isNegated(String text) {
        return NEGATION.matcher(text).find();
    }

    static boolean isUnknown(String folded) {
        return UNKNOWN.contains(folded);
    }

    /** Whether a folded text says yes or no; absent if it says neither. */
    public static Optional<Boolean> yesOrNo(String folded) {
        return YES.contains(folded) ? Optional.of(true) : NO.contains(folded) ? Optional.of(false) : Optional.empty();
    }

    /** The yes or no with which a folded text begins, where what follows does not take it back; absent if there is none. */
    static Optional<Boolean> leading(String folded) {
        Matcher leading = LEADING.matcher(folded);
        return leading.matches() && !TURNS.matcher(leading.group(2)).find()
                ? Optional.of(YES.contains(leading.group(1)))
                : Optional.empty();
    }

    /** Wants, no matter or does not want. */
    static Optional<String> stance(String folded) {
        return Optional.ofNullable(STANCES.get(folded))
                .or(() -> yesOrNo(folded).map(yes -> yes ? "wants" : "does not want"));
    }

    /** A number as a word, from zero to twenty, in figures; any other word as it is. */
    static String figures(String word) {
        return NumberWords.number(word).stream()
                .mapToObj(String::valueOf)
                .findFirst()
                .orElse(word);
    }
}
