package dev.righttrack.render.json;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.render.OwnCircumstances;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** A candidate as a candidate's file has them; reading it gives the same candidate. */
public final class CandidateJson {

    private static final JsonMapper MAPPER = JsonFormat.lines().build();

    private CandidateJson() {}

    /** On one line, without a line end; what was not told is left out. */
    public static String line(Candidate candidate) {
        return MAPPER.writeValueAsString(tree(candidate));
    }

    private static Map<String, Object> tree(Candidate candidate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", candidate.id());
        put(tree, "name", candidate.name());
        Map<String, String> skills = new TreeMap<>();
        candidate.skills().forEach((skill, range) -> skills.put(skill, range.toString()));
        put(tree, "skills", skills);
        put(tree, "tools", candidate.tools());
        put(tree, "methods", candidate.methods());
        put(tree, "activities", candidate.activities());
        put(tree, "courses", candidate.courses());
        put(tree, "complete", candidate.complete());
        put(tree, "experience", candidate.experience());
        candidate.education().ifPresent(degree -> tree.put("education", degree));
        candidate.publications().ifPresent(published -> tree.put("publications", published));
        put(tree, "wishes", candidate.wishes());
        candidate.circumstances().forEach((kind, told) -> circumstance(tree, kind, told));
        put(tree, "circumstances", OwnCircumstances.of(candidate));
        Map<String, Integer> effort = new TreeMap<>();
        candidate.effort().forEach((step, weeks) -> effort.put(step.toString(), weeks));
        put(tree, "effort", effort);
        candidate.label().ifPresent(label -> tree.put("label", label));
        put(tree, "notes", candidate.notes());
        return tree;
    }

    private static void circumstance(Map<String, Object> tree, String kind, Set<String> told) {
        switch (kind) {
            case "application" -> tree.put("applications", new TreeSet<>(told));
            case "variety" -> tree.put("variety", told.contains("yes"));
            case "organization", "stage" -> told.forEach(name -> tree.put(kind, name));
            default -> {} // It stands among the coaches' own.
        }
    }

    private static void put(Map<String, Object> tree, String key, String text) {
        if (!text.isEmpty()) {
            tree.put(key, text);
        }
    }

    private static void put(Map<String, Object> tree, String key, Collection<String> names) {
        if (!names.isEmpty()) {
            tree.put(key, new TreeSet<>(names));
        }
    }

    private static void put(Map<String, Object> tree, String key, Map<String, ?> entries) {
        if (!entries.isEmpty()) {
            tree.put(key, new TreeMap<>(entries));
        }
    }
}
