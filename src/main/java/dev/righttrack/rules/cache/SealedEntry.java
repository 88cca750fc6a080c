package dev.righttrack.rules.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of a file of the cache: a mark, the length of the content, the SHA-256 of name and content, and the content.
 * Nothing of the content is read before all of this holds.
 */
final class SealedEntry {

    private static final byte[] MARK = "RightTrack 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SUM = 32;
    private static final int HEAD = MARK.length + Integer.BYTES + SUM;

    private SealedEntry() {}

    /** The bytes of a file for content that is kept under a name. */
    public static byte[] of(String name, byte[] content) {
        return ByteBuffer.allocate(HEAD + content.length)
                .put(MARK)
                .putInt(content.length)
                .put(sum(name, content))
                .put(content)
                .array();
    }

    /** The content of a file; empty if one bit of it is not as it was written, or if it was written under another name. */
    public static Optional<byte[]> content(String name, byte[] file) {
        if (file.length < HEAD || !Arrays.equals(MARK, Arrays.copyOf(file, MARK.length))) {
            return Optional.empty();
        }
        byte[] sum = Arrays.copyOfRange(file, HEAD - SUM, HEAD);
        byte[] content = Arrays.copyOfRange(file, HEAD, file.length);
        boolean whole = ByteBuffer.wrap(file).getInt(MARK.length) == content.length
                && MessageDigest.isEqual(sum, sum(name, content));
        return whole ? Optional.of(content) : Optional.empty();
    }

    private static byte[] sum(String name, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return digest.digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
