package dev.righttrack.authoring;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.intake.RuleCase;
import java.util.List;

/** The cases that the rules do not meet as they stand. */
public final class FailingCases {

    private FailingCases() {}

    /** How many there are. */
    public static int count(RuleSet rules, List<RuleCase> cases) {
        QuickTests tests = new QuickTests(rules);
        return (int) cases.stream().filter(one -> !tests.passes(one)).count();
    }
}
