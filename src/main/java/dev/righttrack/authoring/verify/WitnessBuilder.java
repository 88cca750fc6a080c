package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.PreparedCondition;
import dev.righttrack.authoring.exact.RuleConsequence;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.facts.Activity;
import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Course;
import dev.righttrack.facts.Degree;
import dev.righttrack.facts.Experience;
import dev.righttrack.facts.Method;
import dev.righttrack.facts.Publications;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.Work;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.FactPattern;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes candidates who do, have and want to be what some conditions ask, and nothing else. */
final class WitnessBuilder {

    private final ProfileSpace space;

    WitnessBuilder(ProfileSpace space) {
        this.space = space;
    }

    /** Such candidates, one for each way of doing what has to be inferred; none if the conditions contradict each other. */
    List<Candidate> candidates(List<PreparedCondition> conditions) {
        List<List<Condition>> ways =
                List.of(conditions.stream().map(PreparedCondition::said).toList());
        for (PreparedCondition condition : conditions) {
            if (wants(condition.said(), FactType.WORK)) {
                List<List<Condition>> found = workOn(condition.said());
                ways = ways.stream()
                        .flatMap(way -> found.stream().map(more -> joined(way, more)))
                        .toList();
            }
        }
        return ways.stream().map(this::candidate).toList();
    }

    /** Whether a condition wants a fact of a type to be there. */
    static boolean wants(Condition condition, FactType type) {
        return !(condition instanceof Condition.Absent) && pattern(condition).type() == type;
    }

    private static FactPattern pattern(Condition condition) {
        return condition.patterns().get(0);
    }

    private List<List<Condition>> workOn(Condition condition) {
        Set<RuleConsequence> works = space.possible().matching(pattern(condition)).stream()
                .map(work -> new RuleConsequence.CountsAsWork(((Work) work).topic()))
                .collect(Collectors.toSet());
        return space.advisor().rules().stream()
                .filter(rule -> rule.conclusions().stream().anyMatch(works::contains))
                .map(rule ->
                        rule.conditions().stream().map(PreparedCondition::said).toList())
                .toList();
    }

    private static List<Condition> joined(List<Condition> one, List<Condition> other) {
        List<Condition> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private Candidate candidate(List<Condition> conditions) {
        Candidate made = Candidate.unknown("witness");
        List<Condition> ordered = conditions.stream()
                .sorted(Comparator.comparingInt(this::choices))
                .toList();
        for (Condition condition : ordered) {
            if (!(condition instanceof Condition.Absent)) {
                made = with(made, condition, ordered);
            }
        }
        return made;
    }

    /** How many names of a list would do, so that what leaves the least choice is done first. */
    private int choices(Condition condition) {
        return switch (pattern(condition).type()) {
            case TOOL, METHOD, ACTIVITY, COURSE ->
                condition instanceof Condition.Absent
                        ? 0
                        : space.possible().matching(pattern(condition)).size();
            default -> 0;
        };
    }

    private Candidate with(Candidate made, Condition condition, List<Condition> all) {
        return switch (pattern(condition).type()) {
            case TOOL -> made.withTools(more(made.tools(), condition, all, fact -> ((Tool) fact).name()));
            case METHOD -> made.withMethods(more(made.methods(), condition, all, fact -> ((Method) fact).name()));
            case ACTIVITY ->
                made.withActivities(more(made.activities(), condition, all, fact -> ((Activity) fact).name()));
            case COURSE -> made.withCourses(more(made.courses(), condition, all, fact -> ((Course) fact).name()));
            case COMPLETE ->
                made.withBackground(
                        more(made.complete(), condition, all, fact -> ((Complete) fact).name()),
                        made.experience(),
                        made.education(),
                        made.publications());
            case EXPERIENCE -> experienced(made, condition, all);
            case DEGREE ->
                made.withBackground(made.complete(), made.experience(), degree(condition, all), made.publications());
            case PUBLICATIONS ->
                made.withBackground(
                        made.complete(),
                        made.experience(),
                        made.education(),
                        agreeing(condition, all).map(fact -> ((Publications) fact).published()));
            case SETTING -> placed(made, condition, all);
            default -> made;
        };
    }

    /** The facts that a condition asks for, those that other conditions on the type ask for as well first. */
    private Optional<Object> agreeing(Condition condition, List<Condition> all) {
        List<Object> facts = space.possible().matching(pattern(condition));
        return facts.stream()
                .filter(fact -> agrees(fact, condition, all))
                .findFirst()
                .or(() -> facts.stream().findFirst());
    }

    private static boolean agrees(Object fact, Condition condition, List<Condition> all) {
        return all.stream()
                .filter(one -> pattern(one).type() == pattern(condition).type())
                .allMatch(one ->
                        one instanceof Condition.Absent != pattern(one).test().test(fact));
    }

    /** A list with so many names more that the condition holds, none of them barred by another. */
    private Set<String> more(Set<String> had, Condition condition, List<Condition> all, Function<Object, String> name) {
        Set<String> listed = new HashSet<>(had);
        List<String> names = space.possible().matching(pattern(condition)).stream()
                .map(name)
                .sorted()
                .toList();
        Set<String> barred = all.stream()
                .filter(one -> one instanceof Condition.Absent
                        && pattern(one).type() == pattern(condition).type())
                .flatMap(one -> space.possible().matching(pattern(one)).stream())
                .map(name)
                .collect(Collectors.toSet());
        double least = condition instanceof Condition.AtLeast counted
                ? counted.count().figure().doubleValue()
                : 1;
        long found = names.stream().filter(listed::contains).count();
        names.stream()
                .filter(one -> !listed.contains(one) && !barred.contains(one))
                .limit(Math.max(0, (long) Math.ceil(least) - found))
                .forEach(listed::add);
        return listed;
    }

    /** The fewest years that all conditions on experience of the kind allow. */
    private Candidate experienced(Candidate made, Condition condition, List<Condition> all) {
        Map<String, Double> experience = new HashMap<>(made.experience());
        List<Experience> facts = space.possible().matching(pattern(condition)).stream()
                .map(Experience.class::cast)
                .sorted(Comparator.comparingDouble(Experience::years))
                .toList();
        facts.stream()
                .filter(fact -> all.stream()
                        .filter(one -> pattern(one).type() == FactType.EXPERIENCE && isAbout(one, fact))
                        .allMatch(one -> one instanceof Condition.Absent
                                != pattern(one).test().test(fact)))
                .findFirst()
                .or(() -> facts.stream().findFirst())
                .ifPresent(fact -> experience.put(fact.kind(), fact.years()));
        return made.withBackground(made.complete(), experience, made.education(), made.publications());
    }

    private static boolean isAbout(Condition condition, Experience fact) {
        return pattern(condition)
                .words(Field.EXPERIENCE_KIND)
                .map(kinds -> kinds.contains(fact.kind()))
                .orElse(true);
    }

    private Optional<String> degree(Condition condition, List<Condition> all) {
        return agreeing(condition, all).map(fact -> ((Degree) fact).name());
    }

    /** Several applications may be stated; of the other circumstances only an answer that all conditions allow. */
    private Candidate placed(Candidate made, Condition condition, List<Condition> all) {
        Map<String, Set<String>> told = new HashMap<>(made.circumstances());
        List<Setting> asked = asked(condition);
        if (asked.isEmpty()
                || asked.stream()
                        .anyMatch(one -> told.getOrDefault(one.kind(), Set.of()).contains(one.name()))) {
            return made;
        }
        Setting chosen = asked.stream()
                .filter(one -> isSeveral(one) || allowed(one, all))
                .findFirst()
                .orElse(asked.get(0));
        Set<String> names = new HashSet<>();
        if (isSeveral(chosen)) {
            names.addAll(told.getOrDefault(chosen.kind(), Set.of()));
        }
        names.add(chosen.name());
        told.put(chosen.kind(), names);
        return made.withCircumstances(told);
    }

    private boolean isSeveral(Setting setting) {
        return CircumstanceKind.of(setting.kind(), space.possible().knowledge())
                .filter(CircumstanceKind::several)
                .isPresent();
    }

    private static boolean allowed(Setting setting, List<Condition> all) {
        return all.stream()
                .filter(one -> wants(one, FactType.SETTING)
                        && pattern(one)
                                .words(Field.SETTING_KIND)
                                .filter(kinds -> kinds.contains(setting.kind()))
                                .isPresent())
                .allMatch(one -> pattern(one).test().test(setting));
    }

    /** The settings that a condition asks for, in the order in which it names them. */
    private List<Setting> asked(Condition condition) {
        List<String> named = pattern(condition).constraints().stream()
                .filter(constraint -> constraint.field() == Field.SETTING_NAME)
                .flatMap(constraint -> constraint.value().words().stream())
                .toList();
        return space.possible().matching(pattern(condition)).stream()
                .map(Setting.class::cast)
                .sorted(Comparator.comparingInt(setting -> named.indexOf(setting.name())))
                .toList();
    }
}
