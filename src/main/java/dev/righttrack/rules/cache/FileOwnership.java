package dev.righttrack.rules.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Whose a file is: what this user's alone can be trusted with code. */
final class FileOwnership {

    private static final Path THIS_PROCESS = Path.of("/proc/self");

    private FileOwnership() {}

    /**
     * Whether a file or folder, not what it links to, is this user's and nobody else may write to it.
     *
     * @throws IOException if it is not there or cannot be looked at
     */
    static boolean isPrivate(Path path) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        return !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE)
                && isOwn(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether a file or folder is this user's. A user without an entry among the users has no name, so numbers are compared
     * where the system tells them.
     *
     * @throws IOException if it is not there or cannot be looked at
     */
    static boolean isOwn(Path path, LinkOption... options) throws IOException {
        if (Files.isDirectory(THIS_PROCESS)) {
            return Files.getAttribute(path, "unix:uid", options).equals(Files.getAttribute(THIS_PROCESS, "unix:uid"));
        }
        return Files.getOwner(path, options).getName().equals(System.getProperty("user.name", ""));
    }
}
