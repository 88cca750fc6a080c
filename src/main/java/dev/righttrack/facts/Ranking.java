package dev.righttrack.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/** All roles in order: by fit, then aspiration, then the larger share of strengths used, then name. */
public final class Ranking {

    /** The order of the ranking. */
    public static final Comparator<Score> ORDER = Comparator.comparing(
                    (Score s) -> s.fit().point())
            .thenComparing(s -> s.aspiration().point())
            .thenComparing(Score::strengths)
            .reversed()
            .thenComparing(Score::role);

    private Ranking() {}

    /** The places of all roles, first place first. */
    public static List<Place> of(Collection<?> scores, Weights weights) {
        List<Score> order = scores.stream().map(Score.class::cast).sorted(ORDER).toList();
        List<Place> places = new ArrayList<>();
        for (Score score : order) {
            Fraction behind = order.get(0).fit().point().subtract(score.fit().point());
            places.add(new Place(
                    score.role(),
                    places.size() + 1,
                    places.isEmpty(),
                    behind.compareTo(weights.leadersDistance()) <= 0));
        }
        return List.copyOf(places);
    }

    /** The place of one role among all. */
    public static Place place(String role, Collection<?> scores, Weights weights) {
        return of(scores, weights).stream()
                .filter(place -> place.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no score for " + role));
    }
}
