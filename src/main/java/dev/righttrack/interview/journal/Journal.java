package dev.righttrack.interview.journal;

import dev.righttrack.interview.talk.Event;
import dev.righttrack.interview.talk.Transcript;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The journal of an interview: a text file to which every event is added at once, and never changed after. An event has been
 * said for good when {@link #add} comes back: it is on the disk then. Close it when it is no longer needed.
 */
public final class Journal implements Closeable {

    /** What ends a line that broke off before its end. */
    static final String CUT = " (cut off)";

    /** What begins the line with the ranking after an event. */
    static final String NOW = "    now ";

    private final Path file;
    private final FileChannel channel;
    private final Clock clock;

    private Journal(Path file, FileChannel channel, Clock clock) {
        this.file = file;
        this.channel = channel;
        this.clock = clock;
    }

    /**
     * Begins a journal; nobody but its owner can read the file.
     *
     * @param adviser who leads the talk; may be empty
     * @throws IOException if there is such a file already, or it cannot be written
     */
    public static Journal begin(Path file, String rules, String adviser, Transcript sitting, Clock clock)
            throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                attributes);
        Journal journal = new Journal(file, locked(file, channel), clock);
        journal.write(new JournalHead(rules, journal.now(), adviser, sitting.base()).lines());
        return journal;
    }

    /**
     * Goes on with a journal. A last line that broke off is marked as such.
     *
     * @throws IOException if it cannot be read or written, or is being written by another session
     */
    public static Journal goOn(Path file, Clock clock) throws IOException {
        byte[] text = Files.readAllBytes(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        Journal journal = new Journal(file, locked(file, channel), clock);
        if (text.length > 0 && text[text.length - 1] != '\n') {
            journal.write(List.of(CUT));
        }
        return journal;
    }

    private static FileChannel locked(Path file, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException(file + " is being written by another session", e);
        }
        channel.close();
        throw new IOException(file + " is being written by another session");
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /**
     * Adds events.
     *
     * @param ranking the roles with their fits after them
     * @throws IOException if they could not be put on the disk; they count as not said then
     */
    public void add(List<Event> events, String ranking) throws IOException {
        if (!events.isEmpty()) {
            List<String> lines = new ArrayList<>();
            events.forEach(event -> lines.add(now() + " " + EventLine.of(event)));
            lines.add(NOW + ranking);
            write(lines);
        }
    }

    /** Tells under which rules the talk goes on, where they are not the ones that it was begun under. */
    public void rules(String hash) throws IOException {
        write(List.of("rules " + hash));
    }

    private void write(List<String> lines) throws IOException {
        long before = channel.size();
        ByteBuffer bytes = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            // What is half there was not confirmed, and would be taken for a line that broke off.
            channel.truncate(before);
            throw e;
        }
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
