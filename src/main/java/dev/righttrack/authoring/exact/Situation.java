package dev.righttrack.authoring.exact;

import dev.righttrack.facts.Candidate;
import dev.righttrack.scoring.SkillLevels;
import java.util.List;
import java.util.Set;

/** What a condition may look at: the candidate, the knowledge, and what followed so far. For one thread at a time. */
public final class Situation {

    private static final Outcome NOTHING = new Outcome(List.of(), List.of(), Set.of());

    private final Candidate candidate;
    private SkillLevels levels = new SkillLevels(0, 0, 0);
    private Set<String> works = Set.of();
    private Outcome outcome = NOTHING;

    /** A situation in which nothing followed yet. */
    Situation(Candidate candidate) {
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

    Outcome outcome() {
        return outcome;
    }

    /** What the candidate's doings show. */
    void shown(SkillLevels found, Set<String> work) {
        levels = found;
        works = work;
    }

    /** How the roles rank. */
    void ranked(Outcome ranking) {
        outcome = ranking;
    }
}
