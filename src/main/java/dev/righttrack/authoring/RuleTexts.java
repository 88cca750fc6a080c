package dev.righttrack.authoring;

import dev.righttrack.rules.Catalogue;
import dev.righttrack.rules.RuleSources;
import dev.righttrack.rules.SentenceUse;
import dev.righttrack.rules.SourceText;
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
    int end(Catalogue.Entry rule) {
        List<String> lines = file(rule.card().file());
        int line = rule.card().line();
        while (line < lines.size() && !lines.get(line - 1).strip().equalsIgnoreCase("end")) {
            line++;
        }
        return line;
    }

    /** The role that a rule is about, if it is about one. */
    static Optional<String> role(Catalogue.Entry rule) {
        return rule.conditions().stream()
                .filter(c -> c.pattern().equals(ROLE))
                .flatMap(c -> c.filling("role").stream())
                .findFirst();
    }

    /** A sentence with other fillings in some of its slots, as a coach would write it. */
    static String said(SentenceUse use, Map<String, List<String>> others) {
        String text = use.pattern();
        for (Map.Entry<String, List<String>> slot : use.fillings().entrySet()) {
            List<String> names = others.getOrDefault(slot.getKey(), slot.getValue());
            text = text.replace("{" + slot.getKey() + "}", listed(names));
        }
        return text;
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** The sources with other texts of the coaches' files. */
    static RuleSources with(RuleSources sources, Map<String, List<String>> files) {
        List<SourceText> coach = files.entrySet().stream()
                .map(file -> new SourceText(file.getKey(), String.join("\n", file.getValue())))
                .toList();
        return new RuleSources(sources.language(), sources.core(), coach);
    }
}
