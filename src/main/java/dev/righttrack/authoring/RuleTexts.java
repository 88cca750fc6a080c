package dev.righttrack.authoring;

import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.RuleSources;
import dev.righttrack.rules.SentenceUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The coaches' files as lines, and where each rule stands in them. */
final class RuleTexts {

    /** The sentence that names the role which a rule is about. */
    static final String ROLE = "the role is {role}";

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

    /** The role that a rule is about, if it is about one. */
    static Optional<String> role(CoachRule rule) {
        return role(rule.conditions());
    }

    /** The role that some conditions name, if they name one. */
    static Optional<String> role(List<SentenceUse> conditions) {
        return conditions.stream()
                .filter(c -> c.pattern().equals(ROLE))
                .flatMap(c -> c.filling("role").stream())
                .findFirst();
    }
}
