package dev.righttrack.render.yaml;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.render.OwnCircumstances;
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
        list(tree, "tools", with(candidate.tools(), candidate, Kind.TOOL, Kind.FAMILY, Kind.ROLE, Kind.TITLE));
        list(tree, "methods", with(candidate.methods(), candidate, Kind.METHOD, Kind.APPLICATION, Kind.SKILL));
        list(tree, "activities", with(candidate.activities(), candidate, Kind.ACTIVITY, Kind.TASK, Kind.SUBTASK));
        list(tree, "courses", candidate.courses());
        list(tree, "complete", candidate.complete());
        map(tree, "experience", candidate.experience());
        Set<String> degrees = with(candidate.education().map(Set::of).orElse(Set.of()), candidate, Kind.DEGREE);
        if (!degrees.isEmpty()) {
            tree.put("education", degrees.size() == 1 ? degrees.iterator().next() : List.copyOf(degrees));
        }
        candidate.publications().ifPresent(published -> tree.put("publications", published ? "yes" : "no"));
        map(tree, "wishes", candidate.wishes());
        candidate.circumstances().forEach((kind, names) -> circumstance(tree, kind, names));
        Map<String, Object> own = OwnCircumstances.of(candidate);
        if (!own.isEmpty()) {
            tree.put("circumstances", own);
        }
        Map<String, Object> effort = new TreeMap<>();
        candidate.effort().forEach((step, weeks) -> effort.put(step.toString(), weeks));
        if (!effort.isEmpty()) {
            tree.put("effort", effort);
        }
        candidate.label().ifPresent(label -> tree.put("label", label));
        text(tree, "notes", candidate.notes());
        return PrintableText.lines(MAPPER.writeValueAsString(tree));
    }

    /** Names, and beside them what was said and counts for nothing: read again, it is the same. */
    private static Set<String> with(Set<String> names, Candidate candidate, Kind... kinds) {
        Set<String> all = new TreeSet<>(names);
        candidate.uncounted().stream()
                .filter(word -> List.of(kinds).contains(word.kind()))
                .forEach(word -> all.add(word.word()));
        return all;
    }

    private static void circumstance(Map<String, Object> tree, String kind, Set<String> names) {
        if (kind.equals("application")) {
            tree.put("applications", List.copyOf(new TreeSet<>(names)));
        } else if (!names.isEmpty() && !OwnCircumstances.isOwn(kind)) {
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
