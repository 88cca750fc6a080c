package dev.righttrack.engine;

import dev.righttrack.advice.Basis;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Judgement;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a role asks, with all that can be said of it before a candidate is known; what is the same for many of them is said
 * once. Safe for use by several threads.
 */
final class PreparedRequirement {

    private static final int MORE_THAN_LEVELS = 1 << 8;

    private final Requirement asked;
    private final Optional<Basis> basis;
    private final int importance;
    private final int skill;
    private final Map<Integer, RequirementAdvice> said = new ConcurrentHashMap<>();

    /**
     * Prepares a requirement.
     *
     * @param basis what it rests on, where that is the same for everybody
     * @param importance the place of its importance, the highest first
     * @param skill the place of its first skill
     */
    PreparedRequirement(Requirement asked, Optional<Basis> basis, int importance, int skill) {
        this.asked = asked;
        this.basis = basis;
        this.importance = importance;
        this.skill = skill;
    }

    /** A requirement with what is said of it, in the order in which they are told. */
    record Said(PreparedRequirement of, RequirementAdvice advice) implements Comparable<Said> {

        @Override
        public int compareTo(Said other) {
            int byImportance = Integer.compare(of.importance, other.of.importance);
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
        Basis same = basis.get();
        int standing =
                (judgement.low().rank() * MORE_THAN_LEVELS + judgement.high().rank()) * 2
                        + (judgement.unknown() ? 1 : 0);
        return new Said(this, said.computeIfAbsent(standing, one -> advice(judgement, List.of(), same)));
    }

    private List<String> dependsOn(List<Open> open) {
        List<Circumstance> all = asked.circumstances().all();
        return all.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(c -> open.stream().anyMatch(o -> o.kind().equals(c.kind())))
                        .map(PreparedRequirement::circumstance)
                        .toList();
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

    private static String state(Judgement j) {
        if (j.isMet()) {
            return RequirementAdvice.MET;
        }
        if (j.unknown()) {
            return RequirementAdvice.UNKNOWN;
        }
        return j.isOpen() ? RequirementAdvice.OPEN : RequirementAdvice.SHORT;
    }
}
