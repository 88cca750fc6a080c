package dev.righttrack.render.findings;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Places;
import dev.righttrack.render.json.JsonFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The findings of a check as JSON. */
public final class FindingsJson {

    static final JsonMapper MAPPER = JsonFormat.pages().build();

    private FindingsJson() {}

    /** One object, with a line end. */
    public static String render(RulesCheck.Result result, Places places) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rules", result.rules());
        tree.put("errors", result.errors());
        List<Map<String, Object>> findings = result.findings().stream()
                .map(one -> finding(places.shown(one), places))
                .toList();
        tree.put("findings", findings);
        return MAPPER.writeValueAsString(tree) + "\n";
    }

    private static Map<String, Object> finding(Finding finding, Places places) {
        Map<String, Object> tree = tree(finding);
        tree.put("page", places.page(finding.check()));
        return tree;
    }

    /** A finding by itself, without the page on its check. */
    static Map<String, Object> tree(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", finding.place().file());
        tree.put("line", finding.place().line());
        tree.put("column", finding.place().column());
        tree.put("severity", finding.severity().word());
        tree.put("check", finding.checkId());
        tree.put("message", finding.message());
        tree.put("hint", finding.hint());
        return tree;
    }
}
