package dev.righttrack.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * All roles in order: by fit, then aspiration, then the larger share of strengths used, then name.
 *
 * @param first the role in first place; the empty text where no role is: on a tie, which names alone would break, where
 *     less is known of what the first one asks than the coaches' floor, and where there is no role
 * @param leaders the roles within the coaches' distance of first place, that one first
 * @param places each role's place, first place first
 */
public record Ranking(String first, List<String> leaders, List<RolePlace> places) {

    /** The order of the ranking. */
    public static final Comparator<Score> ORDER =
            order(score -> score.fit().point(), score -> score.aspiration().point(), Score::strengths, Score::role);

    public Ranking {
        leaders = List.copyOf(leaders);
        places = List.copyOf(places);
    }

    /** The order of whatever has a fit, an aspiration, a share of strengths used and a role's name. */
    static <T, S extends Comparable<? super S>> Comparator<T> order(
            Function<T, S> fit, Function<T, S> aspiration, Function<T, S> strengths, Function<T, String> role) {
        return Comparator.comparing(fit)
                .thenComparing(aspiration)
                .thenComparing(strengths)
                .reversed()
                .thenComparing(role);
    }

    /**
     * A score with its fit as a number, which decides nearly every comparison: fractions are only compared where numbers are
     * too close to tell.
     */
    private record Scored(Score score, double fit) implements Comparable<Scored> {

        /** Far above what a division is off, far below what two fits that are not equal mostly differ by. */
        private static final double CLOSE = 1e-12;

        static Scored of(Score score) {
            return new Scored(score, score.fit().point().doubleValue());
        }

        @Override
        public int compareTo(Scored other) {
            double behind = other.fit - fit;
            return Math.abs(behind) > CLOSE ? (behind > 0 ? 1 : -1) : ORDER.compare(score, other.score);
        }

        boolean isWithin(Fraction distance, Scored best) {
            double over = best.fit - fit - distance.doubleValue();
            return Math.abs(over) > CLOSE
                    ? over < 0
                    : best.score.fit().point().subtract(score.fit().point()).compareTo(distance) <= 0;
        }
    }

    /** The role in first place by some scores; the empty text where no role is. */
    public static String first(Collection<Score> scores, Weights weights) {
        Scored[] order = scores.stream().map(Scored::of).toArray(Scored[]::new);
        Arrays.sort(order);
        return first(order, weights);
    }

    private static String first(Scored[] order, Weights weights) {
        boolean tied = order.length > 1 && order[0].score.isLevelWith(order[1].score);
        boolean held = order.length > 0 && !tied && order[0].score.known().compareTo(weights.floorOfEvidence()) >= 0;
        return held ? order[0].score.role() : "";
    }

    /** Ranks all roles. */
    public static Ranking of(Scores scores, Weights weights) {
        Scored[] order = scores.roles().stream().map(Scored::of).toArray(Scored[]::new);
        Arrays.sort(order);
        String first = first(order, weights);
        List<RolePlace> places = new ArrayList<>(order.length);
        List<String> leaders = new ArrayList<>();
        for (Scored one : order) {
            String role = one.score.role();
            boolean leader = one.isWithin(weights.leadersDistance(), order[0]);
            if (leader) {
                leaders.add(role);
            }
            places.add(new RolePlace(role, places.size() + 1, role.equals(first), leader));
        }
        return new Ranking(first, leaders, places);
    }

    /** There is one at a time. */
    @Override
    public int hashCode() {
        return 1;
    }
}
