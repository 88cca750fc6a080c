package dev.righttrack.engine;

import dev.righttrack.facts.Level;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Reading;
import dev.righttrack.facts.Readings;
import dev.righttrack.facts.SkillName;
import dev.righttrack.facts.Subtask;
import dev.righttrack.facts.Topic;
import dev.righttrack.facts.Weights;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.RankedTerm;
import dev.righttrack.facts.knowledge.Weight;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.RuleWorkshop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.Fraction;

/** The facts that every session holds, whoever the candidate is, and the figures that the knowledge gives them. */
public final class KnowledgeFacts {

    private KnowledgeFacts() {}

    static List<Object> of(RuleBase rules) {
        Knowledge knowledge = rules.knowledge();
        List<Object> facts = new ArrayList<>();
        facts.add(weights(knowledge));
        facts.add(new Readings(rules.readings()));
        rules.readings().forEach((name, reading) -> facts.add(Reading.of(name, reading)));
        facts.addAll(RuleWorkshop.roles(knowledge));
        knowledge.topics().forEach(topic -> facts.add(new Topic(topic)));
        List<Level> levels = levels(knowledge);
        Level bottom = levels.get(0);
        Level top = levels.get(levels.size() - 1);
        knowledge.skills().forEach(skill -> facts.add(new SkillName(skill.name(), bottom, top)));
        knowledge.subtasks().forEach(s -> facts.add(new Subtask(s.name(), s.task(), s.skills())));
        facts.addAll(rules.requirements());
        facts.addAll(rules.tools());
        return List.copyOf(facts);
    }

    /** The levels from lowest to highest. */
    static List<Level> levels(Knowledge knowledge) {
        return knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
    }

    /** The circumstances of which an answer may be open, with every answer. */
    public static Map<String, Open> circumstances(Knowledge knowledge) {
        Map<String, Open> all = new LinkedHashMap<>();
        all.put("application", new Open("application", names(knowledge, Kind.APPLICATION), true));
        all.put("organization", new Open("organization", names(knowledge, Kind.ORGANIZATION), false));
        all.put("stage", new Open("stage", names(knowledge, Kind.STAGE), false));
        all.put("variety", new Open("variety", List.of("yes", "no"), false));
        return all;
    }

    private static List<String> names(Knowledge knowledge, Kind kind) {
        return List.copyOf(knowledge.all(kind).keySet());
    }

    /** The coaches' numbers. */
    public static Weights weights(Knowledge knowledge) {
        Map<String, Integer> importances = new LinkedHashMap<>();
        knowledge.all(Kind.WEIGHT, Weight.class).stream()
                .filter(weight -> weight.unit().equals("weight"))
                .forEach(weight -> importances.put(weight.name(), weight.value().intValue()));
        return new Weights(
                importances,
                value(knowledge, "near limit").intValue(),
                value(knowledge, "leaders distance").divide(100),
                value(knowledge, "subtask level").intValue(),
                value(knowledge, "subtask today"),
                value(knowledge, "subtask with a teammate"));
    }

    private static Fraction value(Knowledge knowledge, String name) {
        return knowledge
                .find(Kind.WEIGHT, name, Weight.class)
                .orElseThrow(() -> new IllegalArgumentException("facts/weights.yaml lacks \"" + name + "\""))
                .value();
    }

    /** The rank of each degree. */
    static int rank(Knowledge knowledge, String degree) {
        return knowledge
                .find(Kind.DEGREE, degree, RankedTerm.class)
                .orElseThrow(() -> new IllegalArgumentException("no degree is called " + degree))
                .rank();
    }
}
