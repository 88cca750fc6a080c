package dev.righttrack.scoring.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What each of the roles asks, held against what is known of the candidate.
 *
 * @param roles one for each role, in the order in which the demands came
 */
public record AllJudgements(List<Judgements> roles) {

    public AllJudgements {
        roles = Collections.unmodifiableList(roles);
    }

    /** Judges everything that the roles ask. */
    public static AllJudgements of(AllDemands demands, CandidateProfile portrait) {
        List<Judgements> roles = new ArrayList<>(demands.roles().size());
        for (Demands one : demands.roles()) {
            roles.add(Judgements.of(one, portrait));
        }
        return new AllJudgements(roles);
    }

    /** There is one at a time. */
    @Override
    public int hashCode() {
        return 1;
    }
}
