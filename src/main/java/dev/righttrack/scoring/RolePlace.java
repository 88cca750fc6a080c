package dev.righttrack.scoring;

/**
 * A role's place in the ranking.
 *
 * @param role the role's name
 * @param rank 1 for first place
 * @param first whether it is in first place; on a tie, and where too little is known, no role is
 * @param leader whether its fit lies within the coaches' distance of first place
 */
public record RolePlace(String role, int rank, boolean first, boolean leader) {}
