package dev.righttrack.facts;

/**
 * A family of tools that a role works with; never essential, as tools are evidence (X21).
 *
 * @param role the role's name
 * @param family the family of tools
 * @param importance expected or helpful
 * @param rule the rule that states it
 */
public record ToolRequirement(String role, String family, Importance importance, String rule) {

    /**
     * The same with the importance as a rule writes it.
     *
     * @throws IllegalArgumentException if there is no such importance
     */
    public ToolRequirement(String role, String family, String importance, String rule) {
        this(role, family, Importance.named(importance), rule);
    }
}
