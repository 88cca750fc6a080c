package dev.righttrack.engine;

import dev.righttrack.facts.Evidence;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.judgement.Judgements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was concluded of one candidate, sorted by what it is about, so that putting advice together looks nothing up twice. */
final class ConclusionIndex {

    private final Map<String, Score> scores = new HashMap<>();
    private final Map<String, Judgements> judgements = new HashMap<>();
    private final Map<String, List<Evidence>> evidence;

    /** Sorts conclusions. */
    ConclusionIndex(Conclusions conclusions) {
        conclusions.scores().forEach(score -> scores.put(score.role(), score));
        conclusions.judgements().forEach(role -> judgements.put(role.role(), role));
        evidence = by(conclusions.of(Evidence.class), Evidence::skill);
    }

    static <T> Map<String, List<T>> by(List<T> facts, Function<T, String> name) {
        Map<String, List<T>> sorted = new HashMap<>();
        for (T fact : facts) {
            sorted.computeIfAbsent(name.apply(fact), one -> new ArrayList<>()).add(fact);
        }
        return sorted;
    }

    /** @throws IllegalArgumentException if the role was not scored */
    Score score(String role) {
        return Optional.ofNullable(scores.get(role))
                .orElseThrow(() -> new IllegalArgumentException("no score for " + role));
    }

    /**
     * All that a role asks, judged.
     *
     * @throws IllegalArgumentException if the role was not judged
     */
    Judgements judgements(String role) {
        return Optional.ofNullable(judgements.get(role))
                .orElseThrow(() -> new IllegalArgumentException("no judgement for " + role));
    }

    /** What shows a skill, in no particular order. */
    List<Evidence> evidence(String skill) {
        return evidence.getOrDefault(skill, List.of());
    }
}
