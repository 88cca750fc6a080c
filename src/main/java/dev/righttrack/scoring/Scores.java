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

    /** Scores all roles from what was judged of them; variants that ask levels of their own come behind their roles. */
    public static Scores of(AllJudgements judgements, CandidateProfile portrait, Weights weights) {
        List<Judgements> all = judgements.roles();
        List<Score> roles = new ArrayList<>(all.size());
        int at = 0;
        while (at < all.size()) {
            int next = at + 1;
            while (next < all.size() && all.get(next).demands().role().isVariant()) {
                next++;
            }
            roles.add(
                    next == at + 1
                            ? Score.of(all.get(at), portrait, weights)
                            : best(all.subList(at, next), portrait, weights));
            at = next;
        }
        return new Scores(roles);
    }

    private static Score best(List<Judgements> ways, CandidateProfile portrait, Weights weights) {
        return Score.best(
                ways.stream().map(way -> Score.of(way, portrait, weights)).toList(),
                ways.stream().flatMap(way -> way.skills().stream()).toList(),
                ways.stream().flatMap(way -> way.tools().stream()).toList(),
                portrait.skills().values(),
                weights);
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
