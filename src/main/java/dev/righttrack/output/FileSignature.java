package dev.righttrack.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The beginning of a file, which tells what wrote it. */
final class FileSignature {

    private static final int BYTES = 4096;

    private FileSignature() {}

    /** The first 4,096 bytes at most, read as UTF-8; empty if the file cannot be read. */
    static Optional<String> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new String(in.readNBytes(BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
