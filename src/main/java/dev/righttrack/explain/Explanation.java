package dev.righttrack.explain;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.engine.LiveSession;
import dev.righttrack.explain.search.AdvisedCandidate;

/**
 * Everything that can be asked about the advice for one candidate. Each answer is worked out when it is asked for, and
 * confirmed by running the engine again. Safe for use by several threads.
 *
 * <p>Every method that takes a role throws {@code IllegalArgumentException} if there is no such role.
 */
public final class Explanation {

    private final AdvisedCandidate advised;
    private final ReweightedRules otherWeights;

    /**
     * Explains the advice that an engine gives.
     *
     * @param otherWeights makes rules anew, for {@link #sensitivity}
     * @throws IllegalArgumentException if the candidate uses a name that the knowledge does not have
     */
    public Explanation(Engine engine, Candidate candidate, ReweightedRules otherWeights) {
        this.advised = AdvisedCandidate.of(engine, candidate);
        this.otherWeights = otherWeights;
    }

    /** The advice that is explained. */
    public Advice advice() {
        return advised.advice();
    }

    /** Why a role stands where it stands, down to what the candidate said. */
    public Derivation why(String role) {
        return new DerivationTracer(advised).of(role);
    }

    /** Why not a role: what is missing or unknown, and the smallest changes that would make it ready, or first. */
    public WhyNot whyNot(String role) {
        return new WhyNotAnalysis(advised).of(role);
    }

    /** Two roles held against each other: only what differs. */
    public Comparison compare(String one, String other) {
        return new RoleComparer(advised).of(one, other);
    }

    /**
     * What differs if the candidate is changed, on a live session by truth maintenance.
     *
     * @throws IllegalArgumentException if the candidate uses a name that the knowledge does not have
     */
    public WhatIf whatIf(Candidate changed) {
        try (LiveSession live = advised.engine().live(advised.candidate())) {
            live.change(changed);
            return new WhatIfAnalysis(advised.advice(), live.advice()).difference();
        }
    }

    /** The cheapest plan to a role. */
    public Plan pathTo(String role) {
        return new PlanSearch(advised).to(role);
    }

    /** The single level steps that open most doors, over all roles. */
    public FirstSteps firstSteps() {
        return new PlanSearch(advised).first();
    }

    /**
     * What the first place hangs on: readings, weights, and what is unknown.
     *
     * @param seed the seed of the sample, where there are too many answers to look at all
     */
    public Sensitivity sensitivity(long seed) {
        return new SensitivityAnalysis(advised, otherWeights).sensitivity(seed);
    }

    /** How often each role comes first over the possible answers to what is unknown. */
    public Confidence confidence(long seed) {
        return new AnswerEnumeration(advised).confidence(seed);
    }
}
