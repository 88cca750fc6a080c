package dev.righttrack.authoring;

import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.RuleSources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The coaches' files as lines, and where each rule stands in them. */
final class RuleTexts {

    private final Map<String, List<String>> files = new LinkedHashMap<>();

    RuleTexts(RuleSources sources) {
        sources.coach().forEach(text -> files.put(text.file(), lines(text.content())));
    }

    /** The lines of a text, without their ends. */
    static List<String> lines(String content) {
        return List.of(content.split("\\r\\n|\\n|\\r", -1));
    }

    /** File to its lines, in the order of the sources. */
    Map<String, List<String>> files() {
        return files;
    }

    List<String> file(String name) {
        return files.getOrDefault(name, List.of());
    }

    /** The line as written. */
    String line(String file, int number) {
        return file(file).get(number - 1);
    }

    /** The line of a rule's end, from 1. */
    int end(CoachRule rule) {
        List<String> lines = file(rule.file());
        int line = rule.line();
        while (line < lines.size() && !lines.get(line - 1).strip().equalsIgnoreCase("end")) {
            line++;
        }
        return line;
    }
}
