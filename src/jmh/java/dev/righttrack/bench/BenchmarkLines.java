package dev.righttrack.bench;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/** Candidates as lines of JSON, as a file of them would have. */
final class BenchmarkLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BenchmarkLines() {}

    static String of(Candidate candidate, String id) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        Map<String, String> skills = new TreeMap<>();
        candidate.skills().forEach((skill, range) -> skills.put(skill, text(range)));
        fields.put("skills", skills);
        fields.put("tools", new TreeSet<>(candidate.tools()));
        fields.put("methods", new TreeSet<>(candidate.methods()));
        fields.put("activities", new TreeSet<>(candidate.activities()));
        fields.put("courses", new TreeSet<>(candidate.courses()));
        fields.put("complete", new TreeSet<>(candidate.complete()));
        fields.put("experience", new TreeMap<>(candidate.experience()));
        candidate.education().ifPresent(degree -> fields.put("education", degree));
        candidate.publications().ifPresent(published -> fields.put("publications", published));
        fields.put("wishes", new TreeMap<>(candidate.wishes()));
        candidate.circumstances().forEach((kind, names) -> {
            List<String> told = new ArrayList<>(new TreeSet<>(names));
            if (kind.equals("application")) {
                fields.put("applications", told);
            } else if (!told.isEmpty()) {
                fields.put(kind, told.get(0));
            }
        });
        return JSON.writeValueAsString(fields);
    }

    private static String text(LevelRange range) {
        return range.isExact() ? range.low().name() : range.low() + " to " + range.high();
    }
}
