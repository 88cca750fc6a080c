package dev.righttrack.render.json;

import dev.righttrack.batch.RecordNotes;
import dev.righttrack.batch.Sheet;
import dev.righttrack.findings.Finding;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The notes.jsonl of a batch: a line for everything that was found in a record that was not rejected. */
public final class NotesJson implements Sheet<RecordNotes> {

    private static final JsonMapper MAPPER = JsonFormat.lines().build();

    @Override
    public void write(RecordNotes notes, StringBuilder out) {
        for (Finding finding : notes.findings()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("file", notes.file());
            tree.put(
                    "line",
                    finding.place().line() == 0 ? notes.line() : finding.place().line());
            tree.put("column", finding.place().column());
            tree.put("record", notes.line());
            tree.put("id", notes.id());
            tree.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            tree.put("code", finding.checkId());
            tree.put("message", finding.message());
            if (!finding.hint().isEmpty()) {
                tree.put("hint", finding.hint());
            }
            out.append(MAPPER.writeValueAsString(tree)).append('\n');
        }
    }
}
