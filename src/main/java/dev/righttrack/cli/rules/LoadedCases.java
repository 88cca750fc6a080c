package dev.righttrack.cli.rules;

import dev.righttrack.authoring.cases.CaseResult;
import dev.righttrack.authoring.cases.CaseRunner;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.loading.LoadedRules;
import java.util.ArrayList;
import java.util.List;

/** Cases of rules, run on rules that are loaded, each under its readings. */
final class LoadedCases {

    private LoadedCases() {}

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
