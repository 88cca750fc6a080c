package dev.righttrack.cli.rules;

import dev.righttrack.authoring.cases.CaseResult;
import dev.righttrack.authoring.cases.CaseRunner;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.loading.LoadedRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cases of rules, run on rules that are loaded, each under its readings. */
final class LoadedCases {

    private LoadedCases() {}

    /** The cases but those of rules that are there and not in force, which no advice can show. */
    static List<RuleCase> inForce(LoadedRules rightTrack, List<RuleCase> cases) {
        Set<String> dormant = new HashSet<>(rightTrack.catalogue().dormant());
        return cases.stream().filter(one -> !dormant.contains(one.rule())).toList();
    }

    /** The results, in the order of the cases; what was loaded for other readings is let go of. */
    static List<CaseResult> results(LoadedRules rightTrack, List<RuleCase> cases) {
        List<LoadedRules> others = new ArrayList<>();
        try {
            return new CaseRunner(readings -> {
                        if (readings.isEmpty()) {
                            return rightTrack.engine();
                        }
                        LoadedRules other = rightTrack.under(readings);
                        others.add(other);
                        return other.engine();
                    })
                    .run(cases);
        } finally {
            others.forEach(LoadedRules::close);
        }
    }
}
