package dev.righttrack.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * All roles in order: by fit, then aspiration, then the larger share of strengths used, then name.
 *
 * @param places role to its place
 */
public record Ranking(Map<String, Place> places) {

    /** The order of the ranking. */
    public static final Comparator<Score> ORDER = Comparator.comparing(
                    (Score s) -> s.fit().point())
            .thenComparing(s -> s.aspiration().point())
            .thenComparing(Score::strengths)
            .reversed()
            .thenComparing(Score::role);

    public Ranking {
        places = Map.copyOf(places);
    }

    /** Ranks all roles; the order of the collection does not matter. */
    public static Ranking of(Collection<?> scores, Weights weights) {
        List<Score> order = new ArrayList<>(scores.size());
        scores.forEach(score -> order.add((Score) score));
        order.sort(ORDER);
        Map<String, Place> places = new HashMap<>();
        for (Score score : order) {
            Fraction behind = order.get(0).fit().point().subtract(score.fit().point());
            places.put(
                    score.role(),
                    new Place(
                            score.role(),
                            places.size() + 1,
                            places.isEmpty(),
                            behind.compareTo(weights.leadersDistance()) <= 0));
        }
        return new Ranking(places);
    }

    /**
     * The place of one role among all.
     *
     * @throws IllegalArgumentException if the role was not scored
     */
    public Place place(String role) {
        return Optional.ofNullable(places.get(role))
                .orElseThrow(() -> new IllegalArgumentException("no score for " + role));
    }

    /** There is one at a time. */
    @Override
    public int hashCode() {
        return 1;
    }
}
