package dev.righttrack.render;

import dev.righttrack.facts.Candidate;
import dev.righttrack.text.PrintableText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** A candidate as a file that can be read again. */
public final class CandidateYaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private CandidateYaml() {}

    /** The file's text; what is unknown is left out. */
    public static String of(Candidate candidate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", candidate.id());
        text(tree, "name", candidate.name());
        map(tree, "skills", candidate.skills());
        list(tree, "tools", candidate.tools());
        list(tree, "methods", candidate.methods());
        list(tree, "activities", candidate.activities());
        list(tree, "complete", candidate.complete());
        map(tree, "experience", candidate.experience());
        candidate.education().ifPresent(degree -> tree.put("education", degree));
        candidate.publications().ifPresent(published -> tree.put("publications", published ? "yes" : "no"));
        map(tree, "wishes", candidate.wishes());
        candidate.circumstances().forEach((kind, names) -> circumstance(tree, kind, names));
        Map<String, Object> effort = new TreeMap<>();
        candidate.effort().forEach((step, weeks) -> effort.put(step.toString(), weeks));
        if (!effort.isEmpty()) {
            tree.put("effort", effort);
        }
        candidate.label().ifPresent(label -> tree.put("label", label));
        text(tree, "notes", candidate.notes());
        return PrintableText.lines(MAPPER.writeValueAsString(tree));
    }

    private static void circumstance(Map<String, Object> tree, String kind, Set<String> names) {
        if (kind.equals("application")) {
            tree.put("applications", List.copyOf(new TreeSet<>(names)));
        } else if (!names.isEmpty()) {
            tree.put(kind, String.join(", ", names));
        }
    }

    private static void text(Map<String, Object> tree, String key, String text) {
        if (!text.isEmpty()) {
            tree.put(key, text);
        }
    }

    private static void list(Map<String, Object> tree, String key, Set<String> names) {
        if (!names.isEmpty()) {
            tree.put(key, List.copyOf(new TreeSet<>(names)));
        }
    }

    private static void map(Map<String, Object> tree, String key, Map<String, ?> values) {
        if (!values.isEmpty()) {
            Map<String, Object> sorted = new TreeMap<>();
            values.forEach((name, value) -> sorted.put(name, value instanceof Double years ? years : value.toString()));
            tree.put(key, sorted);
        }
    }
}
