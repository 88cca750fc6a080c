package dev.righttrack.authoring.exact;

import dev.righttrack.advice.Lead;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.scoring.SkillLevels;
import java.util.List;
import java.util.Set;

/** What a condition may look at: the candidate, the knowledge, and what followed so far. For one thread at a time. */
public final class EvaluationState {

    private static final EvaluationResult NOTHING =
            new EvaluationResult(List.of(), "", List.of(), Lead.NOTHING, Set.of());

    private final Candidate candidate;
    private SkillLevels levels = new SkillLevels(0, 0, 0);
    private Set<String> works = Set.of();
    private EvaluationResult outcome = NOTHING;

    /** A situation in which nothing followed yet. */
    EvaluationState(Candidate candidate) {
        this.candidate = candidate;
    }

    /** The candidate. */
    public Candidate candidate() {
        return candidate;
    }

    SkillLevels levels() {
        return levels;
    }

    Set<String> works() {
        return works;
    }

    EvaluationResult outcome() {
        return outcome;
    }

    /** What the candidate's doings show. */
    void shown(SkillLevels found, Set<String> work) {
        levels = found;
        works = work;
    }

    /** How the roles rank. */
    void ranked(EvaluationResult ranking) {
        outcome = ranking;
    }
}
