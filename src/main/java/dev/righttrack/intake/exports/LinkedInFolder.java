package dev.righttrack.intake.exports;

import dev.righttrack.reading.document.DocumentTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * LinkedIn's export of a member's data, unpacked. The tables that are read are packed again; of all other files the names alone are
 * looked at, and links are not followed.
 */
public final class LinkedInFolder {

    private static final int MOST_FILES = 5_000;
    private static final int MOST_BYTES_OF_A_TABLE = 4 << 20;
    private static final int LONGEST_HEADER = 1 << 12;

    /** Opens files; the tests look at which. */
    interface Opening {
        InputStream open(Path file) throws IOException;
    }

    private LinkedInFolder() {}

    /** Whether a folder is such an export, by the titles of a table in it; no other file is opened. */
    public static boolean isExport(Path folder) {
        return isExport(folder, Files::newInputStream);
    }

    static boolean isExport(Path folder, Opening opening) {
        try {
            for (Path table : tables(folder)) {
                try (InputStream in = opening.open(table)) {
                    if (LinkedInExport.isSign(name(table), DocumentTexts.decoded(in.readNBytes(LONGEST_HEADER)))) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * The export as an archive of the tables that are read, with the names of the other files.
     *
     * @throws IOException if a table cannot be read
     */
    public static byte[] packed(Path folder) throws IOException {
        return packed(folder, Files::newInputStream);
    }

    static byte[] packed(Path folder, Opening opening) throws IOException {
        List<Path> tables = tables(folder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path table : tables) {
                zip.putNextEntry(new ZipEntry(name(table)));
                try (InputStream in = opening.open(table)) {
                    zip.write(in.readNBytes(MOST_BYTES_OF_A_TABLE + 1));
                }
            }
            int number = 0;
            for (Path other : others(folder, tables)) {
                number++;
                zip.putNextEntry(new ZipEntry("others/" + number + "-" + name(other)));
            }
        }
        return bytes.toByteArray();
    }

    /**
     * The files that are read, by name; none where the folder is no export.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> LinkedInExport.isOpened(name(file)))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> others(Path folder, List<Path> tables) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !tables.contains(file))
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
        }
    }

    /** How many bytes the tables have, and when the last of them was changed, in milliseconds since 1970. */
    public static long[] state(Path folder) throws IOException {
        long size = 0;
        long changed = 0;
        for (Path table : tables(folder)) {
            size += Files.size(table);
            changed = Math.max(changed, Files.getLastModifiedTime(table).toMillis());
        }
        return new long[] {size, changed};
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
