package dev.righttrack.authoring.check;

import dev.righttrack.facts.Tool;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Constraint;
import dev.righttrack.rules.model.FactPattern;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.PossibleFacts;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.reading.CoachRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Evidence that tools of several families satisfy, while the rule's cases show tools of one: nobody has looked at whether the
 * reason holds for the others too. A condition that names its tools or their family is left alone.
 */
final class FamilyBreadth {

    private static final Set<Field> CHOSEN = Set.of(Field.TOOL_NAME, Field.TOOL_FAMILIES);

    private final Knowledge knowledge;
    private final Figures figures;
    private final Findings findings;

    FamilyBreadth(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.figures = new Figures(knowledge);
        this.findings = findings;
    }

    /** Reviews a rule with the cases of all rules. */
    void review(CoachRule rule, List<RuleCase> cases) {
        List<RuleCase> firing = cases.stream()
                .filter(one -> one.fires() && one.rule().equals(rule.name()))
                .toList();
        boolean shows = rule.meaning(figures).conclusions().stream()
                .anyMatch(conclusion -> conclusion.sentence() == SentenceKind.EVIDENCE);
        if (shows && !firing.isEmpty()) {
            rule.conditions().forEach(condition -> review(rule, condition, firing));
        }
    }

    private void review(CoachRule rule, SentenceUse condition, List<RuleCase> firing) {
        condition.condition(figures).joined().stream()
                .flatMap(part -> part.patterns().stream())
                .filter(pattern -> pattern.type() == FactType.TOOL && !chosen(pattern))
                .forEach(pattern -> review(rule, condition, pattern, firing));
    }

    private void review(CoachRule rule, SentenceUse condition, FactPattern pattern, List<RuleCase> firing) {
        Set<Tool> matching = new PossibleFacts(knowledge, List.of())
                .matching(pattern).stream().map(Tool.class::cast).collect(Collectors.toSet());
        Set<String> shown = families(matching.stream()
                .filter(tool ->
                        firing.stream().anyMatch(one -> one.given().tools().contains(tool.name())))
                .collect(Collectors.toSet()));
        Set<Tool> others = matching.stream()
                .filter(tool -> tool.families().stream().noneMatch(shown::contains))
                .collect(Collectors.toSet());
        if (shown.size() == 1 && !others.isEmpty()) {
            findings.add(Finding.warning(
                    new Place(rule.file(), condition.line(), condition.column()),
                    Check.ONE_FAMILY,
                    "tools of " + families(matching).size() + " families satisfy \"" + condition.text()
                            + "\", and the cases show " + shown.iterator().next() + " alone",
                    "Add a case with a tool of another family, such as " + example(others)
                            + "; if the reason does not hold for it, name the tools."));
        }
    }

    /** Whether a coach chose the tools, or their family, one by one. */
    private static boolean chosen(FactPattern pattern) {
        return pattern.constraints().stream().map(Constraint::field).anyMatch(CHOSEN::contains);
    }

    private static Set<String> families(Set<Tool> tools) {
        return tools.stream().flatMap(tool -> tool.families().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first of some tools in the order of the facts folder, with its family. */
    private String example(Set<Tool> tools) {
        return knowledge.all(Kind.TOOL).values().stream()
                .map(ToolEntry.class::cast)
                .filter(entry -> tools.contains(Tool.of(entry)))
                .map(entry -> entry.name() + " (" + entry.families().get(0) + ")")
                .findFirst()
                .orElseThrow();
    }
}
