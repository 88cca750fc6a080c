package dev.righttrack.batch;

import dev.righttrack.output.OutputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The folder of a batch's results. Each is written as a part, and gets its name when all are whole; a commit beside them
 * says how much of the parts belongs together. What lies beyond it when a run dies is cut off when it goes on. Not safe
 * for use by several threads; one run at a time holds the folder.
 */
final class ResultFolder implements Closeable {

    static final String LOCK = ".lock";
    static final String PROGRESS = ".progress";
    static final String PART = ".part";
    private static final Set<OpenOption> OPENED =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> FRESH =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private static final String AT_WORK = "it is being written by another run";

    private final Path folder;
    private final FileChannel lock;
    private final Map<String, FileChannel> parts = new LinkedHashMap<>();

    /**
     * Takes hold of a folder, and makes it if need be.
     *
     * @throws OutputException if it cannot be written, or another run holds it
     */
    ResultFolder(Path folder) throws OutputException {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            lock = FileChannel.open(folder.resolve(LOCK), OPENED);
        } catch (IOException e) {
            throw new OutputException(folder, e);
        }
        try {
            FileLock held = lock.tryLock();
            if (held == null) {
                throw new IOException(AT_WORK);
            }
        } catch (IOException e) {
            closeQuietly(lock);
            throw new OutputException(folder, e);
        } catch (OverlappingFileLockException e) {
            closeQuietly(lock);
            throw new OutputException(folder, new IOException(AT_WORK, e));
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // what matters is thrown by the caller
        }
    }

    /** Whether a run is at work in a folder at this moment. */
    static boolean isAtWork(Path folder) {
        Path file = folder.resolve(LOCK);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock held = channel.tryLock()) {
            return held == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The last commit of a run that did not come to its end. */
    static Optional<Checkpoint> unfinished(Path folder) {
        try {
            return Checkpoint.of(Files.readAllBytes(folder.resolve(PROGRESS)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Opens the parts, each cut to its length in a commit.
     *
     * @throws OutputException if one cannot be written, or is shorter than the commit says
     */
    void open(List<String> names, Map<String, Long> lengths) throws OutputException {
        for (String name : names) {
            Path part = part(name);
            try {
                long length = lengths.getOrDefault(name, 0L);
                FileChannel channel = length == 0 ? fresh(part) : FileChannel.open(part, OPENED);
                parts.put(name, channel);
                if (channel.size() < length) {
                    throw new IOException("it is shorter than the last commit says; start anew with --restart");
                }
                channel.truncate(length);
                channel.position(length);
            } catch (IOException e) {
                throw new OutputException(part, e);
            }
        }
    }

    /** A new file in place of what has the name, so that a link of either kind leads to nothing that is written. */
    private static FileChannel fresh(Path file) throws IOException {
        Files.deleteIfExists(file);
        return FileChannel.open(file, FRESH);
    }

    /** Adds to a part. */
    void append(String name, byte[] bytes) throws OutputException {
        FileChannel channel = channel(name);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new OutputException(part(name), e);
        }
    }

    private FileChannel channel(String name) {
        FileChannel channel = parts.get(name);
        if (channel == null) {
            throw new IllegalArgumentException("no part is called " + name);
        }
        return channel;
    }

    /** How long each part is now. */
    Map<String, Long> lengths() throws OutputException {
        Map<String, Long> lengths = new LinkedHashMap<>();
        for (Map.Entry<String, FileChannel> one : parts.entrySet()) {
            try {
                lengths.put(one.getKey(), one.getValue().position());
            } catch (IOException e) {
                throw new OutputException(part(one.getKey()), e);
            }
        }
        return lengths;
    }

    /** Makes sure that the parts are on the disk, and then that the commit is. */
    void commit(Checkpoint commit) throws OutputException {
        force();
        replace(PROGRESS, commit.bytes());
    }

    /** Makes sure that the parts are on the disk. */
    void force() throws OutputException {
        for (Map.Entry<String, FileChannel> one : parts.entrySet()) {
            try {
                one.getValue().force(false);
            } catch (IOException e) {
                throw new OutputException(part(one.getKey()), e);
            }
        }
    }

    /** Writes a whole file as a part. */
    void write(String name, byte[] bytes) throws OutputException {
        try (FileChannel channel = fresh(part(name))) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new OutputException(part(name), e);
        }
    }

    private void replace(String name, byte[] bytes) throws OutputException {
        write(name, bytes);
        publish(name);
    }

    /** Gives a part its name, if it does not have it already. */
    void publish(String name) throws OutputException {
        try {
            if (Files.exists(part(name))) {
                Files.move(
                        part(name),
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new OutputException(folder.resolve(name), e);
        }
    }

    /** Lets go of what is only needed while a run is unfinished, the commit first. */
    void clear(List<String> names) throws OutputException {
        delete(folder.resolve(PROGRESS));
        for (String name : names) {
            delete(folder.resolve(name));
            delete(part(name));
        }
    }

    private static void delete(Path file) throws OutputException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    Path part(String name) {
        return folder.resolve(name + PART);
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : parts.values()) {
            channel.close();
        }
        parts.clear();
        lock.close();
    }
}
