package dev.righttrack.authoring.exact;

import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.MethodEntry;
import dev.righttrack.facts.knowledge.RankedTerm;
import dev.righttrack.facts.knowledge.ToolEntry;
import dev.righttrack.facts.knowledge.Weight;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.SentenceUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.Fraction;

/** What the sentences of the program's own language mean in some knowledge. */
final class SentenceMeaning {

    private static final List<String> VERDICTS = List.of("far", "near", "ready");

    private final Knowledge knowledge;
    private final Map<String, Integer> skills = new HashMap<>();

    SentenceMeaning(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.skills().forEach(skill -> skills.put(skill.name(), skills.size()));
    }

    /** The rule, or empty where the knowledge lacks a name that it uses. */
    Optional<ReadRule> rule(CoachRule rule) {
        try {
            List<Condition> conditions = new ArrayList<>();
            rule.conditions().forEach(use -> conditions.addAll(conditions(use)));
            List<Conclusion> conclusions = rule.conclusions().stream()
                    .map(use -> conclusion(use, conditions))
                    .toList();
            return Optional.of(new ReadRule(rule.name(), conditions, conclusions));
        } catch (UnknownNameException lacking) {
            return Optional.empty();
        }
    }

    private List<Condition> conditions(SentenceUse use) {
        return switch (use.kind()) {
            case CANDIDATE -> List.of(doing(use));
            case WISH -> wishes(use);
            case SKILL -> List.of(skill(use));
            case VERDICT -> List.of(verdict(use));
            case CONTEXT -> List.of(circumstance(use));
            default -> List.of(knowledge(use));
        };
    }

    private Condition knowledge(SentenceUse use) {
        return switch (use.pattern()) {
            case "the role is {role}" -> new KnowledgeCondition.IsRole(one(use, "role"));
            case "under the reading {reading}" -> {
                String[] parts = one(use, "reading").split(" = ", 2);
                yield new KnowledgeCondition.UnderReading(parts[0], parts[1]);
            }
            default -> throw new UnknownSentenceException(use.pattern());
        };
    }

    private Condition doing(SentenceUse use) {
        return switch (use.pattern()) {
            case "the candidate works with {tool}" -> tools(Set.copyOf(use.filling("tool")), 1);
            case "the candidate works with one of {tools}" -> tools(Set.copyOf(use.filling("tools")), 1);
            case "the candidate works with something of the family {family}" -> tools(family(use), 1);
            case "the candidate works with {count} or more of the family {family}" -> tools(family(use), count(use));
            case "the candidate works with a tool for {skill}" -> tools(toolsFor(use), 1);
            case "the candidate works with {count} or more tools for {skill}" -> tools(toolsFor(use), count(use));
            case "the candidate works with nothing of the family {family}" ->
                new DoingsCondition.Lacks(Doings.TOOLS, family(use), one(use, "family"));
            case "the candidate uses {method}" -> methods(Set.copyOf(use.filling("method")), 1);
            case "the candidate uses one of {methods}" -> methods(Set.copyOf(use.filling("methods")), 1);
            case "the candidate uses a method of {skill}" -> methods(methodsOf(use), 1);
            case "the candidate uses {count} or more methods of {skill}" -> methods(methodsOf(use), count(use));
            case "the candidate's work includes {activity}" -> activities(use, "activity");
            case "the candidate's work includes one of {activities}" -> activities(use, "activities");
            case "the candidate's work does not include {activity}" ->
                new DoingsCondition.Lacks(Doings.ACTIVITIES, Set.of(one(use, "activity")), "activities");
            case "nothing is known about the candidate's work" -> new DoingsCondition.WorkUntold();
            case "the candidate has coded for at least {duration}" ->
                new DoingsCondition.Years("coding", years(use));
            case "the candidate has used machine learning for at least {duration}" ->
                new DoingsCondition.Years("machine learning", years(use));
            case "the candidate's degree is at least {degree}" ->
                new DoingsCondition.Schooled(rank(Kind.DEGREE, one(use, "degree")));
            case "the candidate has published research" -> new DoingsCondition.Published(true);
            case "the candidate has published no research" -> new DoingsCondition.Published(false);
            default -> throw new UnknownSentenceException(use.pattern());
        };
    }

    private static Condition circumstance(SentenceUse use) {
        return switch (use.pattern()) {
            case "the candidate wants to work on {application}" ->
                new CircumstanceCondition.Where("application", use.filling("application"));
            case "the candidate wants to work on one of {applications}" ->
                new CircumstanceCondition.Where("application", use.filling("applications"));
            case "the team is {stage}" -> new CircumstanceCondition.Where("stage", use.filling("stage"));
            case "the team belongs to a {organization}" ->
                new CircumstanceCondition.Where("organization", use.filling("organization"));
            case "the candidate likes variety" -> new CircumstanceCondition.Where("variety", List.of("yes"));
            case "nothing is known about the candidate's {circumstance}" ->
                new CircumstanceCondition.Nowhere(one(use, "circumstance"));
            default -> throw new UnknownSentenceException(use.pattern());
        };
    }

    private static List<Condition> wishes(SentenceUse use) {
        return switch (use.pattern()) {
            case "the candidate wants {topic}" -> List.of(wish(use.filling("topic"), "wants", false));
            case "the candidate wants one of {topics}" -> List.of(wish(use.filling("topics"), "wants", false));
            case "the candidate does not want {topic}" -> List.of(wish(use.filling("topic"), "does not want", false));
            case "the candidate prefers {topic} to {topic2}" ->
                List.of(wish(use.filling("topic"), "wants", false), wish(use.filling("topic2"), "wants", true));
            case "the candidate already does {topic}" -> List.of(new DoingsCondition.Does(one(use, "topic")));
            default -> throw new UnknownSentenceException(use.pattern());
        };
    }

    private static Condition wish(List<String> topics, String stance, boolean absent) {
        return new WishCondition.Wished(Set.copyOf(topics), stance, absent);
    }

    private Condition skill(SentenceUse use) {
        int skill = skillOf(one(use, "skill"));
        return switch (use.pattern()) {
            case "the candidate has at least {level} {skill}" ->
                new SkillCondition.AtLeast(skill, rank(Kind.LEVEL, one(use, "level")));
            case "the candidate has less than {level} {skill}" ->
                new SkillCondition.LessThan(skill, rank(Kind.LEVEL, one(use, "level")));
            case "nothing is known about the candidate's {skill}" -> new SkillCondition.Unknown(skill);
            default -> throw new UnknownSentenceException(use.pattern());
        };
    }

    private static Condition verdict(SentenceUse use) {
        String role = one(use, "role");
        return switch (use.pattern()) {
            case "{role} is at least {verdict}" ->
                new VerdictCondition.VerdictAtLeast(role, VERDICTS.indexOf(one(use, "verdict")));
            case "{role} is at best {verdict}" ->
                new VerdictCondition.VerdictAtMost(role, VERDICTS.indexOf(one(use, "verdict")));
            case "{role} is in first place" -> new PlaceCondition.Placed(role, true);
            case "{role} is among the leaders" -> new PlaceCondition.Placed(role, false);
            default -> throw new UnknownSentenceException(use.pattern());
        };
    }

    private Conclusion conclusion(SentenceUse use, List<Condition> conditions) {
        return switch (use.pattern()) {
            case "requires {level} {skill}, {importance}" -> asks(use, use.filling("skill"), conditions);
            case "requires {level} skill in one of {skills}, {importance}" ->
                asks(use, use.filling("skills"), conditions);
            case "works with the tools of the family {family}, {importance}" ->
                new Conclusion.WorksWith(role(conditions), one(use, "family"), importance(use));
            case "shows at least {level} {skill}" ->
                new Conclusion.Shows(skillOf(one(use, "skill")), rank(Kind.LEVEL, one(use, "level")));
            case "counts as work on {topic}" -> new Conclusion.CountsAsWork(one(use, "topic"));
            default -> new Conclusion.Says(said(use));
        };
    }

    private Conclusion asks(SentenceUse use, List<String> names, List<Condition> conditions) {
        List<Circumstance> circumstances = conditions.stream()
                .filter(CircumstanceCondition.Where.class::isInstance)
                .map(CircumstanceCondition.Where.class::cast)
                .map(where -> new Circumstance(where.kind(), where.names()))
                .toList();
        return new Conclusion.Asks(
                role(conditions),
                names.stream().map(this::skillOf).toList(),
                rank(Kind.LEVEL, one(use, "level")),
                importance(use),
                new Circumstances(circumstances));
    }

    private static Importance importance(SentenceUse use) {
        return Importance.of(one(use, "importance")).orElseThrow();
    }

    private static Said said(SentenceUse use) {
        String pattern = use.pattern();
        if (pattern.startsWith("suggest the variant")) {
            return new Said("variant", one(use, "variant"), "");
        }
        String text = use.filling("text").isEmpty() ? "" : one(use, "text");
        return switch (pattern) {
            case "speaks for {role}: {text}" -> new Said("for", one(use, "role"), text);
            case "speaks against {role}: {text}" -> new Said("against", one(use, "role"), text);
            case "look for a {organization}: {text}" -> new Said("organization", one(use, "organization"), text);
            case "look for a team that is {stage}: {text}" -> new Said("stage", one(use, "stage"), text);
            case "as {role}, team up with people in charge of {tasks}: {text}" ->
                new Said("team", one(use, "role"), text);
            case "as {role}, ask the employer: {text}" -> new Said("ask", one(use, "role"), text);
            case "keep in mind: {text}" -> new Said("note", "", text);
            default -> throw new UnknownSentenceException(pattern);
        };
    }

    private static String role(List<Condition> conditions) {
        return conditions.stream()
                .filter(KnowledgeCondition.IsRole.class::isInstance)
                .map(c -> ((KnowledgeCondition.IsRole) c).role())
                .findFirst()
                .orElseThrow(UnknownNameException::new);
    }

    private static Condition tools(Set<String> names, int least) {
        return new DoingsCondition.Has(Doings.TOOLS, names, least);
    }

    private static Condition methods(Set<String> names, int least) {
        return new DoingsCondition.Has(Doings.METHODS, names, least);
    }

    private static Condition activities(SentenceUse use, String slot) {
        return new DoingsCondition.Has(Doings.ACTIVITIES, new HashSet<>(use.filling(slot)), 1);
    }

    private Set<String> family(SentenceUse use) {
        return toolsWhere(tool -> tool.families().contains(one(use, "family")));
    }

    private Set<String> toolsFor(SentenceUse use) {
        return toolsWhere(tool -> tool.speaksFor().contains(one(use, "skill")));
    }

    private Set<String> toolsWhere(Predicate<ToolEntry> counts) {
        return knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                .filter(counts)
                .map(ToolEntry::name)
                .collect(Collectors.toSet());
    }

    private Set<String> methodsOf(SentenceUse use) {
        return knowledge.all(Kind.METHOD, MethodEntry.class).stream()
                .filter(method -> method.speaksFor().contains(one(use, "skill")))
                .map(MethodEntry::name)
                .collect(Collectors.toSet());
    }

    private int count(SentenceUse use) {
        return figure(one(use, "count")).intValue();
    }

    private double years(SentenceUse use) {
        return figure(one(use, "duration")).doubleValue();
    }

    private Fraction figure(String weight) {
        return knowledge
                .find(Kind.WEIGHT, weight, Weight.class)
                .orElseThrow(UnknownNameException::new)
                .value();
    }

    private int rank(Kind kind, String name) {
        return knowledge
                .find(kind, name, RankedTerm.class)
                .orElseThrow(UnknownNameException::new)
                .rank();
    }

    private int skillOf(String name) {
        Integer place = skills.get(name);
        if (place == null) {
            throw new UnknownNameException();
        }
        return place;
    }

    private static String one(SentenceUse use, String slot) {
        return use.filling(slot).get(0);
    }

    /** The knowledge lacks a name. */
    private static final class UnknownNameException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
