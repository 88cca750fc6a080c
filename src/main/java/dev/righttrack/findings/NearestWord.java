package dev.righttrack.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that somebody probably meant. */
public final class NearestWord {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private NearestWord() {}

    /**
     * The known word that is nearest to a text, if any is near: at most about a third of the letters differ.
     *
     * @param known the words to choose from; ties go to the first in alphabetical order
     */
    public static Optional<String> to(String text, Collection<String> known) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > 200) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> distance(wanted, word) <= Math.max(1, Math.max(wanted.length(), word.length()) / 3))
                .min(Comparator.<String>comparingInt(word -> distance(wanted, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String other) {
        return DISTANCE.apply(one, other.toLowerCase(Locale.ROOT));
    }
}
