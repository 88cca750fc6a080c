package dev.righttrack.render.findings;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.findings.Places;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of a check in the Static Analysis Results Interchange Format, version 2.1.0, with the fields that GitHub asks
 * for. Files are named relative to the folder in which the program was started, or by an absolute URI outside of it.
 */
public final class FindingsSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String BASE = "%SRCROOT%";
    private static final int PRINT_BYTES = 8;

    private final Places places;
    private final Map<String, Integer> prints = new HashMap<>();

    private FindingsSarif(Places places) {
        this.places = places;
    }

    /**
     * One log with one run, with a line end.
     *
     * @param version the version of the program, such as 0.1.0
     */
    public static String render(RulesCheck.Result result, Places places, String version) {
        return FindingsJson.MAPPER.writeValueAsString(new FindingsSarif(places).log(result.findings(), version)) + "\n";
    }

    private Map<String, Object> log(List<Finding> findings, String version) {
        List<Check> checks =
                findings.stream().map(Finding::check).distinct().sorted().toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "righttrack rules check");
        driver.put("version", version);
        driver.put("semanticVersion", version);
        driver.put("informationUri", places.about());
        driver.put("rules", checks.stream().map(check -> rule(check, findings)).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("originalUriBaseIds", Map.of(BASE, Map.of("uri", places.base())));
        run.put("columnKind", "utf16CodeUnits");
        List<Map<String, Object>> results = new ArrayList<>();
        findings.forEach(finding -> results.add(result(finding, checks)));
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private Map<String, Object> rule(Check check, List<Finding> findings) {
        String says = check.summary() + ".";
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", check.id());
        rule.put("name", name(check.id()));
        rule.put("shortDescription", Map.of("text", says));
        rule.put("fullDescription", Map.of("text", says));
        rule.put("help", Map.of("text", says + " See " + places.page(check) + "."));
        places.pageUri(check).ifPresent(uri -> rule.put("helpUri", uri));
        String level = findings.stream()
                .filter(finding -> finding.check() == check)
                .map(Finding::severity)
                .max(Enum::compareTo)
                .orElseThrow()
                .word();
        rule.put("defaultConfiguration", Map.of("level", level));
        return rule;
    }

    /** The name of a check as such names are written there: UnknownWord. */
    private static String name(String check) {
        StringBuilder name = new StringBuilder();
        for (String word : check.split("-", -1)) {
            name.append(word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private Map<String, Object> result(Finding finding, List<Check> checks) {
        String hint = finding.hint().isBlank() ? "" : ". " + finding.hint();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.checkId());
        result.put("ruleIndex", checks.indexOf(finding.check()));
        result.put("level", finding.severity().word());
        result.put("message", Map.of("text", finding.message() + hint));
        result.put("locations", List.of(Map.of("physicalLocation", location(finding.place()))));
        result.put("partialFingerprints", Map.of("primaryLocationLineHash", fingerprint(finding)));
        return result;
    }

    private Map<String, Object> location(Place place) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("uri", places.uri(place.file()));
        if (places.isInside(place.file())) {
            file.put("uriBaseId", BASE);
        }
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", Math.max(1, place.line()));
        region.put("startColumn", Math.max(1, place.column()));
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", file);
        location.put("region", region);
        return location;
    }

    /** What makes a finding the same one in another run, though lines were added above it. */
    private String fingerprint(Finding finding) {
        String same = finding.checkId() + "\n" + finding.place().file() + "\n" + finding.message();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
            String print = HexFormat.of().formatHex(digest, 0, PRINT_BYTES);
            return print + ":" + prints.merge(print, 1, Integer::sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
