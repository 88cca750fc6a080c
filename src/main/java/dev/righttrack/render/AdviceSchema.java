package dev.righttrack.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of this: Advice in JSON. */
public final class AdviceSchema {

    private AdviceSchema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream in = AdviceSchema.class.getResourceAsStream("advice.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own schema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
