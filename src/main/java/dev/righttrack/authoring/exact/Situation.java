package dev.righttrack.authoring.exact;

import dev.righttrack.facts.Candidate;
import dev.righttrack.scoring.SkillLevels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a condition may look at: the candidate, the knowledge, and what followed so far. For one thread at a time. */
public final class Situation {

    private static final Outcome NOTHING = new Outcome(List.of(), List.of(), Set.of());

    private final Candidate candidate;
    private final Set<String> roles;
    private final Map<String, String> readings;
    private final int degree;
    private SkillLevels levels = new SkillLevels(0, 0, 0);
    private Set<String> works = Set.of();
    private Outcome outcome = NOTHING;

    /**
     * A situation in which nothing followed yet.
     *
     * @param degree the rank of the candidate's degree; -1 if it is not told
     */
    Situation(Candidate candidate, Set<String> roles, Map<String, String> readings, int degree) {
        this.candidate = candidate;
        this.roles = roles;
        this.readings = readings;
        this.degree = degree;
    }

    /** The candidate. */
    public Candidate candidate() {
        return candidate;
    }

    Set<String> roles() {
        return roles;
    }

    Map<String, String> readings() {
        return readings;
    }

    int degree() {
        return degree;
    }

    Collection<String> listed(Doings list) {
        return switch (list) {
            case TOOLS -> candidate.tools();
            case METHODS -> candidate.methods();
            case ACTIVITIES -> candidate.activities();
        };
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
