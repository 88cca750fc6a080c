package dev.righttrack.engine;

import dev.righttrack.advice.Line;
import dev.righttrack.facts.Statement;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.rules.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rules state, as lines of advice; what they state to everybody is put into words once. One for each engine. */
final class StatementLines {

    private static final Set<String> GUIDANCE = Set.of("organization", "stage", "note");
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::kind)
            .thenComparing(Line::about)
            .thenComparing(Line::text)
            .thenComparing(line -> line.basis().rule().name());

    private final RuleConditions rules;
    private final Map<String, String> roleOfVariant = new HashMap<>();
    private final Map<String, List<Line>> ofRoles = new HashMap<>();
    private final Map<String, Map<String, List<Line>>> toEverybody = new HashMap<>();
    private final List<Line> guidance = new ArrayList<>();

    StatementLines(RuleBase base, RuleConditions rules) {
        this.rules = rules;
        base.knowledge()
                .all(Kind.VARIANT, VariantEntry.class)
                .forEach(variant -> roleOfVariant.put(variant.name(), variant.role()));
        Grounds general = new Grounds(rules, new Conclusions(List.of(), Map.of()), Map.of());
        for (Statement statement : base.statements()) {
            Line line = line(statement, general);
            ofRoles.computeIfAbsent(concerned(statement), role -> new ArrayList<>())
                    .add(line);
            if (GUIDANCE.contains(statement.kind())) {
                guidance.add(line);
            }
        }
        ofRoles.forEach((role, lines) -> toEverybody.put(role, byKind(lines)));
        guidance.sort(ORDER);
    }

    /** The role that a statement concerns; for a variant, the role that it is a variant of. */
    String concerned(Statement statement) {
        return statement.kind().equals("variant")
                ? roleOfVariant.getOrDefault(statement.about(), "")
                : statement.about();
    }

    /** Kind to lines on a role, with those of some statements to one candidate. */
    Map<String, List<Line>> ofRole(String role, List<Statement> own, Grounds grounds) {
        if (own.isEmpty()) {
            return toEverybody.getOrDefault(role, Map.of());
        }
        List<Line> all = new ArrayList<>(ofRoles.getOrDefault(role, List.of()));
        own.forEach(statement -> all.add(line(statement, grounds)));
        return byKind(all);
    }

    private static Map<String, List<Line>> byKind(List<Line> all) {
        List<Line> sorted = new ArrayList<>(all);
        sorted.sort(ORDER);
        Map<String, List<Line>> lines = new HashMap<>();
        sorted.forEach(line ->
                lines.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
        return lines;
    }

    /** The lines on organizations, on stages and in general, with those of the statements to one candidate. */
    List<Line> guidance(List<Statement> own, Grounds grounds) {
        List<Line> all = new ArrayList<>(guidance);
        for (Statement statement : own) {
            if (GUIDANCE.contains(statement.kind())) {
                all.add(line(statement, grounds));
            }
        }
        all.sort(ORDER);
        return all;
    }

    private Line line(Statement statement, Grounds grounds) {
        List<String> tasks = rules.inCharge(statement.rule());
        String text = tasks.isEmpty()
                ? statement.text()
                : "people in charge of " + String.join(", ", tasks) + ": " + statement.text();
        return new Line(statement.kind(), statement.about(), text, grounds.of(statement.rule()));
    }
}
