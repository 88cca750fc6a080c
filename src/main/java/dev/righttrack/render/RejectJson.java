package dev.righttrack.render;

import dev.righttrack.batch.BatchRun;
import dev.righttrack.findings.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A rejected line as JSON. */
public final class RejectJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RejectJson() {}

    /** On one line, without a line end. */
    public static String line(BatchRun.Reject reject) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", reject.file());
        tree.put("line", reject.line());
        List<Map<String, Object>> findings =
                reject.findings().stream().map(RejectJson::finding).toList();
        tree.put("findings", findings);
        return MAPPER.writeValueAsString(tree);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("column", finding.place().column());
        tree.put("severity", finding.severity().word());
        tree.put("check", finding.check());
        tree.put("message", finding.message());
        tree.put("hint", finding.hint());
        return tree;
    }
}
