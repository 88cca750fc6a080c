package dev.righttrack.authoring;

import dev.righttrack.intake.RuleCase;
import dev.righttrack.rules.Catalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which cases can notice an edit at all, so that only those have to be run. */
final class Sight {

    private static final Set<String> LATER = Set.of("skill", "verdict");

    private Sight() {}

    /** The cases of the edited rule first, then those of other rules that can see what follows from it. */
    static Stream<RuleCase> of(Edit edit, List<RuleCase> cases, Catalogue catalogue) {
        return Stream.concat(
                cases.stream().filter(one -> one.rule().equals(edit.rule())),
                cases.stream().filter(one -> !one.rule().equals(edit.rule()) && isFar(one, catalogue)));
    }

    /** A case that expects more than its rule, or whose rule rests on a skill or a verdict. */
    private static boolean isFar(RuleCase one, Catalogue catalogue) {
        return !one.expected().isNothing()
                || catalogue.find(one.rule()).stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .anyMatch(condition -> LATER.contains(condition.kind()));
    }
}
