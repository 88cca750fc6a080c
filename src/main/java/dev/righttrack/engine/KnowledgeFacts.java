package dev.righttrack.engine;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Reading;
import dev.righttrack.facts.Readings;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.RoleName;
import dev.righttrack.facts.SkillName;
import dev.righttrack.facts.Subtask;
import dev.righttrack.facts.Task;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.facts.Topic;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.TaskEntry;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.model.FactPattern;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.Field;
import dev.righttrack.scoring.CreditScale;
import dev.righttrack.scoring.Weights;
import dev.righttrack.scoring.judgement.AllDemands;
import dev.righttrack.scoring.judgement.Demands;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;

/** The facts that every session holds, whoever the candidate is, and the figures that the knowledge gives them. */
public final class KnowledgeFacts {

    private KnowledgeFacts() {}

    /** What a session takes in. */
    static List<Object> of(RuleBase rules) {
        Knowledge knowledge = rules.knowledge();
        Readings readings = new Readings(rules.readings());
        List<Object> facts = new ArrayList<>();
        facts.add(weights(knowledge));
        facts.addAll(readings(rules));
        facts.addAll(roles(rules, true));
        facts.add(new AllDemands(demands(rules)));
        looked(rules).forEach(role -> facts.add(new RoleName(role)));
        knowledge.topics().forEach(topic -> facts.add(new Topic(topic)));
        facts.addAll(skills(knowledge));
        String involved = readings.of("X5");
        knowledge.tasks().forEach(task -> facts.add(new Task(task.name(), subtasks(task), involved)));
        return List.copyOf(facts);
    }

    /** What a session need not take in, since no rule that judges looks at it: it counts among the conclusions all the same. */
    static List<Object> beside(RuleBase rules) {
        List<Object> facts = new ArrayList<>(roles(rules, false));
        rules.knowledge().tasks().forEach(task -> facts.addAll(subtasks(task)));
        facts.add(new Readings(rules.readings()));
        facts.addAll(rules.requirements());
        facts.addAll(rules.tools());
        facts.addAll(rules.statements());
        return List.copyOf(facts);
    }

    /** The readings in force at which a rule that judges looks. */
    private static List<Reading> readings(RuleBase rules) {
        Predicate<Reading> looked = looksAt(rules, FactType.READING);
        return rules.readings().entrySet().stream()
                .map(chosen -> Reading.of(chosen.getKey(), chosen.getValue()))
                .filter(looked)
                .toList();
    }

    /** The roles that a rule that judges is about, or those that none is. */
    private static List<Role> roles(RuleBase rules, boolean looked) {
        Predicate<Role> about = looksAt(rules, FactType.ROLE);
        return RuleCompilation.roles(rules.knowledge(), rules.readings()).stream()
                .filter(role -> about.test(role) == looked)
                .toList();
    }

    /** Whether a rule that judges looks at a fact of some type. */
    private static <T> Predicate<T> looksAt(RuleBase rules, FactType type) {
        List<Predicate<Object>> looks = rules.catalogue().all().stream()
                .filter(rule -> !rule.states())
                .flatMap(rule -> patterns(rule, type))
                .map(FactPattern::test)
                .toList();
        return fact -> looks.stream().anyMatch(look -> look.test(fact));
    }

    private static Stream<FactPattern> patterns(Catalogue.Entry rule, FactType type) {
        return rule.tests().stream()
                .flatMap(condition -> condition.patterns().stream())
                .filter(pattern -> pattern.type() == type);
    }

    /** The roles at whose verdict a rule looks, sorted. */
    private static Set<String> looked(RuleBase rules) {
        Set<String> looked = new TreeSet<>();
        rules.catalogue().all().stream()
                .flatMap(rule -> patterns(rule, FactType.SCORE))
                .forEach(pattern -> looked.addAll(pattern.words(Field.SCORE_ROLE)
                        .orElseGet(() -> rules.knowledge().all(Kind.ROLE).keySet())));
        return looked;
    }

    private static List<Demands> demands(RuleBase rules) {
        Map<String, List<Requirement>> requirements =
                rules.requirements().stream().collect(Collectors.groupingBy(Requirement::role));
        Map<String, List<ToolRequirement>> tools =
                rules.tools().stream().collect(Collectors.groupingBy(ToolRequirement::role));
        return RuleCompilation.roles(rules.knowledge(), rules.readings()).stream()
                .map(role -> Demands.of(
                        role,
                        requirements.getOrDefault(role.name(), List.of()),
                        tools.getOrDefault(role.name(), List.of())))
                .toList();
    }

    private static List<SkillName> skills(Knowledge knowledge) {
        List<Level> levels = levels(knowledge);
        Level bottom = levels.get(0);
        Level top = levels.get(levels.size() - 1);
        return knowledge.skills().stream()
                .map(skill -> new SkillName(skill.name(), bottom, top))
                .toList();
    }

    /** The subtasks of a task, in the order of the facts folder. */
    public static List<Subtask> subtasks(TaskEntry task) {
        return task.subtasks().stream()
                .map(s -> new Subtask(s.name(), s.task(), s.skills(), s.shownWith()))
                .toList();
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
        for (CircumstanceKind kind : CircumstanceKind.all(knowledge)) {
            all.put(kind.word(), new Open(kind.word(), kind.answers(knowledge), kind.several()));
        }
        return all;
    }

    /** The coaches' numbers. */
    public static Weights weights(Knowledge knowledge) {
        Map<Importance, Integer> importances = new EnumMap<>(Importance.class);
        knowledge.all(Kind.WEIGHT, Weight.class).stream()
                .filter(weight -> weight.unit().equals("weight"))
                .forEach(weight -> Importance.of(weight.name())
                        .ifPresent(one -> importances.put(one, weight.value().intValue())));
        return new Weights(
                importances,
                value(knowledge, "near limit").intValue(),
                value(knowledge, "leaders distance").divide(100),
                value(knowledge, "near tie").divide(100),
                value(knowledge, "slight lead").divide(100),
                value(knowledge, "clear lead").divide(100),
                value(knowledge, "floor of evidence"),
                value(knowledge, "subtask level").intValue(),
                value(knowledge, "subtask today"),
                value(knowledge, "subtask with a teammate"),
                CreditScale.of(knowledge.levels().stream().map(RankedTerm::rank).toList()));
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
