package dev.righttrack.engine;

import dev.righttrack.advice.Basis;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.scoring.judgement.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What a role asks, with all that can be said of it before a candidate is known; what is the same for many of them is said
 * once. Safe for use by several threads.
 */
final class PreparedRequirement {

    /** Levels above that are not kept; there are four. */
    private static final int MOST_LEVELS = 16;

    private final Requirement asked;
    private final Optional<Basis> basis;
    private final int skill;
    private final List<String> kinds;
    private final AtomicReferenceArray<@Nullable RequirementAdvice> said =
            new AtomicReferenceArray<>(2 * MOST_LEVELS * MOST_LEVELS);

    /**
     * Prepares a requirement.
     *
     * @param basis what it rests on, where that is the same for everybody
     * @param skill the place of its first skill
     */
    PreparedRequirement(Requirement asked, Optional<Basis> basis, int skill) {
        this.asked = asked;
        this.basis = basis;
        this.skill = skill;
        this.kinds =
                asked.circumstances().all().stream().map(Circumstance::kind).toList();
    }

    /** A requirement with what is said of it, in the order in which they are shown. */
    record Said(PreparedRequirement of, RequirementAdvice advice) implements Comparable<Said> {

        @Override
        public int compareTo(Said other) {
            int byImportance = of.asked.importance().compareTo(other.of.asked.importance());
            int bySkill = byImportance != 0 ? byImportance : Integer.compare(of.skill, other.of.skill);
            return bySkill != 0 ? bySkill : of.asked.rule().compareTo(other.of.asked.rule());
        }
    }

    /** What is said of it where it was judged so. */
    Said said(Judgement judgement, List<Open> open, Grounds grounds) {
        List<String> dependsOn = dependsOn(open);
        if (basis.isEmpty() || !dependsOn.isEmpty()) {
            return new Said(this, advice(judgement, dependsOn, grounds.of(asked.rule())));
        }
        return new Said(this, same(judgement, basis.get()));
    }

    private RequirementAdvice same(Judgement judgement, Basis rests) {
        if (judgement.high().rank() >= MOST_LEVELS) {
            return advice(judgement, List.of(), rests);
        }
        int standing =
                (judgement.low().rank() * MOST_LEVELS + judgement.high().rank()) * 2 + (judgement.unknown() ? 1 : 0);
        RequirementAdvice known = said.get(standing);
        if (known == null) {
            known = advice(judgement, List.of(), rests);
            said.set(standing, known);
        }
        return known;
    }

    private List<String> dependsOn(List<Open> open) {
        List<String> dependsOn = List.of();
        for (int i = 0; i < kinds.size(); i++) {
            if (isOpen(kinds.get(i), open)) {
                dependsOn = dependsOn.isEmpty() ? new ArrayList<>() : dependsOn;
                dependsOn.add(circumstance(asked.circumstances().all().get(i)));
            }
        }
        return dependsOn;
    }

    private static boolean isOpen(String kind, List<Open> open) {
        for (Open one : open) {
            if (one.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static String circumstance(Circumstance circumstance) {
        return circumstance.kind() + ": " + String.join(" or ", circumstance.names());
    }

    private RequirementAdvice advice(Judgement j, List<String> dependsOn, Basis rests) {
        return new RequirementAdvice(
                asked.skills(),
                asked.level(),
                asked.importance(),
                j.low(),
                j.high(),
                state(j),
                j.stepsMissing(),
                dependsOn,
                rests);
    }

    private static RequirementState state(Judgement j) {
        if (j.isMet()) {
            return RequirementState.MET;
        }
        if (j.unknown()) {
            return RequirementState.UNKNOWN;
        }
        return j.isOpen() ? RequirementState.OPEN : RequirementState.SHORT;
    }
}
