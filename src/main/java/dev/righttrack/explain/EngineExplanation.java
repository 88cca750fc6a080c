package dev.righttrack.explain;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.engine.LiveSession;
import dev.righttrack.explain.search.AdvisedCandidate;

/** Answers found by searching, on what one run of the engine concluded, and confirmed by running it again. */
public final class EngineExplanation implements Explanation {

    private final AdvisedCandidate advised;
    private final ReweightedRules otherWeights;

    /**
     * Explains the advice that an engine gives.
     *
     * @param otherWeights makes rules anew, for {@link #sensitivity}
     * @throws IllegalArgumentException if the candidate uses a name that the knowledge does not have
     */
    public EngineExplanation(Engine engine, Candidate candidate, ReweightedRules otherWeights) {
        this.advised = AdvisedCandidate.of(engine, candidate);
        this.otherWeights = otherWeights;
    }

    @Override
    public Advice advice() {
        return advised.advice();
    }

    @Override
    public Derivation why(String role) {
        return new DerivationTracer(advised).of(role);
    }

    @Override
    public WhyNot whyNot(String role) {
        return new WhyNotAnalysis(advised).of(role);
    }

    @Override
    public Comparison compare(String one, String other) {
        return new RoleComparer(advised).of(one, other);
    }

    @Override
    public WhatIf whatIf(Candidate changed) {
        try (LiveSession live = new LiveSession(advised.engine(), advised.candidate())) {
            live.change(changed);
            return new WhatIfAnalysis(advised.advice(), live.advice()).difference();
        }
    }

    @Override
    public Plan pathTo(String role) {
        return new PlanSearch(advised).to(role);
    }

    @Override
    public FirstSteps firstSteps() {
        return new PlanSearch(advised).first();
    }

    @Override
    public Sensitivity sensitivity(long seed) {
        return new SensitivityAnalysis(advised, otherWeights).sensitivity(seed);
    }

    @Override
    public Confidence confidence(long seed) {
        return new AnswerEnumeration(advised).confidence(seed);
    }
}
