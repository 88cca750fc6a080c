package dev.righttrack.engine;

import dev.righttrack.advice.ReadingAdvice;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.facts.Work;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.rules.RuleBase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The readings that the rules behind advice stand under, and those that the engine itself follows. One for each engine. */
final class ReadingsBehind {

    /** How skills involved are read, and whether a role's own name is a title: no rule says so. */
    private static final Set<String> ENGINE = Set.of("X5", "X16");

    private final List<ReadingAdvice> readings;
    /** Rule to the interpretations that it stands under; only rules that stand under some. */
    private final Map<String, Set<String>> interpretations = new HashMap<>();
    /** Those behind what is stated to everybody. */
    private final Set<String> general = new HashSet<>(ENGINE);
    /** There are few sets of readings that go together. */
    private final Map<Set<String>, List<ReadingAdvice>> lists = new ConcurrentHashMap<>();

    ReadingsBehind(RuleBase rules) {
        readings = rules.knowledge().all(Kind.INTERPRETATION, Interpretation.class).stream()
                .map(one -> reading(one, rules.readings().getOrDefault(one.name(), one.reading())))
                .toList();
        rules.catalogue().all().forEach(rule -> {
            Set<String> names = new HashSet<>();
            rule.card().readings().forEach(reading -> names.add(reading.substring(0, reading.indexOf(' '))));
            if (!names.isEmpty()) {
                interpretations.put(rule.card().name(), names);
            }
        });
        rules.requirements().forEach(requirement -> add(requirement.rule(), general));
        rules.tools().forEach(requirement -> add(requirement.rule(), general));
        rules.statements().forEach(statement -> add(statement.rule(), general));
    }

    private static ReadingAdvice reading(Interpretation interpretation, String reading) {
        return new ReadingAdvice(
                interpretation.name(),
                reading,
                interpretation.readings().getOrDefault(reading, ""),
                reading.equals(interpretation.reading()));
    }

    /** In the order of the facts folder. */
    List<ReadingAdvice> behind(Conclusions conclusions) {
        Set<String> used = new HashSet<>(general);
        for (Evidence evidence : conclusions.of(Evidence.class)) {
            add(evidence.rule(), used);
        }
        for (Work work : conclusions.of(Work.class)) {
            add(work.rule(), used);
        }
        for (Statement statement : conclusions.ofSession(Statement.class)) {
            add(statement.rule(), used);
        }
        for (Requirement requirement : conclusions.ofSession(Requirement.class)) {
            add(requirement.rule(), used);
        }
        for (ToolRequirement requirement : conclusions.ofSession(ToolRequirement.class)) {
            add(requirement.rule(), used);
        }
        return lists.computeIfAbsent(used, this::listed);
    }

    private List<ReadingAdvice> listed(Set<String> used) {
        return readings.stream()
                .filter(reading -> used.contains(reading.interpretation()))
                .toList();
    }

    private void add(String rule, Set<String> used) {
        Set<String> names = interpretations.get(rule);
        if (names != null) {
            used.addAll(names);
        }
    }
}
