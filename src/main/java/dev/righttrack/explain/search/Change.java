package dev.righttrack.explain.search;

import dev.righttrack.candidate.Candidate;

/** Something that may change about a candidate: a skill that is learned or found out, or a wish. */
public sealed interface Change permits SkillChange, WishChange {

    /** The skill or topic. */
    String subject();

    /** How many steps it takes; at least 1. */
    int steps();

    /** The candidate with the change made. */
    Candidate applied(Candidate candidate);
}
