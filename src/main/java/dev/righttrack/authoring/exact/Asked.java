package dev.righttrack.authoring.exact;

import java.util.Set;

/** What a role asks, in whole numbers. */
interface Asked {

    /**
     * A level in one of some skills.
     *
     * @param skills the places of the skills
     * @param rank the level's rank
     * @param weight what it counts
     * @param essential whether the role stands or falls with it
     */
    @SuppressWarnings("ArrayRecordComponent") // Read in the innermost loop over a million profiles.
    record Skill(int[] skills, int rank, int weight, boolean essential) implements Asked {}

    /**
     * A tool of a family.
     *
     * @param family the family
     * @param tools the tools that belong to it
     * @param weight what it counts
     */
    record Family(String family, Set<String> tools, int weight) implements Asked {
        public Family {
            tools = Set.copyOf(tools);
        }
    }
}
