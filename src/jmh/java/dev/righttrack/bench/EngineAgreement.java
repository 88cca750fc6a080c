package dev.righttrack.bench;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.RoleFit;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees to it that what is compared for speed gives the same results. */
final class EngineAgreement {

    private EngineAgreement() {}

    /** @throws IllegalStateException at the first candidate whose verdicts, fits or places differ */
    static void of(Engine engine, Floor floor, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            Conclusions conclusions = engine.conclude(candidate);
            Map<String, Score> scores = new HashMap<>();
            conclusions.of(Score.class).forEach(score -> scores.put(score.role(), score));
            Map<String, Integer> ranks = new HashMap<>();
            conclusions.of(RolePlace.class).forEach(place -> ranks.put(place.role(), place.rank()));
            Weights weights = conclusions.of(Weights.class).get(0);
            List<RoleFit> results = floor.evaluate(candidate);
            for (int i = 0; i < results.size(); i++) {
                RoleFit plain = results.get(i);
                Score score = Optional.ofNullable(scores.get(plain.role())).orElseThrow();
                boolean same = score.worst() == weights.verdict(plain.missing())
                        && score.best() == weights.verdict(plain.missingAtBest())
                        && score.fit().point().equals(plain.fit().value().fraction())
                        && isPlace(Optional.ofNullable(ranks.get(plain.role())).orElse(0), i + 1);
                if (!same) {
                    throw new IllegalStateException(candidate + ": " + plain + " is not " + score);
                }
            }
            if (results.size() != scores.size()) {
                throw new IllegalStateException(candidate + ": " + results.size() + " roles, not " + scores.size());
            }
        }
    }

    /** Whether a rank is that of a place in the list; roles that share a place have the rank of the first of them. */
    private static boolean isPlace(int rank, int at) {
        return rank > 0 && rank <= at;
    }
}
