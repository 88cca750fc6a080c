package dev.righttrack.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * All roles in order, as {@link RoleOrder} puts them.
 *
 * @param first the role in first place; the empty text where no role is: on a tie, which names alone would break, where
 *     less is known of what the first one asks than the coaches' floor, and where no role is suitable
 * @param leaders the roles within the coaches' distance of first place, that one first
 * @param places each role's place, first place first
 */
public record Ranking(String first, List<String> leaders, List<RolePlace> places) {

    public Ranking {
        leaders = List.copyOf(leaders);
        places = List.copyOf(places);
    }

    /** The role in first place by some scores; the empty text where no role is. */
    public static String first(Collection<Score> scores, Weights weights, Collection<String> barred) {
        return first(new RoleOrder<Score>(weights, Set.copyOf(barred)).places(scores));
    }

    private static String first(List<RoleOrder.Place<Score>> places) {
        return places.isEmpty() || !places.get(0).first()
                ? ""
                : places.get(0).role().role();
    }

    /**
     * Ranks all roles.
     *
     * @param barred the roles that a rule calls not suitable
     */
    public static Ranking of(Scores scores, Weights weights, Collection<String> barred) {
        List<RoleOrder.Place<Score>> order = new RoleOrder<Score>(weights, Set.copyOf(barred)).places(scores.roles());
        List<RolePlace> places = new ArrayList<>(order.size());
        List<String> leaders = new ArrayList<>();
        for (RoleOrder.Place<Score> place : order) {
            String role = place.role().role();
            if (place.leader()) {
                leaders.add(role);
            }
            places.add(new RolePlace(role, place.rank(), place.first(), place.leader()));
        }
        return new Ranking(first(order), leaders, places);
    }

    /** There is one at a time. */
    @Override
    public int hashCode() {
        return 1;
    }
}
