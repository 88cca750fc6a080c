package dev.righttrack.cli.batch;

import dev.righttrack.batch.BatchRun;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a batch come to a good state when the process is asked to end, as by Ctrl-C. */
final class Interrupt implements AutoCloseable {

    private static final long LONGEST_WAIT = 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;

    Interrupt(BatchRun run) {
        hook = new Thread(() -> {
            run.stop();
            try {
                boolean ended = over.await(LONGEST_WAIT, TimeUnit.SECONDS);
                if (ended) {
                    // gives the command time to say what it did
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The run has ended. */
    void over() {
        over.countDown();
    }

    @Override
    public void close() {
        over();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already
        }
    }
}
