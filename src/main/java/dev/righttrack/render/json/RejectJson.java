package dev.righttrack.render.json;

import dev.righttrack.batch.Reject;
import dev.righttrack.batch.Sheet;
import dev.righttrack.findings.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The rejects.jsonl of a batch: a rejected record to a line, with its first error, and what else was found. */
public final class RejectJson implements Sheet<Reject> {

    private static final JsonMapper MAPPER = JsonFormat.lines().build();
    private static final int MOST_OTHERS = 20;

    @Override
    public void write(Reject reject, StringBuilder out) {
        out.append(line(reject)).append('\n');
    }

    /** On one line, without a line end. */
    public static String line(Reject reject) {
        Finding reason = reject.reason();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", reject.file());
        tree.put(
                "line",
                reason.place().line() == 0 ? reject.line() : reason.place().line());
        tree.put("column", reason.place().column());
        tree.put("record", reject.line());
        tree.put("id", reject.id());
        if (!reject.kept().isEmpty()) {
            tree.put("kept", reject.kept());
        }
        problem(reason, tree);
        List<Map<String, Object>> others = reject.findings().stream()
                .filter(finding -> !finding.equals(reason))
                .limit(MOST_OTHERS)
                .map(RejectJson::other)
                .toList();
        if (!others.isEmpty()) {
            tree.put("others", others);
        }
        reject.raw().ifPresent(raw -> tree.put("raw", raw));
        return MAPPER.writeValueAsString(tree);
    }

    private static Map<String, Object> other(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", finding.place().line());
        tree.put("column", finding.place().column());
        problem(finding, tree);
        return tree;
    }

    private static void problem(Finding finding, Map<String, Object> tree) {
        tree.put("code", finding.checkId());
        tree.put("message", finding.message());
        if (!finding.hint().isEmpty()) {
            tree.put("hint", finding.hint());
        }
    }
}
