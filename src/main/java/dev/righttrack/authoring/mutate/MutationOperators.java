package dev.righttrack.authoring.mutate;

import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.edit.SourceTexts;
import dev.righttrack.facts.Importance;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.SlotType;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every change by one notch that a rules folder allows: levels, importances, constants, lists and conditions. */
public final class MutationOperators {

    private static final List<String> IMPORTANCES = List.of("helpful", "expected", "essential");
    private static final List<String> VERDICTS = List.of("far", "near", "ready");

    private final Knowledge knowledge;
    private final SourceTexts texts;

    /** The changes that some texts allow in the words of some knowledge. */
    public MutationOperators(Knowledge knowledge, SourceTexts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    /** All changes of rules, in their order. */
    public List<SourceEdit> of(List<CoachRule> rules) {
        List<SourceEdit> edits = new ArrayList<>();
        for (CoachRule rule : rules) {
            rule.conditions().forEach(use -> condition(rule, use, edits));
            rule.conclusions().forEach(use -> conclusion(rule, use, edits));
        }
        return edits;
    }

    private void conclusion(CoachRule rule, SentenceUse use, List<SourceEdit> edits) {
        levels(rule, use, edits);
        boolean ofTools =
                use.conclusions(new Figures(knowledge)).stream().anyMatch(Conclusion.WorksWith.class::isInstance);
        for (String slot : slots(use, SlotType.IMPORTANCE)) {
            for (String importance : near(IMPORTANCES, use.filling(slot))) {
                if (!ofTools || !importance.equals(Importance.ESSENTIAL.word())) {
                    edits.add(changed(rule, use, SourceEdit.Kind.IMPORTANCE, Map.of(slot, List.of(importance))));
                }
            }
        }
    }

    /** The level none is no level that is asked, shown or compared with. */
    private void levels(CoachRule rule, SentenceUse use, List<SourceEdit> edits) {
        for (String slot : slots(use, SlotType.LEVEL)) {
            for (String level : near(levels(), use.filling(slot))) {
                if (!level.equals(levels().get(0))) {
                    edits.add(changed(rule, use, SourceEdit.Kind.LEVEL, Map.of(slot, List.of(level))));
                }
            }
        }
    }

    private static List<String> slots(SentenceUse use, SlotType type) {
        return use.slots().stream()
                .filter(slot -> slot.type() == type)
                .map(Slot::name)
                .toList();
    }

    private void condition(CoachRule rule, SentenceUse use, List<SourceEdit> edits) {
        if (use.kind() == SentenceKind.KNOWLEDGE || use.kind() == SentenceKind.READING) {
            return;
        }
        levels(rule, use, edits);
        constants(rule, use, SlotType.VERDICT, VERDICTS, edits);
        constants(rule, use, SlotType.COUNT, weights("count"), edits);
        constants(rule, use, SlotType.DURATION, weights("years"), edits);
        constants(rule, use, SlotType.DEGREE, degrees(), edits);
        use.fillings()
                .forEach((slot, names) -> names.stream()
                        .filter(name -> names.size() > 1)
                        .map(name -> names.stream()
                                .filter(other -> !other.equals(name))
                                .toList())
                        .forEach(rest -> edits.add(changed(rule, use, SourceEdit.Kind.LIST, Map.of(slot, rest)))));
        if (rule.conditions().size() > 1) {
            edits.add(new SourceEdit(
                    SourceEdit.Kind.CONDITION,
                    rule.name(),
                    rule.role().orElse(""),
                    rule.file(),
                    use.line(),
                    use.line(),
                    List.of(),
                    use.text(),
                    "",
                    Optional.of(changed(rule, use, Optional.empty())),
                    Optional.empty()));
        }
    }

    private void constants(CoachRule rule, SentenceUse use, SlotType type, List<String> scale, List<SourceEdit> edits) {
        for (String slot : slots(use, type)) {
            for (String other : near(scale, use.filling(slot))) {
                edits.add(changed(rule, use, SourceEdit.Kind.CONSTANT, Map.of(slot, List.of(other))));
            }
        }
    }

    private SourceEdit changed(
            CoachRule rule, SentenceUse use, SourceEdit.Kind kind, Map<String, List<String>> others) {
        String line = texts.line(rule.file(), use.line());
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        SentenceUse other = use.with(others);
        return new SourceEdit(
                kind,
                rule.name(),
                rule.role().orElse(""),
                rule.file(),
                use.line(),
                use.line(),
                List.of(indent + other.text()),
                use.text(),
                other.text(),
                Optional.of(changed(rule, use, Optional.of(other))),
                Optional.empty());
    }

    /** The rule with another sentence, or none, in place of one. */
    private static CoachRule changed(CoachRule rule, SentenceUse old, Optional<SentenceUse> other) {
        return new CoachRule(
                rule.name(),
                rule.because(),
                rule.cites(),
                rule.citesLine(),
                rule.status(),
                changed(rule.conditions(), old, other),
                changed(rule.conclusions(), old, other),
                rule.file(),
                rule.line());
    }

    private static List<SentenceUse> changed(List<SentenceUse> all, SentenceUse old, Optional<SentenceUse> other) {
        return all.stream()
                .flatMap(use -> use.equals(old) ? other.stream() : Stream.of(use))
                .toList();
    }

    /** The neighbours of what fills a slot, the lower first; none if nothing does. */
    private static List<String> near(List<String> scale, List<String> filled) {
        int at = filled.isEmpty() ? -1 : scale.indexOf(filled.get(0));
        return at < 0
                ? List.of()
                : Stream.of(at - 1, at + 1)
                        .filter(i -> i >= 0 && i < scale.size())
                        .map(scale::get)
                        .toList();
    }

    private List<String> levels() {
        return knowledge.levels().stream().map(RankedTerm::name).toList();
    }

    private List<String> degrees() {
        return knowledge.all(Kind.DEGREE, RankedTerm.class).stream()
                .sorted(Comparator.comparingInt(RankedTerm::rank))
                .map(RankedTerm::name)
                .toList();
    }

    private List<String> weights(String unit) {
        return knowledge.all(Kind.WEIGHT, Weight.class).stream()
                .filter(weight -> weight.unit().equals(unit))
                .sorted(Comparator.comparing(Weight::value))
                .map(Weight::name)
                .toList();
    }
}
