package dev.righttrack.authoring;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of a rules folder that is written anew: whole or not at all. */
final class RuleFile {

    private final Path file;

    /** @param name the file below the folder's own name, as findings name it: rules/roles/data-analyst.dslr */
    RuleFile(Path folder, String name) {
        this.file = folder.resolve(name.substring(name.indexOf('/') + 1));
    }

    /**
     * Puts a text in place of the file's. Whoever reads it meanwhile sees the old text or the new one.
     *
     * @throws IOException if it cannot be written; the old text stays then
     */
    void write(String content) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".righttrack", ".tmp");
        try {
            Files.writeString(draft, content);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
