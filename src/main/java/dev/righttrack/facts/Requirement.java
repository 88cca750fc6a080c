package dev.righttrack.facts;

import java.util.List;

/**
 * What a role asks for: a level in a skill, or in one of several.
 *
 * @param role the role's name
 * @param skill the one skill asked for, or the empty text where there is a choice
 * @param skills the skills of which one must reach the level; at least one
 * @param level the level asked, above none
 * @param importance essential, expected or helpful
 * @param rule the rule that states it
 * @param circumstances what it depends on; {@link Circumstances#ALWAYS} if on nothing
 */
public record Requirement(
        String role,
        String skill,
        List<String> skills,
        Level level,
        Importance importance,
        String rule,
        Circumstances circumstances) {

    public Requirement {
        skills = List.copyOf(skills);
    }

    /** Whether the skill is the one asked for, or among them. */
    public boolean asks(String one) {
        return skill.isEmpty() ? skills.contains(one) : skill.equals(one);
    }

    /**
     * A requirement of one of some skills, with the importance as a rule writes it.
     *
     * @throws IllegalArgumentException if there is no such importance
     */
    public Requirement(
            String role,
            List<String> skills,
            Level level,
            String importance,
            String rule,
            Circumstances circumstances) {
        this(
                role,
                skills.size() == 1 ? skills.get(0) : "",
                skills,
                level,
                Importance.named(importance),
                rule,
                circumstances);
    }
}
