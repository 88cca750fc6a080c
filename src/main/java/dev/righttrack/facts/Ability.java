package dev.righttrack.facts;

import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * What a role asks, added up against what the candidate has: the weighted share that is held, and the verdict.
 *
 * @param share the share held of what is asked, with partial credit for part of a level
 * @param worst the verdict if every unknown turns out badly
 * @param best the verdict if every unknown turns out well
 */
record Ability(Span share, Verdict worst, Verdict best) {

    static Ability of(List<Judgement> skills, List<ToolJudgement> tools, List<Open> open, Weights weights) {
        List<World> worlds = World.over(open, skills);
        Sum ends = null;
        for (World world : worlds) {
            List<Judgement> asked = skills.stream()
                    .filter(j -> world.allows(j.requirement().circumstances()))
                    .toList();
            Sum sum = Sum.of(asked, tools, weights);
            ends = ends == null ? sum : ends.or(sum);
        }
        List<Judgement> certain = skills.stream()
                .filter(j -> j.requirement().circumstances().isCertain(open))
                .toList();
        Sum point = Sum.of(certain, tools, weights);
        Sum outer = ends == null ? point : ends;
        return new Ability(
                new Span(outer.low, point.point, outer.high),
                verdict(outer.missing, weights),
                verdict(outer.missingAtBest, weights));
    }

    private static Verdict verdict(int missing, Weights weights) {
        if (missing == 0) {
            return Verdict.READY;
        }
        return missing <= weights.nearLimit() ? Verdict.NEAR : Verdict.FAR;
    }

    /** One world's sums. */
    private record Sum(Fraction low, Fraction point, Fraction high, int missing, int missingAtBest) {

        static Sum of(List<Judgement> skills, List<ToolJudgement> tools, Weights weights) {
            Credit low = new Credit();
            Credit point = new Credit();
            Credit high = new Credit();
            int missing = 0;
            int missingAtBest = 0;
            for (Judgement j : skills) {
                int weight = weights.of(j.requirement().importance());
                int asked = j.requirement().level().rank();
                low.add(weight, Math.min(j.low().rank(), asked), asked);
                high.add(weight, Math.min(j.high().rank(), asked), asked);
                if (j.unknown()) {
                    point.add(weight, 1, 2);
                } else {
                    point.add(weight, Math.min(j.low().rank(), asked), asked);
                }
                if (j.requirement().importance().equals("essential")) {
                    missing += j.stepsMissing();
                    missingAtBest += j.stepsMissingAtBest();
                }
            }
            for (ToolJudgement t : tools) {
                int weight = weights.of(t.requirement().importance());
                low.add(weight, t.state().equals(ToolJudgement.HELD) ? 1 : 0, 1);
                high.add(weight, t.state().equals(ToolJudgement.LACKED) ? 0 : 1, 1);
                point.add(
                        weight,
                        t.state().equals(ToolJudgement.HELD) ? 2 : t.state().equals(ToolJudgement.LACKED) ? 0 : 1,
                        2);
            }
            return new Sum(low.share(), point.share(), high.share(), missing, missingAtBest);
        }

        Sum or(Sum other) {
            return new Sum(
                    low.compareTo(other.low) <= 0 ? low : other.low,
                    point,
                    high.compareTo(other.high) >= 0 ? high : other.high,
                    Math.max(missing, other.missing),
                    Math.min(missingAtBest, other.missingAtBest));
        }
    }

    /** A weighted share being added up, over one common denominator. */
    private static final class Credit {
        /** Divides by every rank that a level may have, and by two for half credit. */
        private static final int PARTS = 60;

        private int held;
        private int asked;

        void add(int weight, int numerator, int denominator) {
            held += weight * numerator * (PARTS / denominator);
            asked += weight * PARTS;
        }

        Fraction share() {
            return asked == 0 ? Fraction.ONE : Fraction.of(held, asked);
        }
    }
}
