package dev.righttrack.interview.proof;

import dev.righttrack.knowledge.Question;
import dev.righttrack.scoring.FitContribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Two completions that differ in the answer to one question, near the place where two roles pass each other.
 *
 * @param setting the circumstances of the one
 * @param values a value for every unknown, in the one
 * @param otherSetting the circumstances of the other
 * @param otherValues a value for every unknown, in the other
 */
@SuppressWarnings("ArrayRecordComponent") // Never handed on to be changed, never compared.
record TiePair(int setting, int[] values, int otherSetting, int[] otherValues) {

    static TiePair of(FitBounds contest, Question question, int one, int other, Random random) {
        int setting = random.nextInt(contest.settings().size());
        boolean circumstance = question.about().equals("circumstance");
        int otherSetting = circumstance ? random.nextInt(contest.settings().size()) : setting;
        int[] values = mixed(contest, setting, one, other, random);
        int[] with = values.clone();
        for (int i = 0; i < values.length; i++) {
            UnknownValue unknown = contest.unknowns().get(i);
            if (unknown.question().equals(question.name())) {
                values[i] = unknown.best(setting, one, other);
                with[i] = unknown.best(setting, other, one);
            }
        }
        return new TiePair(setting, values, otherSetting, with);
    }

    /** Whether first place differs between the two, on the sums. */
    boolean turnsFirstPlace(FitBounds contest) {
        int first = contest.first(setting, values);
        int then = contest.first(otherSetting, otherValues);
        return first >= 0 && then >= 0 && first != then;
    }

    /** Every unknown at what is best for the one, then in a random order at what is best for the other, until both are about even. */
    private static int[] mixed(FitBounds contest, int setting, int one, int other, Random random) {
        List<UnknownValue> unknowns = contest.unknowns();
        int[] values = new int[unknowns.size()];
        double lead = contest.base().roughlyAhead(setting, one, other);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            // What only hints decide stays as it is: no answer sets it.
            boolean set = !unknowns.get(i).question().equals(UnknownValue.EVIDENCE);
            values[i] = set
                    ? unknowns.get(i).best(setting, one, other)
                    : unknowns.get(i).now();
            lead += unknowns.get(i).options().get(values[i]).parts().roughlyAhead(setting, one, other);
            if (set) {
                order.add(i);
            }
        }
        Collections.shuffle(order, random);
        for (int i : order) {
            UnknownValue unknown = unknowns.get(i);
            int turned = unknown.best(setting, other, one);
            FitContribution then = unknown.options().get(turned).parts();
            FitContribution now = unknown.options().get(values[i]).parts();
            if (then.ahead(setting, one, other) >= now.ahead(setting, one, other)) {
                values[i] = random.nextInt(unknown.options().size());
            } else if (lead > 0) {
                values[i] = turned;
                lead += then.roughlyAhead(setting, one, other) - now.roughlyAhead(setting, one, other);
            }
        }
        return values;
    }
}
