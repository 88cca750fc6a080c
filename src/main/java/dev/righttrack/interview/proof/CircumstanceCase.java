package dev.righttrack.interview.proof;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.scoring.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One way in which the open circumstances may come to be known, as far as requirements tell it from the others.
 *
 * @param scenario what is answered
 * @param weight how many ways there are that no requirement tells from this one, itself included
 */
record CircumstanceCase(Scenario scenario, int weight) {

    /** Kind of circumstance to what is answered; a kind that stays open is absent. */
    Map<String, Set<String>> chosen() {
        return scenario.answers();
    }

    /**
     * Every way that some requirement tells from the others.
     *
     * @param mayBeTold which kinds may become known; the others stay open
     */
    static List<CircumstanceCase> over(List<Open> open, Predicate<String> mayBeTold, List<Requirement> requirements) {
        List<Open> counting = open.stream()
                .filter(one -> mayBeTold.test(one.kind()))
                .filter(one -> Circumstances.anyDependsOn(
                        requirements.stream().map(Requirement::circumstances).toList(), one.kind()))
                .toList();
        Map<List<List<Requirement>>, CircumstanceCase> told = new LinkedHashMap<>();
        for (Scenario scenario : Scenario.overOrOpen(counting)) {
            List<Requirement> asked = requirements.stream()
                    .filter(r -> scenario.asks(r.circumstances(), open))
                    .toList();
            // What may still be asked counts for the strengths that a role uses, though not for its fit.
            List<Requirement> possible = requirements.stream()
                    .filter(r -> scenario.allows(r.circumstances()))
                    .toList();
            told.merge(
                    List.of(asked, possible),
                    new CircumstanceCase(scenario, 1),
                    (old, same) -> new CircumstanceCase(old.scenario, old.weight + 1));
        }
        return List.copyOf(told.values());
    }
}
