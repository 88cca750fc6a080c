package dev.righttrack.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * All roles in order, as {@link RoleOrder} puts them, by fits in whole numbers.
 *
 * @param first the role in first place; the empty text where no role is
 * @param leaders the roles within the coaches' distance of the first rank
 * @param roles all of them, the first place first
 */
public record FitRanking(String first, List<String> leaders, List<RoleFit> roles) {

    public FitRanking {
        leaders = List.copyOf(leaders);
        roles = List.copyOf(roles);
    }

    /** The role in first place, without the order of the others; the empty text where no role is. */
    public static String first(Collection<RoleFit> fits, Weights weights, Set<String> barred) {
        return new RoleOrder<RoleFit>(weights, barred)
                .first(fits)
                .map(RoleFit::role)
                .orElse("");
    }

    /**
     * Ranks all roles.
     *
     * @param barred the roles that a rule calls not suitable
     */
    public static FitRanking of(Collection<RoleFit> fits, Weights weights, Set<String> barred) {
        List<RoleFit> roles = new ArrayList<>(fits.size());
        List<String> leaders = new ArrayList<>();
        String first = "";
        for (RoleOrder.Place<RoleFit> place : new RoleOrder<RoleFit>(weights, barred).places(fits)) {
            String role = place.role().role();
            roles.add(place.role());
            first = place.first() ? role : first;
            if (place.leader()) {
                leaders.add(role);
            }
        }
        return new FitRanking(first, leaders, roles);
    }
}
