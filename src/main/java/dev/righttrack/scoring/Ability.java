package dev.righttrack.scoring;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Open;
import dev.righttrack.scoring.judgement.Judgement;
import dev.righttrack.scoring.judgement.ToolJudgement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * What a role asks, added up against what the candidate has: the weighted share that is held, in whole numbers, and the
 * essential level steps that are missing.
 *
 * <p>Where what is asked depends on open circumstances, each way to answer them is a sum of its own over a whole of its own.
 * The ends are the lowest and the highest of the shares of all ways, compared way by way. The point leaves out what is not
 * certain, and is never outside the ends. Of a role that asks nothing, everything is held.
 *
 * <p>A whole is the sum of the weights of what is asked, in parts of the {@link CreditScale}. Each way has its own, and none
 * is brought to a common multiple: shares are compared pair by pair ({@link Portion}), which cannot overflow. The sums
 * themselves stay below 2<sup>63</sup> for any weights whose sum is below 10<sup>14</sup>.
 *
 * @param low the least share that any answer to the unknowns leaves
 * @param point the share to go by for now
 * @param high the greatest share that is possible
 * @param missing the steps that are missing if every unknown turns out badly; {@link Integer#MAX_VALUE} where nothing
 *     essential is asked in some way
 * @param missingAtBest those that are missing if every unknown turns out well
 */
public record Ability(Portion low, Portion point, Portion high, int missing, int missingAtBest) {

    /** Which of two ways to ask serves somebody better: the nearer one for certain, then at best, then that of which more is there. */
    int compareService(Ability other, Weights weights) {
        int nearer = weights.verdict(missing).compareTo(weights.verdict(other.missing));
        if (nearer != 0) {
            return nearer;
        }
        int atBest = weights.verdict(missingAtBest).compareTo(weights.verdict(other.missingAtBest));
        return atBest != 0 ? atBest : point.compareTo(other.point);
    }

    static Ability of(Collection<Judgement> skills, Collection<ToolJudgement> tools, List<Open> open, Weights weights) {
        Tally certain = new Tally();
        List<Judgement> hanging = new ArrayList<>(0);
        for (Judgement judgement : skills) {
            if (judgement.requirement().circumstances().isCertain(open)) {
                add(judgement, weights, certain);
            } else {
                hanging.add(judgement);
            }
        }
        for (ToolJudgement tool : tools) {
            certain.add(Asked.of(tool.requirement(), weights), tool.least(), tool.most());
        }
        Ends ends = new Ends();
        if (hanging.isEmpty()) {
            ends.reach(certain);
        } else {
            List<Circumstances> circumstances = new ArrayList<>(hanging.size());
            hanging.forEach(
                    judgement -> circumstances.add(judgement.requirement().circumstances()));
            for (BitSet counting : Contingency.counting(circumstances, open)) {
                Tally way = new Tally(certain);
                for (int at = counting.nextSetBit(0); at >= 0; at = counting.nextSetBit(at + 1)) {
                    add(hanging.get(at), weights, way);
                }
                ends.reach(way);
            }
        }
        return ends.ability(certain);
    }

    private static void add(Judgement judgement, Weights weights, Tally tally) {
        tally.add(
                Asked.of(judgement.requirement(), weights),
                judgement.low().rank(),
                judgement.high().rank());
    }

    /** The better of both in each respect: of two ways to ask, each of which is enough. */
    Ability or(Ability other) {
        return new Ability(
                Ends.more(low, other.low),
                Ends.more(point, other.point),
                Ends.more(high, other.high),
                Math.min(missing, other.missing),
                Math.min(missingAtBest, other.missingAtBest));
    }

    /** The share as reduced fractions. */
    Span share() {
        if (low.compareTo(high) == 0) {
            return Span.exactly(point.fraction());
        }
        return new Span(low.fraction(), point.fraction(), high.fraction());
    }

    /** The lowest and the highest of some sums. Not safe for use by several threads. */
    static final class Ends {
        private Portion low = Portion.ALL;
        private Portion high = Portion.NOTHING;
        private int missing;
        private int missingAtBest = Integer.MAX_VALUE;

        /** Takes the sums of one more way. */
        void reach(Tally way) {
            low = less(low, way.low());
            high = more(high, way.high());
            missing = Math.max(missing, way.missing());
            missingAtBest = Math.min(missingAtBest, way.missingAtBest());
        }

        /** The ability, with the sums over what is asked in any case as its point. */
        Ability ability(Tally certain) {
            return new Ability(low, more(low, less(high, certain.point())), high, missing, missingAtBest);
        }

        private static Portion less(Portion one, Portion other) {
            return one.compareTo(other) <= 0 ? one : other;
        }

        private static Portion more(Portion one, Portion other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }
}
