package dev.righttrack.authoring.edit;

import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleSources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The coaches' files as lines, and where each rule stands in them. */
public final class SourceTexts {

    private final Map<String, List<String>> files = new LinkedHashMap<>();

    /** The lines of some sources. */
    public SourceTexts(RuleSources sources) {
        sources.coach().forEach(text -> files.put(text.file(), lines(text.content())));
    }

    /** The lines of a text, without their ends. */
    public static List<String> lines(String content) {
        return List.of(content.split("\\r\\n|\\n|\\r", -1));
    }

    /** File to its lines, in the order of the sources. */
    public Map<String, List<String>> files() {
        return files;
    }

    /** The lines of a file; empty if there is no such file. */
    public List<String> file(String name) {
        return files.getOrDefault(name, List.of());
    }

    /** The line as written. */
    public String line(String file, int number) {
        return file(file).get(number - 1);
    }

    /** The line of a rule's end, from 1. */
    public int end(CoachRule rule) {
        List<String> lines = file(rule.file());
        int line = rule.line();
        while (line < lines.size() && !lines.get(line - 1).strip().equalsIgnoreCase("end")) {
            line++;
        }
        return line;
    }
}
