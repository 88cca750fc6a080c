package dev.righttrack.authoring.exact;

import dev.righttrack.rules.model.Condition;
import java.util.Objects;
import java.util.function.Predicate;

/** A condition that joins no others, made ready to be tested. Equal to every other that says the same. */
public final class PreparedCondition {

    private final Condition said;
    private final ConditionScope part;
    private final Predicate<EvaluationState> test;

    PreparedCondition(Condition said, ConditionScope part, Predicate<EvaluationState> test) {
        this.said = said;
        this.part = part;
        this.test = test;
    }

    /** What it says. */
    public Condition said() {
        return said;
    }

    /** What it looks at. */
    public ConditionScope part() {
        return part;
    }

    /** Whether it holds. */
    boolean holds(EvaluationState situation) {
        return test.test(situation);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreparedCondition condition && condition.said.equals(said);
    }

    @Override
    public int hashCode() {
        return Objects.hash(said);
    }

    @Override
    public String toString() {
        return said.drl();
    }
}
