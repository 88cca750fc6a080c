package dev.righttrack.scoring;

import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import java.util.ArrayList;
import java.util.Collection;
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

    static Ability of(Collection<Judgement> skills, Collection<ToolJudgement> tools, List<Open> open, Weights weights) {
        Sum certain = new Sum(weights);
        List<Judgement> hanging = new ArrayList<>(0);
        for (Judgement judgement : skills) {
            if (judgement.requirement().circumstances().isCertain(open)) {
                certain.add(judgement);
            } else {
                hanging.add(judgement);
            }
        }
        for (ToolJudgement tool : tools) {
            certain.add(tool);
        }
        Ends ends = new Ends();
        Contingency contingency = hanging.isEmpty() ? Contingency.NONE : new Contingency(hanging, open);
        int ways = contingency.ways();
        for (int way = 0; way < ways; way++) {
            Sum sum = new Sum(certain);
            contingency.counting(way).forEach(sum::add);
            ends.reach(sum);
        }
        if (ways == 0) {
            ends.reach(certain);
        }
        return new Ability(
                new Span(ends.low(), certain.point(), ends.high()),
                verdict(ends.missing, weights),
                verdict(ends.missingAtBest, weights));
    }

    private static Verdict verdict(int missing, Weights weights) {
        if (missing == 0) {
            return Verdict.READY;
        }
        return missing <= weights.nearLimit() ? Verdict.NEAR : Verdict.FAR;
    }

    /** The sums of one way to answer what is open; all shares have the weight that is asked as their denominator. */
    private static final class Sum {
        private final Weights weights;
        private long low;
        private long point;
        private long high;
        private long asked;
        private int missing;
        private int missingAtBest;
        private boolean essential;
        private Importance last = Importance.ESSENTIAL;
        private long lastWeight;

        Sum(Weights weights) {
            this.weights = weights;
        }

        Sum(Sum other) {
            this(other.weights);
            low = other.low;
            point = other.point;
            high = other.high;
            asked = other.asked;
            missing = other.missing;
            missingAtBest = other.missingAtBest;
            essential = other.essential;
        }

        void add(Judgement j) {
            Requirement requirement = j.requirement();
            int rank = requirement.level().rank();
            long weight = weight(requirement.importance());
            long least = Math.min(j.low().rank(), rank) * weight / rank;
            low += least;
            high += Math.min(j.high().rank(), rank) * weight / rank;
            point += j.unknown() ? weight / 2 : least;
            asked += weight;
            if (requirement.importance() == Importance.ESSENTIAL) {
                essential = true;
                missing += j.stepsMissing();
                missingAtBest += j.stepsMissingAtBest();
            }
        }

        void add(ToolJudgement t) {
            long weight = weight(t.requirement().importance());
            boolean held = t.state().equals(ToolJudgement.HELD);
            boolean lacked = t.state().equals(ToolJudgement.LACKED);
            low += held ? weight : 0;
            high += lacked ? 0 : weight;
            point += held ? weight : lacked ? 0 : weight / 2;
            asked += weight;
        }

        /** What comes one after the other is mostly of one importance. */
        private long weight(Importance importance) {
            if (importance != last || lastWeight == 0) {
                last = importance;
                lastWeight = weights.scale().of(weights.of(importance));
            }
            return lastWeight;
        }

        Fraction point() {
            return share(point, asked);
        }
    }

    /** The lowest and the highest of some sums; where nothing essential is asked, nobody is ready. */
    private static final class Ends {
        private long low = 1;
        private long lowAsked;
        private long high = -1;
        private long highAsked = 1;
        private int missing;
        private int missingAtBest = Integer.MAX_VALUE;

        void reach(Sum sum) {
            long asked = Math.max(1, sum.asked);
            long least = sum.asked == 0 ? 1 : sum.low;
            long most = sum.asked == 0 ? 1 : sum.high;
            if (least * lowAsked < low * asked) {
                low = least;
                lowAsked = asked;
            }
            if (most * highAsked > high * asked) {
                high = most;
                highAsked = asked;
            }
            missing = Math.max(missing, sum.essential ? sum.missing : Integer.MAX_VALUE);
            missingAtBest = Math.min(missingAtBest, sum.essential ? sum.missingAtBest : Integer.MAX_VALUE);
        }

        Fraction low() {
            return share(low, lowAsked);
        }

        Fraction high() {
            return share(high, highAsked);
        }
    }

    /** Where nothing is asked, everything asked is held. */
    private static Fraction share(long held, long asked) {
        return held == asked || asked == 0 ? Fraction.ONE : Shares.of(held, asked);
    }
}
