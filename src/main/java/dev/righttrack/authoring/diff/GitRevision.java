package dev.righttrack.authoring.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
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

    /** A part that leads elsewhere or into a repository, or a character that separates parts on some system. */
    private static final Pattern BAD_NAME =
            Pattern.compile("(?:^|/)(?:\\.{0,2}|\\.git)(?:/|$)|[\\\\\\x00-\\x1F\\x7F]", Pattern.CASE_INSENSITIVE);

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
        if (revision.isBlank() || revision.startsWith("-")) {
            return false;
        }
        try {
            Optional<GitFolder> folder = GitFolder.around(here);
            return folder.isPresent() && write(folder.get(), revision, target, scratch);
        } catch (UnreadableRepositoryException inOurWords) {
            throw inOurWords;
        } catch (IOException | RuntimeException e) {
            // A damaged repository may surprise a library anywhere; what it says of that is of no use to anybody.
            throw new UnreadableRepositoryException(
                    "the repository is damaged, or its files cannot be read, so that " + revision + " is not known", e);
        }
    }

    private boolean write(GitFolder folder, String revision, Path target, Path scratch) throws IOException {
        try (IsolatedGit git = IsolatedGit.enter();
                Repository repository = git.open(folder, scratch);
                RevWalk walk = new RevWalk(repository)) {
            ObjectId commit = repository.resolve(revision + "^{commit}");
            return commit != null && write(repository, walk.parseCommit(commit), folder.below(here), target);
        } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
            return false;
        } catch (AmbiguousObjectException e) {
            throw new UnreadableRepositoryException(revision + " is the beginning of more than one object's name", e);
        } catch (MissingObjectException e) {
            throw new UnreadableRepositoryException(
                    "the repository lacks objects of " + revision
                            + "; a partial or shallow clone has to fetch them first",
                    e);
        } catch (CorruptObjectException | LargeObjectException e) {
            throw new UnreadableRepositoryException(
                    "objects of " + revision + " are damaged or too large to be read", e);
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
                        throw new UnreadableRepositoryException("the rules and facts of that revision are more than "
                                + MOST_FILES + " files or " + (MOST_BYTES >> 20) + " MiB");
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
            throw new UnreadableRepositoryException(
                    "the revision's " + path + " is a link or a submodule, which is not followed");
        }
        // The size stands before the content, which is not looked at where it is too much.
        long size = walk.getObjectReader().getObjectSize(walk.getObjectId(0), Constants.OBJ_BLOB);
        if (size <= left) {
            put(
                    target,
                    path,
                    repository.open(walk.getObjectId(0), Constants.OBJ_BLOB).getCachedBytes(MOST_BYTES));
        }
        return left - size;
    }

    private static void put(Path target, String name, byte[] content) throws IOException {
        if (BAD_NAME.matcher(name).find()) {
            throw new UnreadableRepositoryException("the revision has a file of a name that no file may have: " + name);
        }
        Path file = target.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableRepositoryException("the revision has " + name + " twice");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
