package dev.righttrack.authoring.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where git keeps a repository.
 *
 * @param top the folder of the working tree
 * @param own the folder with the HEAD of this working tree
 * @param common the folder with the objects and references, the same one unless the working tree is an added one
 */
record GitFolder(Path top, Path own, Path common) {

    private static final int LONGEST_POINTER = 4_096;

    /**
     * The repository around a folder.
     *
     * @throws IOException if there is one that cannot be read, with a message for the user
     */
    static Optional<GitFolder> around(Path folder) throws IOException {
        for (Path top = folder.toRealPath(); top != null; top = top.getParent()) {
            Path git = top.resolve(".git");
            if (Files.isDirectory(git)) {
                return Optional.of(of(top, git));
            }
            if (Files.isRegularFile(git)) {
                String text = pointer(git);
                if (text.startsWith("gitdir:")) {
                    return Optional.of(of(
                            top,
                            resolved(top, text.substring("gitdir:".length()).strip())));
                }
            }
        }
        return Optional.empty();
    }

    private static GitFolder of(Path top, Path own) throws IOException {
        Path pointer = own.resolve("commondir");
        Path common = Files.isRegularFile(pointer) ? resolved(own, pointer(pointer)) : own;
        if (Files.isDirectory(common.resolve("reftable"), LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableRepositoryException(
                    "the repository keeps its references as reftables, which cannot be read");
        }
        if (!Files.isDirectory(common.resolve("objects"))) {
            throw new UnreadableRepositoryException("there is no readable repository in " + own);
        }
        return new GitFolder(top, own, common);
    }

    /** The path of a folder below the top of the working tree, with forward slashes; empty for the top itself. */
    String below(Path folder) throws IOException {
        return top.relativize(folder.toRealPath()).toString().replace('\\', '/');
    }

    private static Path resolved(Path base, String path) throws IOException {
        try {
            return base.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new UnreadableRepositoryException("the repository points to a folder that cannot exist", e);
        }
    }

    private static String pointer(Path file) throws IOException {
        if (Files.size(file) > LONGEST_POINTER) {
            throw new UnreadableRepositoryException(file + " is no file of git");
        }
        return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    }
}
