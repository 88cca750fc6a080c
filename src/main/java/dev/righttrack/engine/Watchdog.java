package dev.righttrack.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.kie.api.runtime.KieSession;

/** Halts a session that runs longer than any advice needs. */
final class Watchdog implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /** @throws RunawayRulesException if the session had to be halted */
    int watch(KieSession session, IntSupplier firing) {
        AtomicBoolean halted = new AtomicBoolean();
        ScheduledFuture<?> halt = timer.schedule(
                () -> {
                    halted.set(true);
                    session.halt();
                },
                LONGEST.toMillis(),
                TimeUnit.MILLISECONDS);
        int fired = firing.getAsInt();
        halt.cancel(false);
        if (halted.get()) {
            throw new RunawayRulesException("the rules ran for " + LONGEST.toSeconds() + " seconds without an end");
        }
        return fired;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
