package dev.righttrack.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compiled rules kept under the hash of what they were made from. They are code, so the folder and its files belong to
 * their owner alone; a folder that others may write to is not used. What is found there goes through {@link
 * CompiledCheck} again before any of it is loaded. Whatever goes wrong here only costs time.
 */
public final class RuleCache {

    private static final int MOST_KEPT = 40;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    /** A cache in a folder, which is made when first needed. */
    public RuleCache(Path folder) {
        this.folder = folder;
    }

    /** The rules of that hash, if they are kept, here or in the program itself. */
    Optional<CompiledRules> find(String hash) {
        return shipped(hash).or(() -> kept(hash));
    }

    private static Optional<CompiledRules> shipped(String hash) {
        try (InputStream in = RuleCache.class.getResourceAsStream("shipped/" + hash + ".rules")) {
            return in == null ? Optional.empty() : RuleArchive.read(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<CompiledRules> kept(String hash) {
        Path file = folder.resolve(hash + ".rules");
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isOwners(folder) || !isOwners(file)) {
                return Optional.empty();
            }
            return RuleArchive.read(Files.readAllBytes(file))
                    .filter(rules -> rules.hash().equals(hash))
                    .filter(rules -> CompiledCheck.problems(CompiledModel.entries(rules.jar()))
                            .isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps rules for the next time; not on a file system that cannot keep them for their owner alone. */
    void keep(CompiledRules rules) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Files.createDirectories(folder, OWNER_FOLDER);
            if (!isOwners(folder)) {
                return;
            }
            Path draft = Files.createTempFile(folder, "draft", ".tmp", OWNER_FILE);
            Files.write(draft, RuleArchive.write(rules));
            Files.move(
                    draft,
                    folder.resolve(rules.hash() + ".rules"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            forgetOldest();
        } catch (IOException e) {
            // A cache that cannot be written to costs time and nothing else: the rules are compiled again next time.
            return;
        }
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest = files.filter(file -> file.toString().endsWith(".rules"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(MOST_KEPT)
                    .toList();
            for (Path file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isOwners(Path path) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        boolean closed = !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
        String user = System.getProperty("user.name", "");
        return closed
                && Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName().equals(user);
    }
}
