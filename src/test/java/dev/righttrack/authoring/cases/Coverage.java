package dev.righttrack.authoring.cases;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Section;
import dev.righttrack.rules.compile.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where each fact of the report is kept, and the command that tells it.
 *
 * @param rows one for each fact, in the order of the report
 */
public record Coverage(List<Row> rows) {
    public Coverage {
        rows = List.copyOf(rows);
    }

    private static final List<Kind> TELLING = List.of(
            Kind.REMARK,
            Kind.TASK,
            Kind.SUBTASK,
            Kind.VARIANT,
            Kind.ORGANIZATION,
            Kind.LIFE_CYCLE,
            Kind.ROLE,
            Kind.SKILL,
            Kind.STAGE,
            Kind.LEVEL);

    /**
     * Where one fact is kept.
     *
     * @param id the fact's id
     * @param citation how it is cited
     * @param place the file and line; empty if it is nowhere
     * @param command the words of the command that tells it
     */
    public record Row(String id, String citation, String place, List<String> command) {
        public Row {
            command = List.copyOf(command);
        }
    }

    /** The coverage of the report by facts and rules. */
    public static Coverage of(Knowledge knowledge, Catalogue catalogue) {
        List<Row> rows = new ArrayList<>();
        for (Section fact : knowledge.all(Kind.SECTION, Section.class)) {
            rows.add(entry(fact, knowledge)
                    .or(() -> rule(fact, catalogue))
                    .orElseGet(() -> new Row(fact.name(), fact.citation(), "", List.of())));
        }
        return new Coverage(rows);
    }

    private static Optional<Row> entry(Section fact, Knowledge knowledge) {
        return TELLING.stream()
                .flatMap(kind -> knowledge.all(kind).values().stream())
                .filter(entry ->
                        entry.sources().stream().anyMatch(s -> s.cites().contains(fact.citation())))
                .findFirst()
                .map(entry -> new Row(fact.name(), fact.citation(), place(entry), List.of("about", entry.name())));
    }

    private static String place(Entry entry) {
        return entry.source().file() + ":" + entry.source().line();
    }

    private static Optional<Row> rule(Section fact, Catalogue catalogue) {
        return catalogue.all().stream()
                .filter(rule -> rule.card().cites().contains(fact.citation()))
                .findFirst()
                .map(rule -> new Row(
                        fact.name(),
                        fact.citation(),
                        rule.card().file() + ":" + rule.card().line(),
                        List.of("rules", "show", rule.card().name())));
    }
}
