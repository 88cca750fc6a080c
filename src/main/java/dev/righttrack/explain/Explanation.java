package dev.righttrack.explain;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.InvalidCandidateException;

/**
 * Everything that can be asked about the advice for one candidate. Each answer is worked out when it is asked for, and
 * confirmed by running the engine again. Safe for use by several threads.
 *
 * <p>Every method that takes a role throws {@code IllegalArgumentException} if there is no such role.
 */
public interface Explanation {

    /** The advice that is explained. */
    Advice advice();

    /** Why a role stands where it stands, down to what the candidate said. */
    Derivation why(String role);

    /** Why not a role: what is missing or unknown, and the smallest changes that would make it ready, or first. */
    WhyNot whyNot(String role);

    /** Two roles held against each other: only what differs. */
    Comparison compare(String one, String other);

    /**
     * What differs if the candidate is changed, on a live session by truth maintenance.
     *
     * @throws InvalidCandidateException if the candidate uses a name that the knowledge does not have
     */
    WhatIf whatIf(Candidate changed);

    /** The cheapest plan to a role. */
    Plan pathTo(String role);

    /** The single level steps that open most doors, over all roles. */
    FirstSteps firstSteps();

    /**
     * What the first place depends on: readings, weights, and what is unknown.
     *
     * @param seed the seed of the sample, where there are too many answers to look at all
     */
    Sensitivity sensitivity(long seed);

    /** How often each role comes first over the possible answers to what is unknown. */
    Confidence confidence(long seed);
}
