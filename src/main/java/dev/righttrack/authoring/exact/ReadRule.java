package dev.righttrack.authoring.exact;

import java.util.List;

/**
 * A rule as what its sentences mean.
 *
 * @param name its name
 * @param conditions what must hold
 * @param conclusions what follows
 */
public record ReadRule(String name, List<PreparedCondition> conditions, List<Conclusion> conclusions) {

    public ReadRule {
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** Whether it fires. */
    boolean fires(Situation situation) {
        for (PreparedCondition condition : conditions) {
            if (!condition.holds(situation)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it only states: what it says hangs on nothing of the candidate's. */
    public boolean states() {
        return conditions.stream().allMatch(c -> c.part() == Part.KNOWLEDGE);
    }

    /** Whether it says what a role asks. */
    public boolean asks() {
        return conclusions.stream().anyMatch(c -> c instanceof Conclusion.Asks || c instanceof Conclusion.WorksWith);
    }

    /** Whether it says what somebody's doings show. */
    public boolean shows() {
        return conclusions.stream()
                .anyMatch(c -> c instanceof Conclusion.Shows || c instanceof Conclusion.CountsAsWork);
    }

    /** Whether it has something to say. */
    public boolean says() {
        return conclusions.stream().anyMatch(Conclusion.Says.class::isInstance);
    }

    /** Whether it stands in the knowledge and under the readings of a situation. */
    boolean isInForce(Situation situation) {
        return conditions.stream().filter(c -> c.part() == Part.KNOWLEDGE).allMatch(c -> c.holds(situation));
    }
}
