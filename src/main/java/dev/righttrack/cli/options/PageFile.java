package dev.righttrack.cli.options;

import dev.righttrack.output.AtomicFile;
import dev.righttrack.output.AtomicFile.Readers;
import dev.righttrack.output.OutputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file of a page that somebody wants to have: a file, or a device such as /dev/stdout. */
public final class PageFile {

    /** How every page names the program that made it. */
    private static final String MADE_BY = "<meta name=\"generator\" content=\"RightTrack\">";

    private PageFile() {}

    /** Whether a text begins as a page does that this program made. */
    public static boolean isPage(String text) {
        return text.startsWith("<!DOCTYPE html>") && text.contains(MADE_BY);
    }

    /** Whether something else than a file or a folder has this name, such as a pipe, or a descriptor of the process. */
    public static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isDirectory(file) && (!Files.isRegularFile(file) || isDescriptor(file));
    }

    private static boolean isDescriptor(Path file) {
        Path named = file.toAbsolutePath().normalize();
        return named.startsWith("/dev/fd")
                || named.startsWith("/proc/self/fd")
                || named.equals(Path.of("/dev/stdout"))
                || named.equals(Path.of("/dev/stderr"));
    }

    /**
     * Writes a page.
     *
     * @throws OutputException if it cannot be written; a file that was there before still is then
     */
    public static void write(Path file, String page) throws OutputException {
        if (!isDevice(file)) {
            AtomicFile.write(file, page, Readers.UMASK);
            return;
        }
        try {
            Files.writeString(file, page, StandardCharsets.UTF_8, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
