package dev.righttrack.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;

/**
 * Runs that take turns in one process, a slice of time each, so that whatever else the machine does slows all of them
 * alike. What is told of two of them is the median of their ratios, round by round.
 */
final class Race {

    private final int people;
    private final long slice;
    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new HashMap<>();
    private long kept;

    private record Run(int threads, IntUnaryOperator work) {}

    /**
     * A race.
     *
     * @param people how many people there are, numbered from 0
     * @param millis how long a slice is
     */
    Race(int people, long millis) {
        this.people = people;
        this.slice = millis * 1_000_000;
    }

    /** Lets something run for one person after the other; what it returns is only kept from being optimized away. */
    void add(String name, int threads, IntUnaryOperator work) {
        runs.put(name, new Run(threads, work));
        rates.put(name, new ArrayList<>());
    }

    /**
     * Runs all in turn.
     *
     * @param warmUp how many people each goes through before anything counts: people, not time, since a compiler that is
     *     kept waiting by other processes makes a cold run look like a result
     * @param rounds how many slices of each count
     */
    void run(int warmUp, int rounds) {
        for (Run run : runs.values()) {
            long sum = 0;
            for (int i = 0; i < warmUp; i++) {
                sum += run.work.applyAsInt(i % people);
            }
            kept = sum;
        }
        for (int round = 0; round < rounds; round++) {
            runs.forEach((name, run) ->
                    rates.getOrDefault(name, List.of()).add(rate(run)));
        }
    }

    private double rate(Run run) {
        AtomicLong done = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < run.threads; i++) {
            int first = i * people / run.threads;
            threads.add(new Thread(() -> done.addAndGet(work(run.work, first, start + slice))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return done.get() * 1e9 / (System.nanoTime() - start);
    }

    private long work(IntUnaryOperator work, int first, long end) {
        long done = 0;
        long sum = 0;
        for (int i = first; System.nanoTime() < end; i = (i + 1) % people) {
            sum += work.applyAsInt(i);
            done++;
        }
        kept = sum;
        return done;
    }

    /** People in a second, the median of the rounds. */
    double rate(String name) {
        return median(Optional.ofNullable(rates.get(name)).orElseThrow());
    }

    /** People in a second in the last round. */
    double last(String name) {
        List<Double> all = Optional.ofNullable(rates.get(name)).orElseThrow();
        return all.get(all.size() - 1);
    }

    /** How fast one is against another: the median over the rounds. */
    double ratio(String name, String other) {
        List<Double> mine = Optional.ofNullable(rates.get(name)).orElseThrow();
        List<Double> theirs = Optional.ofNullable(rates.get(other)).orElseThrow();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            ratios.add(mine.get(i) / theirs.get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** What came out last, so that it has to be worked out. */
    long kept() {
        return kept;
    }
}
