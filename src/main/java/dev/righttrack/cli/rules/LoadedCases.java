package dev.righttrack.cli.rules;

import dev.righttrack.RightTrack;
import dev.righttrack.authoring.cases.CaseResult;
import dev.righttrack.authoring.cases.CaseRunner;
import dev.righttrack.intake.cases.RuleCase;
import java.util.ArrayList;
import java.util.List;

/** Cases of rules, run on rules that are loaded, each under its readings. */
final class LoadedCases {

    private LoadedCases() {}

    /** The results, in the order of the cases; what was loaded for other readings is let go of. */
    static List<CaseResult> results(RightTrack rightTrack, List<RuleCase> cases) {
        List<RightTrack> others = new ArrayList<>();
        try {
            return new CaseRunner(readings -> {
                        if (readings.isEmpty()) {
                            return rightTrack.engine();
                        }
                        RightTrack other = rightTrack.under(readings);
                        others.add(other);
                        return other.engine();
                    })
                    .run(cases);
        } finally {
            others.forEach(RightTrack::close);
        }
    }
}
