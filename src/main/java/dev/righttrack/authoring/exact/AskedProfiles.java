package dev.righttrack.authoring.exact;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The profiles that a role can tell apart: those that differ only in skills that it does not ask are the same to it. Numbered from
 * 0, in the order of their first profiles.
 */
final class AskedProfiles {

    private final int[] low;
    private final int[] high;
    private final int[] examples;

    /** @param asks whether the role asks the skill in a place */
    AskedProfiles(SkillProfiles profiles, IntPredicate asks) {
        int[] asked = IntStream.range(0, profiles.skills()).filter(asks).toArray();
        // A number is looked up in two halves, so that the tables stay small.
        int half = profiles.skills() / 2;
        low = new int[profiles.skills() == 0 ? 1 : profiles.step(half)];
        high = new int[profiles.size() / low.length];
        int weight = 1;
        for (int skill : asked) {
            add(skill < half ? low : high, profiles.step(skill) / (skill < half ? 1 : low.length), weight, profiles);
            weight *= profiles.levels();
        }
        examples = new int[weight];
        for (int number = 0; number < weight; number++) {
            int rest = number;
            for (int skill : asked) {
                examples[number] += rest % profiles.levels() * profiles.step(skill);
                rest /= profiles.levels();
            }
        }
    }

    private static void add(int[] half, int step, int weight, SkillProfiles profiles) {
        for (int number = 0; number < half.length; number++) {
            half[number] += number / step % profiles.levels() * weight;
        }
    }

    /** How many there are. */
    int size() {
        return examples.length;
    }

    /** The number of what a role sees of a profile. */
    int of(int profile) {
        return low[profile % low.length] + high[profile / low.length];
    }

    /** The first profile of which a role sees that, with every other skill at the lowest level. */
    int example(int number) {
        return examples[number];
    }
}
