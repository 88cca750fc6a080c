package dev.righttrack.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is there as a whole or not at all. It is written beside its place under a name that nobody can guess, made
 * safe on the disk, and moved to its place; a link that waits at either name is not followed.
 */
public final class AtomicFile {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME_BYTES = 12;
    private static final Set<OpenOption> FRESH =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    /** Who can read a file that is written. */
    public enum Readers {
        /** Its owner alone (mode 0600). */
        OWNER,
        /** As the user's umask says, or as the file that it replaces. */
        UMASK
    }

    private AtomicFile() {}

    /**
     * Writes a file in UTF-8, and the folders above it that are missing.
     *
     * @throws OutputException if it cannot be written, or a link or something else than a file has its name; what was there
     *     before still is
     */
    public static void write(Path file, String text, Readers readers) throws OutputException {
        Path whole = file.toAbsolutePath();
        if (Files.isSymbolicLink(whole)) {
            throw new OutputException(file, "it is a link");
        }
        boolean there = Files.exists(whole, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.isRegularFile(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(file, "what has this name is no file");
        }
        try {
            Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
            Files.createDirectories(folder);
            Path draft = folder.resolve(draftName());
            try {
                fill(draft, text, readers);
                if (there && readers == Readers.UMASK && isPosix(whole)) {
                    Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(whole));
                }
                move(draft, whole);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private static String draftName() {
        byte[] name = new byte[NAME_BYTES];
        RANDOM.nextBytes(name);
        return ".righttrack-" + HexFormat.of().formatHex(name) + ".tmp";
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void fill(Path draft, String text, Readers readers) throws IOException {
        FileAttribute<?>[] mode = readers == Readers.OWNER && isPosix(draft)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(draft, FRESH, mode)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
