package dev.righttrack.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of this: a batch's cohort in JSON. */
public final class CohortSchema {

    private CohortSchema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream in = CohortSchema.class.getResourceAsStream("cohort.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own schema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
