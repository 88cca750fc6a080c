package dev.righttrack.rules.cache;

import dev.righttrack.rules.compile.CompiledRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Compiled rules as bytes. Java's own serialization would do, but links a method handle for every record type, which
 * costs a cold start more than all the rest of loading; see docs/decisions.
 */
public final class RuleArchive {

    private RuleArchive() {}

    /** The bytes that {@link #read} takes. */
    public static byte[] write(CompiledRules rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new ArchiveWriter(out).write(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The rules, or empty if the bytes hold anything else: of another version, cut short, or tampered with. */
    public static Optional<CompiledRules> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new ArchiveReader(in).read() instanceof CompiledRules rules ? Optional.of(rules) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
