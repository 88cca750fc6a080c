package dev.righttrack.authoring.exact;

import java.util.List;

/**
 * A rule as what its sentences mean.
 *
 * @param name its name
 * @param conditions what must hold
 * @param conclusions what follows
 */
public record EvaluableRule(String name, List<PreparedCondition> conditions, List<RuleConsequence> conclusions) {

    public EvaluableRule {
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** Whether it fires. */
    boolean fires(EvaluationState situation) {
        for (PreparedCondition condition : conditions) {
            if (!condition.holds(situation)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it only states: what it says depends on nothing of the candidate's. */
    public boolean states() {
        return conditions.stream().allMatch(c -> c.part() == ConditionScope.KNOWLEDGE);
    }

    /** Whether it says what a role asks. */
    public boolean asks() {
        return conclusions.stream()
                .anyMatch(c -> c instanceof RuleConsequence.Asks || c instanceof RuleConsequence.WorksWith);
    }

    /** Whether it says what somebody's doings show. */
    public boolean shows() {
        return conclusions.stream()
                .anyMatch(c -> c instanceof RuleConsequence.Shows || c instanceof RuleConsequence.CountsAsWork);
    }

    /** Whether it has something to say. */
    public boolean says() {
        return conclusions.stream().anyMatch(RuleConsequence.Says.class::isInstance);
    }

    /** Whether it calls a role not suitable. */
    boolean bars() {
        return !barred().isEmpty();
    }

    /** The roles that it calls not suitable. */
    List<String> barred() {
        return conclusions.stream()
                .filter(RuleConsequence.Says.class::isInstance)
                .map(one -> ((RuleConsequence.Says) one).line())
                .filter(line -> line.kind().equals("bar"))
                .map(StatedLine::about)
                .toList();
    }

    /** Whether it stands in the knowledge and under the readings of a situation. */
    boolean isInForce(EvaluationState situation) {
        return conditions.stream()
                .filter(c -> c.part() == ConditionScope.KNOWLEDGE)
                .allMatch(c -> c.holds(situation));
    }
}
