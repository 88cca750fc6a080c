package dev.righttrack.reading.document;

import dev.righttrack.findings.Check;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The list of contents of a ZIP archive. An entry is looked at only when it is opened, and no other is unpacked on the way to it:
 * what is not opened may hold anything.
 */
public final class ZipDirectory {

    private static final int MOST_ENTRIES = 50_000;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int LENGTH_OF_END = 22;
    private static final int LENGTH_OF_ENTRY = 46;
    private static final int LENGTH_OF_LOCAL = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DEFLATED = 8;
    private static final int LOCKED = 1;

    /**
     * An entry of an archive.
     *
     * @param name its path, with slashes; hostile as all the rest
     * @param flags the flags of the format
     * @param method how it is packed
     * @param crc the check sum of what it holds
     * @param packed how many bytes it takes
     * @param at where it begins in the archive
     */
    public record Entry(String name, int flags, int method, long crc, long packed, long at) {

        /** Whether it is a folder. */
        public boolean isFolder() {
            return name.endsWith("/");
        }
    }

    private final byte[] archive;
    private final List<Entry> entries;

    private ZipDirectory(byte[] archive, List<Entry> entries) {
        this.archive = archive;
        this.entries = List.copyOf(entries);
    }

    /**
     * The list of an archive's contents.
     *
     * @throws IOException if it is none, or a broken one
     */
    public static ZipDirectory of(byte[] archive) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(zip);
            int count = Short.toUnsignedInt(zip.getShort(end + 10));
            int at = place(zip, Integer.toUnsignedLong(zip.getInt(end + 16)));
            List<Entry> entries = new ArrayList<>();
            while (entries.size() < Math.min(count, MOST_ENTRIES)) {
                if (zip.getInt(at) != ENTRY) {
                    throw new IOException("no entry where one should be");
                }
                int name = Short.toUnsignedInt(zip.getShort(at + 28));
                entries.add(new Entry(
                        new String(
                                Arrays.copyOfRange(
                                        archive, at + LENGTH_OF_ENTRY, place(zip, at + LENGTH_OF_ENTRY + (long) name)),
                                StandardCharsets.UTF_8),
                        Short.toUnsignedInt(zip.getShort(at + 8)),
                        Short.toUnsignedInt(zip.getShort(at + 10)),
                        Integer.toUnsignedLong(zip.getInt(at + 16)),
                        Integer.toUnsignedLong(zip.getInt(at + 20)),
                        Integer.toUnsignedLong(zip.getInt(at + 42))));
                at = place(
                        zip,
                        at
                                + (long) LENGTH_OF_ENTRY
                                + name
                                + Short.toUnsignedInt(zip.getShort(at + 30))
                                + Short.toUnsignedInt(zip.getShort(at + 32)));
            }
            return new ZipDirectory(archive, entries);
        } catch (IndexOutOfBoundsException broken) {
            throw new IOException("the list of contents is broken", broken);
        }
    }

    /** The end of the list stands at the end of the archive, before a comment. */
    private static int end(ByteBuffer zip) throws IOException {
        int last = zip.limit() - LENGTH_OF_END;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new IOException("no list of contents");
    }

    private static int place(ByteBuffer zip, long at) throws IOException {
        if (at < 0 || at > zip.limit()) {
            throw new IOException("a place outside of the archive");
        }
        return (int) at;
    }

    /** The entries in the order of the list; at most 50,000. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * What an entry holds.
     *
     * @param most at most so many bytes are unpacked
     * @throws RefusedDocumentException if it is locked, or holds more than that
     * @throws IOException if it is broken
     */
    public byte[] open(Entry entry, int most) throws IOException {
        if ((entry.flags() & LOCKED) != 0) {
            throw new RefusedDocumentException(
                    Check.LOCKED_FILE, "this archive is locked by a password", "Unpack it, and name its folder.");
        }
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int local = place(zip, entry.at());
            if (zip.getInt(local) != LOCAL || (entry.method() != 0 && entry.method() != DEFLATED)) {
                throw new IOException("no entry where one should be");
            }
            int from = place(
                    zip,
                    local
                            + (long) LENGTH_OF_LOCAL
                            + Short.toUnsignedInt(zip.getShort(local + 26))
                            + Short.toUnsignedInt(zip.getShort(local + 28)));
            int to = place(zip, from + entry.packed());
            byte[] bytes = unpacked(Arrays.copyOfRange(archive, from, to), entry.method(), most);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.crc()) {
                throw new IOException("a check sum is wrong");
            }
            return bytes;
        } catch (IndexOutOfBoundsException broken) {
            throw new IOException("an entry is broken", broken);
        }
    }

    private static byte[] unpacked(byte[] packed, int method, int most) throws IOException {
        byte[] bytes = method == 0 ? packed : inflated(packed, most);
        if (bytes.length > most) {
            throw new RefusedDocumentException(
                    Check.TOO_LARGE, "a part of this archive unpacks to more than " + (most >> 20) + " MiB", "");
        }
        return bytes;
    }

    private static byte[] inflated(byte[] packed, int most) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 13];
            for (int read = in.read(buffer); read >= 0 && out.size() <= most; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
