package dev.righttrack.advice;

import java.util.List;

/**
 * The roles in their order.
 *
 * @param roles all roles, first place first
 * @param firstPlace whether the first of them is in first place, and if not, why
 * @param lead how far the role in first place is before the next one
 * @param leaders the names of the roles within the coaches' distance of first place, first place included
 * @param basis the engine's rule that ranked them
 */
public record RoleRanking(List<RoleAdvice> roles, FirstPlace firstPlace, Lead lead, List<String> leaders, Basis basis) {

    public RoleRanking {
        roles = List.copyOf(roles);
        leaders = List.copyOf(leaders);
    }
}
