package dev.righttrack.authoring;

import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.RankedTerm;
import dev.righttrack.rules.Catalogue;
import dev.righttrack.rules.SentenceUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requirements that could be taken from a role, or asked of it. */
final class Requirements {

    private static final List<String> IMPORTANCES = List.of("helpful", "expected", "essential");
    private static final String REASON =
            "A case showed that it is missing; say in your own words why the role needs it.";

    private final Knowledge knowledge;
    private final Catalogue catalogue;
    private final RuleTexts texts;

    Requirements(Knowledge knowledge, Catalogue catalogue, RuleTexts texts) {
        this.knowledge = knowledge;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** Each rule of a role that asks one thing and nothing else, taken away. */
    List<Edit> removals(String role) {
        List<Edit> edits = new ArrayList<>();
        for (Catalogue.Entry rule : of(role)) {
            if (rule.conclusions().size() == 1) {
                edits.add(new Edit(
                        Edit.Kind.REMOVED,
                        rule.card().name(),
                        role,
                        rule.card().file(),
                        rule.card().line(),
                        end(rule),
                        List.of(),
                        rule.conclusions().get(0).text(),
                        "",
                        Optional.empty()));
            }
        }
        return edits;
    }

    /** The blank line below a rule goes with it. */
    private int end(Catalogue.Entry rule) {
        int end = texts.end(rule);
        List<String> lines = texts.file(rule.card().file());
        return end < lines.size() && lines.get(end).isBlank() ? end + 1 : end;
    }

    /** Each skill that a role does not ask for, at each level and importance. */
    List<Edit> additions(String role) {
        Set<String> asked = new HashSet<>();
        Map<String, Integer> files = new HashMap<>();
        for (Catalogue.Entry rule : of(role)) {
            files.merge(rule.card().file(), 1, Integer::sum);
            for (SentenceUse use : rule.conclusions()) {
                asked.addAll(use.filling("skill"));
            }
        }
        List<Edit> edits = new ArrayList<>();
        files.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(file -> knowledge.skills().stream()
                .filter(skill -> !asked.contains(skill.name()))
                .forEach(skill -> levels().forEach(level -> IMPORTANCES.forEach(importance ->
                        edits.add(added(role, file.getKey(), skill.name(), level, importance))))));
        return edits;
    }

    private Edit added(String role, String file, String skill, String level, String importance) {
        String sentence = "requires " + level + " " + skill + ", " + importance;
        String name = role + ": " + skill + ", " + level + ", " + importance;
        int end = texts.file(file).size();
        // A file ends with a line end, after which the last line is empty.
        int at = end > 0 && texts.line(file, end).isEmpty() ? end : end + 1;
        return new Edit(
                Edit.Kind.ADDED,
                name,
                role,
                file,
                at,
                at - 1,
                List.of(
                        "",
                        "rule \"" + name + "\"",
                        "    @because(\"" + REASON + "\")",
                        "    @cites(\"coaches\")",
                        "when",
                        "    the role is " + role,
                        "then",
                        "    " + sentence,
                        "end"),
                "",
                sentence,
                Optional.empty());
    }

    private List<String> levels() {
        return knowledge.levels().stream()
                .filter(level -> level.rank() > 0)
                .map(RankedTerm::name)
                .toList();
    }

    private List<Catalogue.Entry> of(String role) {
        return catalogue.all().stream()
                .filter(rule -> rule.conclusions().stream().anyMatch(c -> c.kind().equals("requirement")))
                .filter(rule -> RuleTexts.role(rule).equals(Optional.of(role)))
                .toList();
    }
}
