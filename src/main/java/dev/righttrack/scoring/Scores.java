package dev.righttrack.scoring;

import dev.righttrack.scoring.judgement.AllJudgements;
import dev.righttrack.scoring.judgement.CandidateProfile;
import dev.righttrack.scoring.judgement.Judgements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All the roles held against the candidate.
 *
 * @param roles one for each role, in the order in which the judgements came
 */
public record Scores(List<Score> roles) {

    public Scores {
        roles = Collections.unmodifiableList(roles);
    }

    /** Scores all roles from what was judged of them. */
    public static Scores of(AllJudgements judgements, CandidateProfile portrait, Weights weights) {
        List<Score> roles = new ArrayList<>(judgements.roles().size());
        for (Judgements one : judgements.roles()) {
            roles.add(Score.of(one, portrait, weights));
        }
        return new Scores(roles);
    }

    /**
     * One role's.
     *
     * @throws IllegalArgumentException if the role was not scored
     */
    public Score score(String role) {
        return roles.stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no score for " + role));
    }

    /** There is one at a time. */
    @Override
    public int hashCode() {
        return 1;
    }
}
