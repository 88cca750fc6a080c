package dev.righttrack.render.json;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.RuleCard;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.language.SentenceUse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is the same for everybody, written once beside the advice for many people, which goes by name alone.
 *
 * @param rules every rule by name, with its reason, citations, conditions, readings and place
 * @param roles every role by name, with its titles, its tools to show, its subtasks, and the rules behind these lists
 */
public record SharedDocuments(String rules, String roles) {

    private static final JsonMapper MAPPER = JsonFormat.pages().build();

    /**
     * Those of some rules.
     *
     * @param nobody the advice for somebody of whom nothing is known
     */
    public static SharedDocuments of(Catalogue catalogue, Advice nobody) {
        return new SharedDocuments(rules(catalogue), roles(nobody));
    }

    /** File name to text. */
    public Map<String, String> files() {
        return Map.of("rules.json", rules, "roles.json", roles);
    }

    private static String rules(Catalogue catalogue) {
        Map<String, Object> rules = new LinkedHashMap<>();
        for (Catalogue.Entry entry : catalogue.all()) {
            RuleCard card = entry.card();
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("reason", card.reason());
            rule.put("cites", card.cites());
            rule.put(
                    "conditions",
                    entry.conditions().stream().map(SentenceUse::text).toList());
            rule.put("readings", card.readings());
            rule.put("file", card.file());
            rule.put("line", card.line());
            rules.put(card.name(), rule);
        }
        return MAPPER.writeValueAsString(rules) + "\n";
    }

    /** Of somebody of whom nothing is known, these lists say what they say of everybody. */
    private static String roles(Advice nobody) {
        Map<String, Object> roles = new LinkedHashMap<>();
        nobody.roles().stream()
                .sorted(Comparator.comparing(RoleAdvice::role))
                .forEach(role -> roles.put(role.role(), role(role)));
        return MAPPER.writeValueAsString(roles) + "\n";
    }

    private static Map<String, Object> role(RoleAdvice role) {
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put(
                "subtasks",
                role.subtasks().stream()
                        .map(s -> new Subtask(s.subtask(), s.task(), s.skills()))
                        .toList());
        lists.put("subtasksBasis", new Rule(role.subtasks().basis().rule().name()));
        lists.put(
                "tools",
                role.tools().stream()
                        .map(t -> new Tools(t.purpose(), t.names()))
                        .toList());
        lists.put("toolsBasis", new Rule(role.tools().basis().rule().name()));
        lists.put("titles", role.titles().items());
        lists.put("titlesBasis", new Rule(role.titles().basis().rule().name()));
        return lists;
    }

    private record Subtask(String subtask, String task, List<String> skills) {}

    private record Tools(String purpose, List<String> names) {}

    private record Rule(String rule) {}
}
