package dev.righttrack.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets as many requests work at once as there are cores; who waits too long is asked to come again. */
final class WorkLimit {

    private static final long LONGEST_WAIT_MILLIS = 2_000;

    private final Semaphore free;

    WorkLimit(int atOnce) {
        free = new Semaphore(atOnce, true);
    }

    /**
     * Does some work as soon as there is room for it.
     *
     * @throws ProblemException if there is none for two seconds
     */
    <T> T run(Supplier<T> work) {
        if (!isAdmitted()) {
            throw new ProblemException(503, "busy", "Too much is asked at once; try again in a second.");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isAdmitted() {
        try {
            return free.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
