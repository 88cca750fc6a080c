package dev.righttrack.authoring.suggest;

import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.edit.SourceTexts;
import dev.righttrack.authoring.scaffold.Placeholder;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.Meaning;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.SlotType;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Requirements that could be taken from a role, or asked of it. */
final class RequirementEdits {

    private static final List<String> IMPORTANCES = List.of("helpful", "expected", "essential");
    private static final Set<SlotType> ASKED = Set.of(SlotType.SKILL, SlotType.LEVEL, SlotType.IMPORTANCE);
    static final String REASON =
            Placeholder.of("a case showed that it is missing; say in your own words why the role needs it.");

    private final Knowledge knowledge;
    private final Figures figures;
    private final List<CoachRule> rules;
    private final SourceTexts texts;

    RequirementEdits(Knowledge knowledge, List<CoachRule> rules, SourceTexts texts) {
        this.knowledge = knowledge;
        this.figures = new Figures(knowledge);
        this.rules = List.copyOf(rules);
        this.texts = texts;
    }

    /** Each rule of a role that asks one thing and nothing else, taken away. */
    List<SourceEdit> removals(String role) {
        List<SourceEdit> edits = new ArrayList<>();
        for (CoachRule rule : of(role)) {
            if (rule.conclusions().size() == 1) {
                edits.add(new SourceEdit(
                        SourceEdit.Kind.REMOVED,
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
    List<SourceEdit> additions(String role) {
        Set<String> asked = new HashSet<>();
        Map<String, Integer> files = new HashMap<>();
        for (CoachRule rule : of(role)) {
            files.merge(rule.file(), 1, Integer::sum);
            for (SentenceUse use : rule.conclusions()) {
                use.conclusions(figures).stream()
                        .filter(Conclusion.Requires.class::isInstance)
                        .map(one -> ((Conclusion.Requires) one).names())
                        .filter(names -> names.size() == 1)
                        .forEach(asked::addAll);
            }
        }
        Optional<SentenceUse> is = used(CoachRule::conditions, RequirementEdits::namesARole);
        Optional<SentenceUse> asks = used(CoachRule::conclusions, RequirementEdits::asksOneSkill);
        List<SourceEdit> edits = new ArrayList<>();
        if (is.isEmpty() || asks.isEmpty()) {
            return edits;
        }
        SentenceUse about = filled(is.get(), Map.of(SlotType.ROLE, role));
        files.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(file -> knowledge.skills().stream()
                        .filter(skill -> !asked.contains(skill.name()))
                        .forEach(skill -> levels().forEach(level -> IMPORTANCES.forEach(importance -> {
                            Map<SlotType, String> words = Map.of(
                                    SlotType.SKILL,
                                    skill.name(),
                                    SlotType.LEVEL,
                                    level,
                                    SlotType.IMPORTANCE,
                                    importance);
                            String name = role + ": " + skill.name() + ", " + level + ", " + importance;
                            edits.add(added(role, file.getKey(), name, about, filled(asks.get(), words)));
                        }))));
        return edits;
    }

    private SourceEdit added(String role, String file, String name, SentenceUse is, SentenceUse asks) {
        int end = texts.file(file).size();
        // A file ends with a line end, after which the last line is empty.
        int at = end > 0 && texts.line(file, end).isEmpty() ? end : end + 1;
        return new SourceEdit(
                SourceEdit.Kind.ADDED,
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
                        "    " + is.text(),
                        "then",
                        "    " + asks.text(),
                        "end"),
                "",
                asks.text(),
                Optional.of(new CoachRule(
                        name, REASON, List.of("coaches"), at + 1, List.of(is), List.of(asks), file, at + 1)),
                Optional.empty());
    }

    /** A sentence that some rule uses already, of those that are wanted. */
    private Optional<SentenceUse> used(Function<CoachRule, List<SentenceUse>> side, Predicate<SentenceUse> wanted) {
        return rules.stream()
                .flatMap(rule -> side.apply(rule).stream())
                .filter(wanted)
                .findFirst();
    }

    /** Whether a sentence names, in its one slot, the role that a rule is about. */
    private static boolean namesARole(SentenceUse use) {
        return use.meaning() instanceof Condition.EachRole
                && use.slots().size() == 1
                && use.words(Field.ROLE_NAME).size() == 1;
    }

    /** Whether a sentence asks for one skill, and leaves skill, level and importance to the coach. */
    private static boolean asksOneSkill(SentenceUse use) {
        return use.meaning() instanceof Meaning.Conclusions conclusions
                && conclusions.all().size() == 1
                && conclusions.all().get(0) instanceof Conclusion.Requires
                && use.slots().stream().noneMatch(Slot::list)
                && use.slots().stream()
                        .map(Slot::type)
                        .collect(Collectors.toSet())
                        .equals(ASKED)
                && use.slots().size() == ASKED.size();
    }

    private static SentenceUse filled(SentenceUse use, Map<SlotType, String> words) {
        Map<String, List<String>> fillings = new HashMap<>();
        use.slots().forEach(slot -> fillings.put(slot.name(), List.of(words.get(slot.type()))));
        return use.with(fillings);
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
                .filter(rule -> rule.role().equals(Optional.of(role)))
                .toList();
    }
}
