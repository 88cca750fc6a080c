package dev.righttrack.render.json;

import dev.righttrack.advice.Advice;
import dev.righttrack.findings.Finding;
import dev.righttrack.grades.SourceGrades;
import dev.righttrack.render.Detail;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;

/** Advice as JSON, as {@code righttrack schema advice} describes it. Safe for use by several threads. */
public final class AdviceJson {

    /** Buffers kept by each thread: many lines are written by few threads. */
    private static final ObjectWriter LINE = JsonFormat.lines().build().writer();

    private static final ObjectWriter PAGE = JsonFormat.pages().build().writer();

    private final Detail detail;
    private final boolean inline;
    private final int top;
    private final JsonFragments pieces = new JsonFragments();

    /** Writes with that much detail: summary leaves out everything but the ranking; full adds what rules rested on. */
    public AdviceJson(Detail detail) {
        this(detail, true);
    }

    /** Writes of every role with that much detail; see the constructor below for what inline means. */
    public AdviceJson(Detail detail, boolean inline) {
        this(detail, inline, Integer.MAX_VALUE);
    }

    /**
     * Writes with that much detail.
     *
     * @param inline whether every line says its rule's reason, citations and place, and every role its subtasks, tools and
     *     titles; else names only, for readers who have {@link SharedDocuments} at hand, and the facts without the conditions
     *     that they satisfy
     * @param top how many roles are shown at most, from first place on
     */
    public AdviceJson(Detail detail, boolean inline, int top) {
        this.detail = detail;
        this.inline = inline;
        this.top = top;
    }

    /** On one line, without a line end. */
    public String line(Advice advice) {
        return line(advice, Map.of(), List.of());
    }

    /** On one line, with fields that were passed through and what was found in the record; without a line end. */
    public String line(Advice advice, Map<String, String> kept, List<Finding> findings) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(detail == Detail.SUMMARY ? 4_096 : 65_536);
        write(advice, kept, findings, line);
        return line.toString(StandardCharsets.UTF_8);
    }

    /** The same, added to other bytes in UTF-8. */
    public void write(Advice advice, Map<String, String> kept, List<Finding> findings, ByteArrayOutputStream out) {
        write(advice, new AdviceJsonWriter.Beside(kept, findings, Optional.empty()), LINE, true, out);
    }

    /** Indented, without a line end. */
    public String page(Advice advice) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        write(advice, AdviceJsonWriter.Beside.NOTHING, PAGE, false, page);
        return page.toString(StandardCharsets.UTF_8);
    }

    /** Indented, with the source by which it was given; without a line end. */
    public String page(Advice advice, SourceGrades source) {
        return bySource(advice, source, PAGE, false);
    }

    /** On one line, with the source by which it was given; without a line end. */
    public String line(Advice advice, SourceGrades source) {
        return bySource(advice, source, LINE, true);
    }

    private String bySource(Advice advice, SourceGrades source, ObjectWriter writer, boolean packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AdviceJsonWriter.Beside beside = new AdviceJsonWriter.Beside(Map.of(), List.of(), Optional.of(source));
        write(advice, beside, writer, packed, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(
            Advice advice, AdviceJsonWriter.Beside beside, ObjectWriter writer, boolean packed, OutputStream out) {
        try (JsonGenerator json = writer.createGenerator(out)) {
            AdviceJsonWriter pen = new AdviceJsonWriter(json, detail, inline, packed ? pieces : JsonFragments.NONE);
            pen.write(advice, beside, top, new RoleJsonWriter(pen)::write);
        }
    }
}
