package dev.righttrack.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An ordinary file of a folder, which may be read.
 *
 * @param path where it is
 * @param name what findings call it: the folder's own name and the path below it, with forward slashes
 * @param size its size in bytes when the folder was listed
 * @param unsaved its text where it is open in an editor, which is read in its place
 */
public record SourceFile(Path path, String name, long size, Optional<String> unsaved) {

    /** A file that grows while it is read ends somewhere. */
    private static final int MOST_BYTES = 16 << 20;

    /**
     * Its bytes.
     *
     * @throws IOException if it cannot be read, or a link stands in its place by now
     */
    public byte[] bytes() throws IOException {
        if (unsaved.isPresent()) {
            return unsaved.get().getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
