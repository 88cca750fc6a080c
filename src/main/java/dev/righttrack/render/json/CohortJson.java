package dev.righttrack.render.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.righttrack.batch.Cohort;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ParseResult;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A cohort as JSON, as {@code righttrack schema cohort} describes it. */
public final class CohortJson {

    private static final JsonMapper MAPPER = JsonFormat.lines()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private CohortJson() {}

    /** Indented, with a line end. */
    public static String page(Cohort cohort) {
        return MAPPER.writeValueAsString(cohort) + "\n";
    }

    /**
     * Reads what {@link #page} wrote.
     *
     * @param file the file's name, for findings
     */
    public static ParseResult<Cohort> read(String text, String file) {
        try {
            return new ParseResult<>(Optional.of(MAPPER.readValue(text, Cohort.class)), List.of());
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            Place place = where == null
                    ? Place.of(file)
                    : new Place(file, Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()));
            return new ParseResult<>(
                    Optional.empty(),
                    List.of(Finding.error(
                            place,
                            Check.NO_COHORT,
                            "this is no cohort of a batch",
                            "Such a file is written by 'batch', as 'schema cohort' describes it.")));
        }
    }
}
