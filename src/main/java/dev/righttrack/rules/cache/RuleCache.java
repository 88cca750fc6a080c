package dev.righttrack.rules.cache;

import dev.righttrack.rules.compile.CompiledModel;
import dev.righttrack.rules.compile.CompiledRules;
import dev.righttrack.rules.sandbox.CompiledCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compiled rules kept under the hash of what they were made from. They are code, so the folder and its files belong to
 * their owner alone; a folder that others may write to is not used. What is found there is verified whole, as a {@link
 * SealedEntry}, and goes through {@code CompiledCheck} again before any of it is loaded. An entry that is not good, for
 * whatever reason, is thrown away and made anew. Whatever goes wrong here only costs time.
 */
public final class RuleCache {

    private static final int MOST_KEPT = 40;
    private static final long MOST_BYTES = 1 << 26;
    private static final Duration DRAFTS_LIVE = Duration.ofDays(1);
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Optional<Path> folder;

    /** A cache in a folder, which is made when first needed. */
    public RuleCache(Path folder) {
        this(Optional.of(folder));
    }

    /** A cache in a folder, which is made when first needed; without one, only the program's own rules are found. */
    public RuleCache(Optional<Path> folder) {
        this.folder = folder.filter(
                one -> one.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    /** The rules of that hash, if they are kept, here or in the program itself. */
    public Optional<CompiledRules> find(String hash) {
        return shipped(hash).or(() -> folder.flatMap(one -> kept(one, hash)));
    }

    private static Optional<CompiledRules> shipped(String hash) {
        try (InputStream in = RuleCache.class.getResourceAsStream("/dev/righttrack/rules/shipped/" + hash + ".rules")) {
            return in == null ? Optional.empty() : RuleArchive.read(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<CompiledRules> kept(Path folder, String hash) {
        Path file = file(folder, hash);
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    || !FileOwnership.isPrivate(folder)) {
                return Optional.empty();
            }
            Optional<CompiledRules> rules = read(file, hash);
            if (rules.isEmpty()) {
                throwAway(file);
            }
            return rules;
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Path file(Path folder, String hash) {
        return folder.resolve(hash + ".rules");
    }

    /** The rules of a file; empty whatever may be wrong with it. */
    private static Optional<CompiledRules> read(Path file, String hash) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > MOST_BYTES
                    || !FileOwnership.isPrivate(file)) {
                return Optional.empty();
            }
            return SealedEntry.content(hash, Files.readAllBytes(file))
                    .flatMap(RuleArchive::read)
                    .filter(rules -> rules.hash().equals(hash))
                    .filter(rules -> CompiledCheck.problems(CompiledModel.entries(rules.jar()))
                            .isEmpty());
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Throws the rules of that hash away, which were found and are of no use. */
    public void forget(String hash) {
        folder.map(one -> file(one, hash)).ifPresent(RuleCache::throwAway);
    }

    private static void throwAway(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What cannot be thrown away is not used either: the rules are compiled again next time.
            return;
        }
    }

    /** Keeps rules for the next time; not on a file system that cannot keep them for their owner alone. */
    public void keep(CompiledRules rules) {
        folder.ifPresent(one -> keep(one, rules));
    }

    private static void keep(Path folder, CompiledRules rules) {
        try {
            Files.createDirectories(folder, OWNER_FOLDER);
            if (!FileOwnership.isPrivate(folder)) {
                return;
            }
            Path draft = Files.createTempFile(folder, "draft", ".tmp", OWNER_FILE);
            try {
                Files.write(draft, SealedEntry.of(rules.hash(), RuleArchive.write(rules)));
                Files.move(
                        draft,
                        file(folder, rules.hash()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            forgetOldest(folder);
        } catch (IOException | RuntimeException e) {
            // A cache that cannot be written to costs time and nothing else: the rules are compiled again next time.
            return;
        }
    }

    private static void forgetOldest(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.toList();
        }
        Instant tooOld = Instant.now().minus(DRAFTS_LIVE);
        Stream<Path> drafts = all.stream()
                .filter(file -> file.toString().endsWith(".tmp"))
                .filter(file ->
                        Instant.ofEpochMilli(file.toFile().lastModified()).isBefore(tooOld));
        Stream<Path> oldest = all.stream()
                .filter(file -> file.toString().endsWith(".rules"))
                .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                        .reversed())
                .skip(MOST_KEPT);
        Stream.concat(drafts, oldest).forEach(RuleCache::throwAway);
    }
}
