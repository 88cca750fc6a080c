package dev.righttrack.authoring.exact;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Activity;
import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Course;
import dev.righttrack.facts.Degree;
import dev.righttrack.facts.Experience;
import dev.righttrack.facts.Method;
import dev.righttrack.facts.Possibility;
import dev.righttrack.facts.Publications;
import dev.righttrack.facts.Reading;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.Wish;
import dev.righttrack.facts.Work;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.FactPattern;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.PossibleFacts;
import dev.righttrack.scoring.Ranking;
import dev.righttrack.scoring.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Makes tests on situations of conditions. What a pattern matches is worked out once, from the facts that may be there, so that
 * a test is mostly a look into a set or a table.
 */
final class ConditionTests {

    private final PossibleFacts possible;
    private final Map<String, String> readings;
    private final Map<String, Integer> skills;

    ConditionTests(PossibleFacts possible, Map<String, String> readings, Map<String, Integer> skills) {
        this.possible = possible;
        this.readings = readings;
        this.skills = skills;
    }

    /** A test for a condition that joins no others. */
    Predicate<EvaluationState> of(Condition condition) {
        FactPattern pattern = condition.patterns().get(0);
        ToIntFunction<EvaluationState> count = count(pattern);
        if (condition instanceof Condition.Absent) {
            return situation -> count.applyAsInt(situation) == 0;
        }
        double least = condition instanceof Condition.AtLeast counted
                ? counted.count().figure().doubleValue()
                : 1;
        return situation -> count.applyAsInt(situation) >= least;
    }

    /** How many facts of a situation match a pattern. */
    private ToIntFunction<EvaluationState> count(FactPattern pattern) {
        FactType type = pattern.type();
        return switch (type) {
            case ROLE -> {
                int roles = possible.matching(pattern).size();
                yield situation -> roles;
            }
            case READING -> {
                int inForce = (int) readings.entrySet().stream()
                        .filter(one -> pattern.test().test(Reading.of(one.getKey(), one.getValue())))
                        .count();
                yield situation -> inForce;
            }
            case TOOL -> named(pattern, fact -> ((Tool) fact).name(), Candidate::tools);
            case METHOD -> named(pattern, fact -> ((Method) fact).name(), Candidate::methods);
            case ACTIVITY -> named(pattern, fact -> ((Activity) fact).name(), Candidate::activities);
            case COURSE -> named(pattern, fact -> ((Course) fact).name(), Candidate::courses);
            case COMPLETE -> named(pattern, fact -> ((Complete) fact).name(), Candidate::complete);
            case EXPERIENCE -> experience(pattern);
            case DEGREE ->
                named(
                        pattern,
                        fact -> ((Degree) fact).name(),
                        candidate -> candidate.education().stream().toList());
            case PUBLICATIONS -> publications(pattern);
            case SETTING -> settings(pattern);
            case POSSIBILITY -> possibilities(pattern);
            case WISH -> wishes(pattern);
            case WORK -> {
                Set<String> topics = names(pattern, fact -> ((Work) fact).topic());
                yield situation -> among(situation.works(), topics);
            }
            case SKILL -> skills(pattern);
            case SCORE -> scores(pattern);
            case RANKING -> {
                Predicate<Object> test = pattern.test();
                yield situation -> {
                    EvaluationResult outcome = situation.outcome();
                    return test.test(new Ranking(outcome.first(), outcome.leaders(), List.of())) ? 1 : 0;
                };
            }
        };
    }

    private Set<String> names(FactPattern pattern, Function<Object, String> name) {
        return possible.matching(pattern).stream().map(name).collect(Collectors.toSet());
    }

    private ToIntFunction<EvaluationState> named(
            FactPattern pattern, Function<Object, String> name, Function<Candidate, Collection<String>> listed) {
        Set<String> names = names(pattern, name);
        return situation -> among(listed.apply(situation.candidate()), names);
    }

    private static int among(Collection<String> listed, Set<String> names) {
        int found = 0;
        for (String name : listed) {
            found += names.contains(name) ? 1 : 0;
        }
        return found;
    }

    private static ToIntFunction<EvaluationState> experience(FactPattern pattern) {
        Predicate<Object> test = pattern.test();
        return situation -> {
            int found = 0;
            for (Map.Entry<String, Double> one :
                    situation.candidate().experience().entrySet()) {
                found += test.test(new Experience(one.getKey(), one.getValue())) ? 1 : 0;
            }
            return found;
        };
    }

    private static ToIntFunction<EvaluationState> publications(FactPattern pattern) {
        boolean yes = pattern.test().test(new Publications(true));
        boolean no = pattern.test().test(new Publications(false));
        return situation -> situation
                        .candidate()
                        .publications()
                        .filter(published -> published ? yes : no)
                        .isPresent()
                ? 1
                : 0;
    }

    private ToIntFunction<EvaluationState> settings(FactPattern pattern) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Object fact : possible.matching(pattern)) {
            Setting one = (Setting) fact;
            names.computeIfAbsent(one.kind(), kind -> new HashSet<>()).add(one.name());
        }
        return situation -> {
            int found = 0;
            for (Map.Entry<String, Set<String>> one : names.entrySet()) {
                found += among(
                        situation.candidate().circumstances().getOrDefault(one.getKey(), Set.of()), one.getValue());
            }
            return found;
        };
    }

    private ToIntFunction<EvaluationState> possibilities(FactPattern pattern) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Object fact : possible.matching(pattern)) {
            Possibility one = (Possibility) fact;
            names.computeIfAbsent(one.kind(), kind -> new HashSet<>()).add(one.name());
        }
        return situation -> {
            int found = 0;
            for (Map.Entry<String, Set<String>> one : names.entrySet()) {
                Set<String> told = situation.candidate().circumstances().getOrDefault(one.getKey(), one.getValue());
                found += among(told, one.getValue());
            }
            return found;
        };
    }

    private ToIntFunction<EvaluationState> wishes(FactPattern pattern) {
        Map<String, Set<String>> stances = new HashMap<>();
        for (Object fact : possible.matching(pattern)) {
            Wish one = (Wish) fact;
            stances.computeIfAbsent(one.topic(), topic -> new HashSet<>()).add(one.stance());
        }
        return situation -> {
            Map<String, String> wishes = situation.candidate().wishes();
            int found = 0;
            for (Map.Entry<String, Set<String>> one : stances.entrySet()) {
                String stance = wishes.get(one.getKey());
                found += stance != null && one.getValue().contains(stance) ? 1 : 0;
            }
            return found;
        };
    }

    /** A skill is known in so many ways that a table of them all is small. */
    private ToIntFunction<EvaluationState> skills(FactPattern pattern) {
        SkillTable table =
                new SkillTable(skills.size(), possible.knowledge().levels().size());
        for (Object fact : possible.matching(pattern)) {
            Skill one = (Skill) fact;
            Integer place = skills.get(one.name());
            if (place != null) {
                table.allow(place, one);
            }
        }
        return table::count;
    }

    private ToIntFunction<EvaluationState> scores(FactPattern pattern) {
        Map<String, Set<List<Integer>>> verdicts = new HashMap<>();
        for (Object fact : possible.matching(pattern)) {
            Score one = (Score) fact;
            verdicts.computeIfAbsent(one.role(), role -> new HashSet<>())
                    .add(List.of(one.worst().rank(), one.best().rank()));
        }
        return situation -> {
            int found = 0;
            for (Map.Entry<String, Set<List<Integer>>> one : verdicts.entrySet()) {
                found += situation
                                .outcome()
                                .role(one.getKey())
                                .filter(role -> one.getValue().contains(List.of(role.worst(), role.best())))
                                .isPresent()
                        ? 1
                        : 0;
            }
            return found;
        };
    }
}
