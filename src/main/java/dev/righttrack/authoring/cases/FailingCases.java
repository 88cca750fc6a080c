package dev.righttrack.authoring.cases;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.intake.cases.RuleCase;
import java.util.List;

/** The cases that the rules do not meet as they stand. */
public final class FailingCases {

    private FailingCases() {}

    /** How many there are. */
    public static int count(RuleSet rules, List<RuleCase> cases) {
        FastCaseRunner tests = new FastCaseRunner(rules);
        return (int) cases.stream().filter(one -> !tests.passes(one)).count();
    }
}
