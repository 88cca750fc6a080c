package dev.righttrack.engine;

import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Judgement;
import dev.righttrack.facts.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was concluded of one candidate, sorted by what it is about, so that putting an advice together looks nothing up twice. */
final class Sorted {

    private final Map<String, Score> scores = new HashMap<>();
    private final Map<String, List<Judgement>> skills;
    private final Map<String, List<Evidence>> evidence;

    /** Sorts conclusions. */
    Sorted(Conclusions conclusions) {
        conclusions.of(Score.class).forEach(score -> scores.put(score.role(), score));
        skills = by(conclusions.of(Judgement.class), Judgement::role);
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

    /** The levels that a role asks, judged, in no particular order. */
    List<Judgement> skills(String role) {
        return skills.getOrDefault(role, List.of());
    }

    /** What shows a skill, in no particular order. */
    List<Evidence> evidence(String skill) {
        return evidence.getOrDefault(skill, List.of());
    }
}
