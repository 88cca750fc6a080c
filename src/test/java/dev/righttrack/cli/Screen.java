package dev.righttrack.cli;

import java.io.Writer;
import java.util.concurrent.TimeUnit;

/** What a running command has printed so far, for somebody who waits for it. */
public final class Screen extends Writer {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final StringBuilder text = new StringBuilder();
    private int seen;

    @Override
    public synchronized void write(char[] letters, int from, int length) {
        text.append(letters, from, length);
        notifyAll();
    }

    /**
     * Waits until a text has been printed after what was waited for last.
     *
     * @return all that was printed up to and with it since then
     * @throws IllegalStateException if it does not come within some minutes
     */
    synchronized String until(String awaited) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (text.indexOf(awaited, seen) < 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException("\"" + awaited + "\" was not printed, but: " + text.substring(seen));
            }
            wait(left);
        }
        int to = text.indexOf(awaited, seen) + awaited.length();
        String since = text.substring(seen, to);
        seen = to;
        return since;
    }

    @Override
    public void flush() {
        // Whoever waits sees each letter at once.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
