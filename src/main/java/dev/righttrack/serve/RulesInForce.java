package dev.righttrack.serve;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * The rules by which the service advises. When a file of their folders changes they are loaded again; while there is an error
 * in them, the last good ones stay in force. Safe for use by several threads.
 */
public final class RulesInForce implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 250;
    private static final int DEEPEST = 20;

    private final Supplier<ParseResult<LoadedRules>> loader;
    private final List<Path> folders;
    private final Thread looks;
    private InUse current;
    private List<Finding> problems = List.of();
    private long loaded = 1;
    private long seen;
    private long last;

    /**
     * Begins with rules that were loaded.
     *
     * @param first the rules; they are closed with this
     * @param loader loads them again
     * @param folders the folders whose files are looked at
     */
    public RulesInForce(LoadedRules first, Supplier<ParseResult<LoadedRules>> loader, List<Path> folders) {
        this.loader = loader;
        this.folders = List.copyOf(folders);
        current = new InUse(first);
        seen = state();
        last = seen;
        looks = new Thread(this::lookAgainAndAgain, "rules in force");
        looks.setDaemon(true);
        looks.start();
    }

    private void lookAgainAndAgain() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Works with the rules in force; they stay open until the work is done, whatever comes into force meanwhile. */
    public <T> T with(Function<LoadedRules, T> work) {
        InUse used = take();
        try {
            return work.apply(used.rules);
        } finally {
            giveBack(used);
        }
    }

    /** What is wrong with the rules as they stand in their folders; empty if those are in force. */
    public synchronized List<Finding> problems() {
        return problems;
    }

    /** How many times rules came into force, the first time included. */
    public synchronized long loads() {
        return loaded;
    }

    /** Looks at the files; once they are as they were at the last look, a change is read. */
    private void look() {
        long now = state();
        boolean isStill = now == last;
        last = now;
        if (isStill && now != seen) {
            seen = now;
            reload();
        }
    }

    private void reload() {
        ParseResult<LoadedRules> read = read();
        synchronized (this) {
            problems = read.value().isPresent() ? List.of() : read.findings();
            read.value().ifPresent(next -> {
                InUse before = current;
                current = new InUse(next);
                loaded++;
                before.retire();
            });
        }
    }

    /** A failure of the program is one more reason to stay with the last good rules, and to look again. */
    private ParseResult<LoadedRules> read() {
        try {
            return loader.get();
        } catch (RuntimeException failure) {
            return new ParseResult<>(
                    Optional.empty(),
                    List.of(Finding.error(
                            Place.of(folders.get(0).toString()),
                            Check.UNREADABLE,
                            "the rules could not be loaded: "
                                    + failure.getClass().getSimpleName(),
                            "")));
        }
    }

    /** A number that is another as soon as a file has another name, size or time. */
    private long state() {
        CRC32 sum = new CRC32();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                        sum.update((file + " " + is.size() + " "
                                        + is.lastModifiedTime().toMillis())
                                .getBytes(StandardCharsets.UTF_8));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException beingWritten) {
                sum.update(0);
            }
        }
        return sum.getValue();
    }

    private synchronized InUse take() {
        current.users++;
        return current;
    }

    private synchronized void giveBack(InUse used) {
        used.users--;
        used.closeIfDone();
    }

    @Override
    public void close() {
        looks.interrupt();
        synchronized (this) {
            current.retire();
        }
    }

    /** Rules, and how many work with them; guarded by what holds them. */
    private static final class InUse {
        private final LoadedRules rules;
        private int users;
        private boolean retired;

        InUse(LoadedRules rules) {
            this.rules = rules;
        }

        void retire() {
            retired = true;
            closeIfDone();
        }

        void closeIfDone() {
            if (retired && users == 0) {
                rules.close();
            }
        }
    }
}
