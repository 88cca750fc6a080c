package dev.righttrack.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Compiled rules as bytes. Reading them makes objects of this program's own records and of a few plain types only. */
final class RuleArchive {

    private static final ObjectInputFilter FILTER =
            ObjectInputFilter.Config.createFilter("maxdepth=60;maxrefs=2000000;maxbytes=67108864;maxarray=16777216;"
                    + "dev.righttrack.facts.**;dev.righttrack.rules.*;dev.righttrack.advice.RuleCard;"
                    + "org.apache.commons.numbers.fraction.Fraction;"
                    + "java.lang.String;java.lang.Integer;java.lang.Number;java.lang.Boolean;java.lang.Double;java.lang.Enum;"
                    + "java.util.*;java.util.ImmutableCollections$*;java.util.CollSer;java.util.Collections$*;"
                    + "java.time.Ser;java.time.LocalDate;java.lang.Object;!*");

    private RuleArchive() {}

    static byte[] write(CompiledRules rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The rules, or empty if the bytes hold anything else: of another version, cut short, or tampered with. */
    static Optional<CompiledRules> read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(FILTER);
            return in.readObject() instanceof CompiledRules rules ? Optional.of(rules) : Optional.empty();
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
