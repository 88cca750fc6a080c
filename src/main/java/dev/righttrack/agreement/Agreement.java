package dev.righttrack.agreement;

import dev.righttrack.advice.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * How well advice agrees with the roles that people have.
 *
 * @param people how many people there were
 * @param left roles that were left out of the ranking
 * @param top1 the share whose role came first
 * @param top2 the share whose role came first or second
 * @param macroF1 the mean of F1 over the roles that somebody has; its interval by bootstrap
 * @param confusion who was advised what
 * @param seed the seed of the bootstrap
 */
public record Agreement(
        int people, List<String> left, Interval top1, Interval top2, Interval macroF1, Confusion confusion, long seed) {

    private static final int SAMPLES = 1_000;

    public Agreement {
        left = List.copyOf(left);
    }

    /**
     * Measures agreement.
     *
     * @param leftOut roles that nobody's label names, taken out of every ranking
     * @param seed the seed of the bootstrap
     */
    public static Agreement of(List<Labelled> people, Set<String> leftOut, long seed) {
        List<Labelled> ranked = people.stream()
                .filter(one -> !leftOut.contains(one.label()))
                .map(one -> new Labelled(
                        one.label(),
                        one.ranking().stream().filter(r -> !leftOut.contains(r)).toList()))
                .toList();
        List<String> roles = ranked.stream()
                .flatMap(one -> one.ranking().stream())
                .distinct()
                .sorted()
                .toList();
        return new Agreement(
                ranked.size(),
                leftOut.stream().sorted().toList(),
                Interval.wilson(within(ranked, 1), ranked.size()),
                Interval.wilson(within(ranked, 2), ranked.size()),
                bootstrap(roles, ranked, seed),
                Confusion.of(roles, ranked),
                seed);
    }

    private static int within(List<Labelled> people, int places) {
        return (int) people.stream()
                .filter(one -> {
                    int at = one.ranking().indexOf(one.label());
                    return at >= 0 && at < places;
                })
                .count();
    }

    private static Interval bootstrap(List<String> roles, List<Labelled> people, long seed) {
        if (people.isEmpty()) {
            return new Interval(0, 0, 1);
        }
        Random random = new Random(seed);
        double[] values = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            List<Labelled> sample = new ArrayList<>();
            for (int j = 0; j < people.size(); j++) {
                sample.add(people.get(random.nextInt(people.size())));
            }
            values[i] = Confusion.of(roles, sample).macroF1();
        }
        Arrays.sort(values);
        return new Interval(
                Confusion.of(roles, people).macroF1(), values[SAMPLES / 40], values[SAMPLES - 1 - SAMPLES / 40]);
    }
}
