package dev.righttrack.engine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.kie.api.runtime.KieSession;

/**
 * Halts a session that runs longer than any advice needs. It looks round now and then, so that watching costs a session
 * next to nothing. A session is halted after a number of rounds and not at a time of the clock: while the whole process
 * stands still, as a stopped job does, nobody looks round, so that it rejects no one.
 */
final class Watchdog implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final long MOST_ROUNDS = LONGEST.dividedBy(ROUND);

    private final Map<KieSession, Watch> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "watchdog");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> rounds;

    /** One session being watched. */
    private static final class Watch {
        private int rounds;
        private volatile boolean halted;
    }

    Watchdog() {
        rounds = timer.scheduleWithFixedDelay(this::look, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        watched.forEach((session, watch) -> {
            watch.rounds++;
            if (watch.rounds > MOST_ROUNDS) {
                watch.halted = true;
                session.halt();
            }
        });
    }

    /** @throws RunawayRulesException if the session had to be halted */
    int watch(KieSession session, IntSupplier firing) {
        Watch watch = new Watch();
        watched.put(session, watch);
        int fired;
        try {
            fired = firing.getAsInt();
        } finally {
            watched.remove(session);
        }
        if (watch.halted) {
            throw new RunawayRulesException("the rules ran for " + LONGEST.toSeconds() + " seconds without an end");
        }
        return fired;
    }

    @Override
    public void close() {
        rounds.cancel(false);
        timer.shutdownNow();
    }
}
