package dev.righttrack.batch;

import dev.righttrack.advice.Interval;
import dev.righttrack.batch.Cohort.RoleCount;
import dev.righttrack.batch.Cohort.Training;
import dev.righttrack.batch.Cohort.Trainings;
import dev.righttrack.candidate.LevelStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The people on whom trainings are tried: everyone, or of more than a number of people those that a seeded order puts
 * first, which is a sample without replacement. Offers are made by one thread; any thread may ask who is wanted.
 */
final class TrainingSample {

    /** On how many people trainings are tried at most. */
    public static final int MOST_TRIED = 100_000;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final int most;
    private final PriorityQueue<TrainingEffect> drawn =
            new PriorityQueue<>(Comparator.<TrainingEffect, Long>comparing(TrainingEffect::hash, Long::compareUnsigned)
                    .thenComparingLong(TrainingEffect::record)
                    .reversed());
    private volatile long limit = -1;

    /**
     * An empty sample.
     *
     * @param most of how many people at most
     */
    TrainingSample(long seed, int most) {
        this.seed = seed;
        this.most = most;
    }

    /** The place of a record in the seeded order; an unsigned number, mixed as SplitMix64 does (Steele and others 2014). */
    long hash(long record) {
        long z = seed + (record + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Whether a record of that hash may still come into the sample. */
    boolean wants(long hash) {
        return Long.compareUnsigned(hash, limit) <= 0;
    }

    /** Takes a person in, if they belong to it so far. */
    boolean offer(TrainingEffect trial) {
        if (!wants(trial.hash())) {
            return false;
        }
        drawn.add(trial);
        if (drawn.size() > most) {
            TrainingEffect out = drawn.poll();
            limit = drawn.peek() == null ? limit : drawn.element().hash();
            return !trial.equals(out);
        }
        return true;
    }

    /**
     * What the trainings would do.
     *
     * @param people how many people there are
     */
    Trainings result(long people, List<LevelStep> trainings, List<String> roles) {
        int tried = drawn.size();
        boolean sampled = tried < people;
        Map<Integer, Map<Integer, Long>> gains = new HashMap<>();
        Map<Integer, Integer> more = new HashMap<>();
        Map<Integer, Integer> newly = new HashMap<>();
        for (TrainingEffect trial : drawn) {
            trial.gains()
                    .forEach(gain -> gains.computeIfAbsent(gain.training(), t -> new HashMap<>())
                            .merge(gain.role(), 1L, Long::sum));
            trial.gains().stream().map(TrainingEffect.Gain::training).distinct().forEach(training -> {
                more.merge(training, 1, Integer::sum);
                newly.merge(training, trial.ready() ? 0 : 1, Integer::sum);
            });
        }
        List<Training> best = new ArrayList<>();
        for (int i = 0; i < trainings.size(); i++) {
            if (more.containsKey(i)) {
                int ready = newly.getOrDefault(i, 0);
                best.add(new Training(
                        trainings.get(i).skill(),
                        trainings.get(i).level(),
                        ready,
                        share(ready, tried, sampled),
                        more.getOrDefault(i, 0),
                        counts(gains.getOrDefault(i, Map.of()), roles)));
            }
        }
        best.sort(Comparator.comparingLong(Training::newlyReady)
                .thenComparingLong(Training::readyForMore)
                .reversed());
        return new Trainings(tried, people, seed, best);
    }

    private static Interval share(int hits, int tried, boolean sampled) {
        double share = (double) hits / tried;
        return sampled ? Interval.wilson(hits, tried) : new Interval(share, share, share);
    }

    private static List<RoleCount> counts(Map<Integer, Long> gains, List<String> roles) {
        return gains.entrySet().stream()
                .map(gain -> new RoleCount(roles.get(gain.getKey()), gain.getValue()))
                .sorted(Comparator.comparingLong(RoleCount::people).reversed().thenComparing(RoleCount::role))
                .toList();
    }
}
