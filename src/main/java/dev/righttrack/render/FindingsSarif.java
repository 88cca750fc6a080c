package dev.righttrack.render;

import dev.righttrack.authoring.RulesCheck;
import dev.righttrack.findings.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of a check in the Static Analysis Results Interchange Format, version 2.1.0. */
public final class FindingsSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private FindingsSarif() {}

    /** One log with one run, with a line end. */
    public static String render(RulesCheck.Result result) {
        List<Map<String, Object>> rules = result.findings().stream()
                .map(Finding::check)
                .distinct()
                .sorted()
                .map(FindingsSarif::rule)
                .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "righttrack rules check");
        driver.put("rules", rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", result.findings().stream().map(FindingsSarif::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return FindingsJson.MAPPER.writeValueAsString(log) + "\n";
    }

    private static Map<String, Object> rule(String check) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", check);
        rule.put("help", Map.of("text", FindingsText.page(check)));
        return rule;
    }

    private static Map<String, Object> result(Finding finding) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", finding.place().file().replace(" ", "%20")));
        if (finding.place().line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", finding.place().line());
            region.put("startColumn", Math.max(1, finding.place().column()));
            place.put("region", region);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.check());
        result.put("level", finding.severity().word());
        String hint = finding.hint().isBlank() ? "" : ". " + finding.hint();
        result.put("message", Map.of("text", finding.message() + hint));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }
}
