package dev.righttrack.oracle;

import dev.righttrack.candidate.Candidate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** Writes candidates as lines that read back as the same candidates. */
public final class CandidateLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CandidateLines() {}

    /** A candidate on one line, without a line end. */
    public static String line(Candidate candidate, String id) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        if (!candidate.name().isEmpty()) {
            line.put("name", candidate.name());
        }
        Map<String, String> skills = new LinkedHashMap<>();
        new TreeMap<>(candidate.skills()).forEach((skill, range) -> skills.put(skill, range.toString()));
        line.put("skills", skills);
        names(line, "tools", candidate.tools());
        names(line, "methods", candidate.methods());
        names(line, "activities", candidate.activities());
        names(line, "courses", candidate.courses());
        names(line, "complete", candidate.complete());
        line.put("experience", new TreeMap<>(candidate.experience()));
        candidate.education().ifPresent(degree -> line.put("education", degree));
        candidate.publications().ifPresent(published -> line.put("publications", published));
        line.put("wishes", new TreeMap<>(candidate.wishes()));
        Map<String, Set<String>> own = new TreeMap<>(candidate.circumstances());
        own.keySet().removeAll(Set.of("application", "organization", "stage", "variety"));
        if (!own.isEmpty()) {
            line.put("circumstances", own);
        }
        candidate.circumstances().forEach((kind, names) -> {
            if (!own.containsKey(kind)) {
                circumstance(line, kind, names);
            }
        });
        return MAPPER.writeValueAsString(line);
    }

    private static void names(Map<String, Object> line, String field, Set<String> names) {
        if (!names.isEmpty()) {
            line.put(field, new TreeSet<>(names));
        }
    }

    private static void circumstance(Map<String, Object> line, String kind, Set<String> names) {
        if (kind.equals("application")) {
            line.put("applications", new TreeSet<>(names));
        } else {
            names.forEach(name -> line.put(kind, name));
        }
    }
}
