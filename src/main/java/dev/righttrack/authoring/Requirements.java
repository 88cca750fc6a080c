package dev.righttrack.authoring;

import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.RankedTerm;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.SentenceUse;
import dev.righttrack.rules.model.SentenceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Requirements that could be taken from a role, or asked of it. */
final class Requirements {

    private static final List<String> IMPORTANCES = List.of("helpful", "expected", "essential");
    private static final String ASKS = "requires {level} {skill}, {importance}";
    private static final String REASON =
            "A case showed that it is missing; say in your own words why the role needs it.";

    private final Knowledge knowledge;
    private final List<CoachRule> rules;
    private final RuleTexts texts;

    Requirements(Knowledge knowledge, List<CoachRule> rules, RuleTexts texts) {
        this.knowledge = knowledge;
        this.rules = List.copyOf(rules);
        this.texts = texts;
    }

    /** Each rule of a role that asks one thing and nothing else, taken away. */
    List<Edit> removals(String role) {
        List<Edit> edits = new ArrayList<>();
        for (CoachRule rule : of(role)) {
            if (rule.conclusions().size() == 1) {
                edits.add(new Edit(
                        Edit.Kind.REMOVED,
                        rule.name(),
                        role,
                        rule.file(),
                        rule.line(),
                        end(rule),
                        List.of(),
                        rule.conclusions().get(0).text(),
                        "",
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return edits;
    }

    /** The blank line below a rule goes with it. */
    private int end(CoachRule rule) {
        int end = texts.end(rule);
        List<String> lines = texts.file(rule.file());
        return end + 1 < lines.size() && lines.get(end).isBlank() ? end + 1 : end;
    }

    /** Each skill that a role does not ask for, at each level and importance. */
    List<Edit> additions(String role) {
        Set<String> asked = new HashSet<>();
        Map<String, Integer> files = new HashMap<>();
        for (CoachRule rule : of(role)) {
            files.merge(rule.file(), 1, Integer::sum);
            for (SentenceUse use : rule.conclusions()) {
                asked.addAll(use.filling("skill"));
            }
        }
        List<Edit> edits = new ArrayList<>();
        files.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(file -> knowledge.skills().stream()
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
                Optional.of(rule(
                        name,
                        role,
                        file,
                        at + 1,
                        Map.of("level", List.of(level), "skill", List.of(skill), "importance", List.of(importance)))),
                Optional.empty());
    }

    /** The rule that asks; it borrows its sentences from rules that use them already. */
    private CoachRule rule(String name, String role, String file, int line, Map<String, List<String>> asked) {
        SentenceUse is = used(CoachRule::conditions, RuleTexts.ROLE).with(Map.of("role", List.of(role)));
        SentenceUse asks = used(CoachRule::conclusions, ASKS).with(asked);
        return new CoachRule(name, REASON, List.of("coaches"), line, List.of(is), List.of(asks), file, line);
    }

    private SentenceUse used(Function<CoachRule, List<SentenceUse>> side, String pattern) {
        return rules.stream()
                .flatMap(rule -> side.apply(rule).stream())
                .filter(use -> use.pattern().equals(pattern))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule says \"" + pattern + "\""));
    }

    private List<String> levels() {
        return knowledge.levels().stream()
                .filter(level -> level.rank() > 0)
                .map(RankedTerm::name)
                .toList();
    }

    private List<CoachRule> of(String role) {
        return rules.stream()
                .filter(rule -> rule.conclusions().stream().anyMatch(c -> c.kind() == SentenceKind.REQUIREMENT))
                .filter(rule -> RuleTexts.role(rule).equals(Optional.of(role)))
                .toList();
    }
}
