package dev.righttrack.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The word that somebody probably meant; none where nothing is near, since nothing is better than a wrong guess. */
public final class NearestWord {

    private static final int LONGEST = 200;
    private static final int FEWEST_LETTERS = 5;
    private static final int LETTERS_FOR_A_SLIP = 4;
    private static final int MOST_SLIPS = 4;
    private static final int FEW_WORDS = 50;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Figures as words, since the known words are written so. */
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("0", "no"),
            Map.entry("1", "one"),
            Map.entry("2", "two"),
            Map.entry("3", "three"),
            Map.entry("4", "four"),
            Map.entry("5", "five"),
            Map.entry("6", "six"),
            Map.entry("7", "seven"),
            Map.entry("8", "eight"),
            Map.entry("9", "nine"),
            Map.entry("10", "ten"));

    /** Words that carry an amount, a denial or a bound: no guess may add, drop or change one. */
    private static final Set<String> WEIGHTY = Set.of(
            "no", "not", "none", "never", "nobody", "nothing", "without", "neither", "nor", "cannot", "except", "only",
            "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half", "several",
            "some", "any", "many", "most", "few", "all", "every", "both", "each", "more", "less", "fewer", "least",
            "under", "over", "above", "below", "before", "after", "until", "exactly");

    private NearestWord() {}

    /** A question for the nearest known word, with a blank behind it; empty if none is near. */
    public static String question(String text, Collection<String> known) {
        return to(text, known).map(word -> "Did you mean \"" + word + "\"? ").orElse("");
    }

    /**
     * The known word that is nearest to a text, if any is near: a letter that is wrong, missing, doubled or swapped with
     * its neighbour is one slip, and a word may have one slip for every four letters or so, at most four; where
     * there are many words to choose from, only two that are swapped are a slip in one of fewer than five letters. A figure counts as the word for it. A word that says another amount, denies what the text affirms, or sets another bound is
     * not near.
     *
     * @param known the words to choose from; ties go to the first in alphabetical order
     */
    public static Optional<String> to(String text, Collection<String> known) {
        List<String> wanted = words(text);
        String joined = String.join(" ", wanted);
        if (joined.isEmpty() || joined.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .map(word -> new Near(word, words(word), joined))
                .filter(near -> near.slips() <= allowed(joined.length()))
                .filter(near -> known.size() <= FEW_WORDS || near.isBeyondChance(joined))
                .filter(near -> sameWeight(wanted, near.words()))
                .min(Comparator.comparingInt(Near::slips).thenComparing(Near::word))
                .map(Near::word);
    }

    private record Near(String word, List<String> words, int slips) {
        /** Whether two words are longer than such as are near by chance, or the same, or two letters are swapped. */
        boolean isBeyondChance(String wanted) {
            String joined = String.join(" ", words);
            return slips == 0 || isLong(wanted, joined) || isShortSwap(wanted, joined);
        }

        Near(String word, List<String> words, String wanted) {
            this(word, words, NearestWord.slips(wanted, String.join(" ", words), allowed(wanted.length())));
        }
    }

    /** Whether a word carries an amount, a denial or a bound, in small letters. */
    public static boolean isWeighty(String word) {
        return WEIGHTY.contains(word);
    }

    private static List<String> words(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                ? List.of()
                : Arrays.stream(BLANKS.split(lower))
                        .map(word -> FIGURES.getOrDefault(word, word))
                        .toList();
    }

    /**
     * The one known word that differs from a text in a single letter: one that is wrong, missing or too many, or two
     * neighbours that are swapped. Such a text is a misspelled word rather than another one. Blanks, capitals and dashes
     * count as letters here, so both sides should be spelled alike.
     *
     * @param text what was written; with fewer than five letters every other short word is near, and nothing is found
     * @param known the words to choose from; ties go to the first in alphabetical order
     */
    public static Optional<String> slipOf(String text, Collection<String> known) {
        if (text.length() > LONGEST || text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return known.stream().filter(word -> isSlip(text, word)).min(Comparator.naturalOrder());
    }

    /** Whether two texts differ in one letter or in one swap of neighbours; a figure is never a slip of another. */
    private static boolean isSlip(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1 || one.equals(other)) {
            return false;
        }
        int from = 0;
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        String changed = one.substring(from, one.length() - same);
        String into = other.substring(from, other.length() - same);
        boolean figures = (changed + into).chars().anyMatch(Character::isDigit);
        return !figures && ((changed.length() <= 1 && into.length() <= 1) || isSwap(changed, into));
    }

    private static boolean isSwap(String one, String other) {
        return one.length() == 2
                && other.length() == 2
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
    }

    /** How many slips a text of some length may have: none in one letter, one from two letters on. */
    private static int allowed(int length) {
        return length < 2 ? 0 : Math.min(MOST_SLIPS, Math.max(1, length / LETTERS_FOR_A_SLIP));
    }

    /** Whether neither of two texts has so few letters that they are near by chance. */
    private static boolean isLong(String one, String other) {
        return Math.max(one.length(), other.length()) >= FEWEST_LETTERS;
    }

    /** Whether two short texts differ in two swapped neighbours alone, which is a slip even there. */
    private static boolean isShortSwap(String one, String other) {
        return one.length() > 2 && one.length() < FEWEST_LETTERS && one.length() == other.length() && swaps(one, other);
    }

    private static boolean swaps(String one, String other) {
        int at = 0;
        while (at < one.length() - 2 && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return isSwap(one.substring(at, at + 2), other.substring(at, at + 2))
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static boolean sameWeight(List<String> wanted, List<String> word) {
        List<String> weights = weights(wanted);
        List<String> others = weights(word);
        return figures(wanted).equals(figures(word))
                && others.containsAll(weights)
                && others.stream()
                        .filter(weight -> !weights.contains(weight))
                        .allMatch(weight -> wanted.stream().anyMatch(written -> isMisspelling(written, weight)));
    }

    private static List<String> weights(List<String> words) {
        return words.stream().filter(WEIGHTY::contains).toList();
    }

    private static List<String> figures(List<String> words) {
        return words.stream()
                .map(word -> word.replaceAll("[^0-9]", ""))
                .filter(figure -> !figure.isEmpty())
                .toList();
    }

    private static boolean isMisspelling(String written, String weight) {
        return !WEIGHTY.contains(written) && written.length() > 1 && slips(written, weight, 1) <= 1;
    }

    /**
     * The fewest letters to change, add, drop or swap with their neighbour.
     *
     * @param most beyond it, the number need not be exact
     */
    private static int slips(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            rows.add(row);
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                row[j] = i == 0 ? j : cheapest(rows, one, other, i, j);
            }
        }
        return rows.get(one.length())[other.length()];
    }

    private static int cheapest(List<int[]> rows, String one, String other, int i, int j) {
        int[] above = rows.get(i - 1);
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(changed, Math.min(above[j], rows.get(i)[j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cheapest, rows.get(i - 2)[j - 2] + 1) : cheapest;
    }
}
