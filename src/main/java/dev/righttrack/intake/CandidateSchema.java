package dev.righttrack.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of this: A candidate's file. */
public final class CandidateSchema {

    private CandidateSchema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream in = CandidateSchema.class.getResourceAsStream("candidate.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own schema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
