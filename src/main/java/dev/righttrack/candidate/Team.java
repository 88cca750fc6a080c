package dev.righttrack.candidate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A team, as its file describes it.
 *
 * @param name what to call it; may be empty
 * @param circumstances kind (organization, stage, variety) to what was stated of it; an absent kind is unknown
 * @param members at least one, with names of their own
 */
public record Team(String name, Map<String, Set<String>> circumstances, List<Member> members) {

    public Team {
        circumstances = Map.copyOf(circumstances);
        members = List.copyOf(members);
    }

    /**
     * Somebody in the team.
     *
     * @param role the role held, if stated; else the candidate's first advice counts
     * @param candidate what is known of the person; absent only if the role is stated
     */
    public record Member(String name, Optional<String> role, Optional<Candidate> candidate) {}
}
