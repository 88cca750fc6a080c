package dev.righttrack.cli.batch;

import dev.righttrack.batch.BatchProgress;
import dev.righttrack.cli.options.ColorOption;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a batch is: a bar on a terminal, else a line a minute. */
abstract class BatchMeter implements Consumer<BatchProgress>, AutoCloseable {

    private static final double NANOS = 1e9;

    /** Shows nothing. */
    static final BatchMeter NONE = new BatchMeter() {
        @Override
        public void accept(BatchProgress progress) {}
    };

    private final long started = System.nanoTime();
    private long before = -1;

    /**
     * The meter that suits stderr.
     *
     * @param size the bytes of all inputs; 0 if nobody knows
     */
    static BatchMeter of(PrintWriter err, long size) {
        return Boolean.getBoolean("righttrack.terminal.err") ? new Bar(err, size) : new Lines(err);
    }

    @Override
    public void close() {}

    /** What is done, and how fast. */
    String words(BatchProgress progress) {
        if (before < 0) {
            before = progress.advised() + progress.rejected();
        }
        double seconds = Math.max(1e-3, (System.nanoTime() - started) / NANOS);
        return String.format(
                Locale.ROOT,
                "%,d advised, %,d rejected, %,.0f a second",
                progress.advised(),
                progress.rejected(),
                (progress.advised() + progress.rejected() - before) / seconds);
    }

    /** A line a minute. */
    private static final class Lines extends BatchMeter {
        private static final long MINUTE = 60_000_000_000L;

        private final PrintWriter err;
        private final long started = System.nanoTime();
        private long readAtStart = -1;
        private long last = System.nanoTime();

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void accept(BatchProgress progress) {
            if (readAtStart < 0) {
                readAtStart = progress.read();
                words(progress);
            }
            if (System.nanoTime() - last > MINUTE) {
                last = System.nanoTime();
                err.println(words(progress) + left(progress));
            }
        }

        private String left(BatchProgress progress) {
            if (progress.size() == 0 || progress.read() <= readAtStart) {
                return "";
            }
            double rate = (progress.read() - readAtStart) / ((System.nanoTime() - started) / NANOS);
            long seconds = Math.round((progress.size() - progress.read()) / rate);
            return String.format(
                    Locale.ROOT,
                    ", %d %%, %d min %02d s left",
                    100 * progress.read() / progress.size(),
                    seconds / 60,
                    seconds % 60);
        }
    }

    /** A bar that is drawn again and again. */
    private static final class Bar extends BatchMeter {
        private static final int REDRAWN_MILLIS = 500;
        private static final long MEBI = 1 << 20;

        private final ProgressBar bar;
        private final PrintWriter err;
        private boolean closed;

        Bar(PrintWriter err, long size) {
            this.err = err;
            this.bar = new ProgressBarBuilder()
                    .setTaskName("batch")
                    .setInitialMax(size == 0 ? -1 : size)
                    .setUpdateIntervalMillis(REDRAWN_MILLIS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" MiB", MEBI)
                    .setConsumer(new Screen(err))
                    .build();
        }

        @Override
        public void accept(BatchProgress progress) {
            bar.stepTo(progress.read());
            bar.setExtraMessage(words(progress));
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                bar.close();
                err.println();
            }
        }
    }

    /** The last line of the terminal, drawn over. */
    private record Screen(PrintWriter err) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return ColorOption.width() - 1;
        }

        @Override
        public void accept(String line) {
            err.print("\r" + line);
            err.flush();
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
