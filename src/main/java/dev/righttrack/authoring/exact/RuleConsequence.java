package dev.righttrack.authoring.exact;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import java.util.List;

/** What a rule concludes. */
public sealed interface RuleConsequence {

    /**
     * A skill that is there at least at a level.
     *
     * @param skill the place of the skill in the knowledge's order
     * @param rank the level's rank
     */
    record Shows(int skill, int rank) implements RuleConsequence {}

    /**
     * Work on a topic.
     *
     * @param topic the topic
     */
    record CountsAsWork(String topic) implements RuleConsequence {}

    /**
     * A role asks for a skill.
     *
     * @param role the role
     * @param skills the places of the skills of which one is enough
     * @param rank the level's rank, at least 1
     * @param importance essential, expected or helpful
     * @param circumstances what it depends on
     */
    record Asks(String role, List<Integer> skills, int rank, Importance importance, Circumstances circumstances)
            implements RuleConsequence {
        public Asks {
            skills = List.copyOf(skills);
        }
    }

    /**
     * A role works with a family of tools.
     *
     * @param role the role
     * @param family the family
     * @param importance expected or helpful
     */
    record WorksWith(String role, String family, Importance importance) implements RuleConsequence {}

    /**
     * Something is said.
     *
     * @param line what is said
     */
    record Says(StatedLine line) implements RuleConsequence {}
}
