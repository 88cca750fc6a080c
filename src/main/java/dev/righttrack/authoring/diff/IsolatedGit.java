package dev.righttrack.authoring.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * JGit without a configuration of anybody: neither the machine's, nor the user's, nor the repository's is read, so that
 * none of them can name a command. A repository is opened as a folder of our own that borrows its objects and repeats its
 * references. While it is entered, no other thread uses JGit through this class.
 */
final class IsolatedGit implements AutoCloseable {

    private static final ReentrantLock ENTERED = new ReentrantLock();
    private static final int MOST_REFERENCES = 100_000;
    private static final int LONGEST_REFERENCE = 4_096;
    private static final long LONGEST_LIST = 32L << 20;
    private static final String POINTER = "ref:";
    private static final Pattern SHA1 = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final SystemReader before;

    private IsolatedGit(SystemReader before) {
        this.before = before;
    }

    static IsolatedGit enter() {
        ENTERED.lock();
        SystemReader before = SystemReader.getInstance();
        SystemReader.setInstance(new NoSurroundings(before));
        return new IsolatedGit(before);
    }

    /**
     * Opens a repository for reading.
     *
     * @param scratch an empty folder
     * @throws IOException if it cannot be read
     */
    Repository open(GitFolder folder, Path scratch) throws IOException {
        Path own = Files.createDirectory(scratch.resolve("git"));
        Files.createDirectories(own.resolve("refs"));
        Files.createDirectories(own.resolve("objects/pack"));
        ObjectStores.of(folder.common().resolve("objects"))
                .lendTo(own.resolve("objects"), Files.createDirectory(scratch.resolve("lent")));
        Map<String, String> references = references(folder.common());
        StringBuilder packed = new StringBuilder("# pack-refs with: sorted \n");
        references.forEach(
                (name, id) -> packed.append(id).append(' ').append(name).append('\n'));
        Files.writeString(own.resolve("packed-refs"), packed);
        Files.writeString(own.resolve("HEAD"), head(content(folder.own().resolve("HEAD"))) + "\n");
        return new FileRepositoryBuilder().setGitDir(own.toFile()).setBare().build();
    }

    /** What HEAD says if it is an object or the name of a reference; else the name of one that there is not. */
    private static String head(String content) throws IOException {
        if (SHA256.matcher(content).matches()) {
            throw new UnreadableRepositoryException(
                    "the repository names its objects by SHA-256, which cannot be read");
        }
        String name = content.startsWith(POINTER)
                ? content.substring(POINTER.length()).strip()
                : "";
        boolean reference = name.startsWith("refs/") && Repository.isValidRefName(name);
        return SHA1.matcher(content).matches() || reference ? content : POINTER + "refs/heads/none";
    }

    /** Reference to object, by name; a loose one hides a packed one of its name. */
    private static Map<String, String> references(Path common) throws IOException {
        Map<String, String> all = new TreeMap<>();
        Path packed = common.resolve("packed-refs");
        if (Files.isRegularFile(packed)) {
            if (Files.size(packed) > LONGEST_LIST) {
                throw new UnreadableRepositoryException("the repository's list of references is too long");
            }
            String lines = new String(Files.readAllBytes(packed), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                int blank = line.indexOf(' ');
                if (blank > 0) {
                    add(all, line.substring(blank + 1), line.substring(0, blank));
                }
            }
        }
        Path loose = common.resolve("refs");
        if (Files.isDirectory(loose, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(loose, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()) {
                        String name = common.relativize(file).toString().replace('\\', '/');
                        add(all, name, content(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return all;
    }

    private static void add(Map<String, String> all, String name, String id) throws IOException {
        if (SHA256.matcher(id).matches()) {
            throw new UnreadableRepositoryException(
                    "the repository names its objects by SHA-256, which cannot be read");
        }
        if (SHA1.matcher(id).matches() && Repository.isValidRefName(name)) {
            all.put(name, id);
        }
        if (all.size() > MOST_REFERENCES) {
            throw new UnreadableRepositoryException("the repository has more than " + MOST_REFERENCES + " references");
        }
    }

    private static String content(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= LONGEST_REFERENCE
                ? Files.readString(file, StandardCharsets.ISO_8859_1).strip()
                : "";
    }

    @Override
    public void close() {
        SystemReader.setInstance(before);
        ENTERED.unlock();
    }

    /** What JGit learns of the machine around it: the time, and nothing that could name a file or a command. */
    private static final class NoSurroundings extends SystemReader.Delegate {

        NoSurroundings(SystemReader machine) {
            super(machine);
        }

        @Override
        public @Nullable String getenv(String variable) {
            return null;
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new EmptyConfig(fs);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new EmptyConfig(fs);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new EmptyConfig(fs);
        }
    }

    /** A configuration that says nothing, and is neither read nor written. */
    private static final class EmptyConfig extends FileBasedConfig {

        EmptyConfig(FS fs) {
            super(null, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public void save() {}

        /** How exact times of files are is given, since JGit would write files beside the objects to find out. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem") ? unit.convert(1, TimeUnit.SECONDS) : otherwise;
        }
    }
}
