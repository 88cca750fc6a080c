package dev.righttrack.authoring.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The rules and facts of a revision, read from the objects of a repository. No process is started, no connection is
 * opened and nothing is written into the repository; its configuration, attributes and hooks are never looked at.
 */
final class GitRevision {

    private static final int MOST_FILES = 5_000;
    private static final int MOST_BYTES = 32 << 20;

    private final Path here;

    /** Revisions of the repository around a folder; what they hold is taken relative to that folder. */
    GitRevision(Path here) {
        this.here = here;
    }

    /**
     * Writes rules/ and facts/ of a revision into a folder.
     *
     * @param revision a branch, a tag, a commit or what git derives from one, such as {@code HEAD~2}
     * @param scratch an empty folder for what is needed while reading
     * @return whether there is such a revision with rules in it
     * @throws IOException with a message for the user, if objects are missing, damaged or too large, if the repository is of
     *     a form that cannot be read, or if the files cannot be written
     */
    boolean write(String revision, Path target, Path scratch) throws IOException {
        Optional<GitFolder> folder = GitFolder.around(here);
        if (folder.isEmpty() || revision.isBlank() || revision.startsWith("-")) {
            return false;
        }
        try (IsolatedGit git = IsolatedGit.enter();
                Repository repository = git.open(folder.get(), scratch);
                RevWalk walk = new RevWalk(repository)) {
            ObjectId commit = repository.resolve(revision + "^{commit}");
            return commit != null
                    && write(repository, walk.parseCommit(commit), folder.get().below(here), target);
        } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
            return false;
        } catch (MissingObjectException e) {
            throw new IOException(
                    "the repository lacks objects of " + revision
                            + "; a partial or shallow clone has to fetch them first",
                    e);
        } catch (CorruptObjectException | LargeObjectException e) {
            throw new IOException("objects of " + revision + " are damaged or too large to be read", e);
        }
    }

    private static boolean write(Repository repository, RevCommit commit, String prefix, Path target)
            throws IOException {
        int files = 0;
        long left = MOST_BYTES;
        boolean anyRules = false;
        for (String part : List.of("rules", "facts")) {
            String root = prefix.isEmpty() ? part : prefix + "/" + part;
            try (TreeWalk walk = TreeWalk.forPath(repository, root, commit.getTree())) {
                if (walk == null || !walk.isSubtree()) {
                    continue;
                }
                walk.enterSubtree();
                walk.setRecursive(true);
                while (walk.next()) {
                    String path = part + walk.getPathString().substring(root.length());
                    left = written(repository, walk, path, target, left);
                    files++;
                    anyRules |= part.equals("rules");
                    if (files > MOST_FILES || left < 0) {
                        throw new IOException("the rules and facts of that revision are more than " + MOST_FILES
                                + " files or " + (MOST_BYTES >> 20) + " MiB");
                    }
                }
            }
        }
        return anyRules;
    }

    /** Writes one file; returns how many bytes may still follow, below 0 if it was too large and was not written. */
    private static long written(Repository repository, TreeWalk walk, String path, Path target, long left)
            throws IOException {
        FileMode mode = walk.getFileMode(0);
        if (!mode.equals(FileMode.REGULAR_FILE) && !mode.equals(FileMode.EXECUTABLE_FILE)) {
            throw new IOException("the revision's " + path + " is a link or a submodule, which is not followed");
        }
        ObjectLoader content = repository.open(walk.getObjectId(0));
        if (content.getSize() <= left) {
            put(target, path, content.getCachedBytes(MOST_BYTES));
        }
        return left - content.getSize();
    }

    private static void put(Path target, String name, byte[] content) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target.normalize()) || name.indexOf('\\') >= 0) {
            throw new IOException("the revision has a file outside of itself");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
