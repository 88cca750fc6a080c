package dev.righttrack.authoring.mutate;

import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.reading.CoachRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** People in whom a change of one rule is likely to show: those of its cases, and those who just meet what is asked. */
final class LikelyKillers {

    private static final double[] YEARS = {0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 8};

    private final Knowledge knowledge;
    private final List<Level> levels;
    private final BoundaryCandidates meeting;

    LikelyKillers(RuleSet rules) {
        this.meeting = new BoundaryCandidates(rules);
        this.knowledge = rules.knowledge();
        this.levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
    }

    /** Such people, the simplest first; each has a name that says who it is. */
    List<Candidate> people(CoachRule rule, SourceEdit edit, List<RuleCase> cases) {
        List<RuleCase> own =
                cases.stream().filter(one -> one.rule().equals(edit.rule())).toList();
        Stream<Candidate> given = own.stream().map(one -> CaseCandidate.named(one.given(), one.name()));
        Stream<Candidate> near =
                own.stream().filter(RuleCase::fires).map(RuleCase::given).flatMap(one -> nearBy(rule, one));
        List<Candidate> asked = new ArrayList<>();
        if (!edit.role().isEmpty()) {
            rule.conclusions().forEach(use -> meeting.add(rule, use, edit.role(), asked));
        }
        return Stream.of(given, near, asked.stream()).flatMap(one -> one).toList();
    }

    /** A person with one thing less, one skill at another level, or one name of a list for another. */
    private Stream<Candidate> nearBy(CoachRule rule, Candidate one) {
        List<Candidate> others = new ArrayList<>();
        for (String skill : new TreeSet<>(one.skills().keySet())) {
            levels.forEach(level -> others.add(CaseCandidate.named(
                    one.withSkill(skill, LevelRange.exactly(level)),
                    "the same, with " + CaseCandidate.said(level) + " " + skill)));
        }
        less(one.skills(), one::withSkills, "nothing known of ", others);
        less(one.wishes(), one::withWishes, "no wish for ", others);
        less(one.circumstances(), one::withCircumstances, "nothing said of the ", others);
        fewer(one.tools(), one::withTools, others);
        fewer(one.methods(), one::withMethods, others);
        fewer(one.activities(), one::withActivities, others);
        fewer(one.courses(), one::withCourses, others);
        background(one, others);
        return Stream.concat(others(rule, one), others.stream());
    }

    /** The same person with other years, another degree, and with and without publications. */
    private void background(Candidate one, List<Candidate> others) {
        for (String kind : new TreeSet<>(one.experience().keySet())) {
            for (double years : YEARS) {
                Map<String, Double> experience = new HashMap<>(one.experience());
                experience.put(kind, years);
                others.add(CaseCandidate.named(
                        one.withBackground(one.complete(), experience, one.education(), one.publications()),
                        "the same, with " + shown(years) + " of " + kind));
            }
        }
        if (one.education().isPresent()) {
            knowledge
                    .all(Kind.DEGREE)
                    .keySet()
                    .forEach(degree -> others.add(CaseCandidate.named(
                            one.withBackground(
                                    one.complete(), one.experience(), Optional.of(degree), one.publications()),
                            "the same, with the degree " + degree)));
        }
        if (one.publications().isPresent()) {
            others.add(CaseCandidate.named(
                    one.withBackground(one.complete(), one.experience(), one.education(), Optional.empty()),
                    "the same, but nothing said of publications"));
        }
    }

    private static <V> void less(
            Map<String, V> all, Function<Map<String, V>, Candidate> with, String words, List<Candidate> others) {
        for (String name : new TreeSet<>(all.keySet())) {
            Map<String, V> rest = new HashMap<>(all);
            rest.remove(name);
            others.add(CaseCandidate.named(with.apply(rest), "the same, but " + words + name));
        }
    }

    private static void fewer(Set<String> all, Function<Set<String>, Candidate> with, List<Candidate> others) {
        for (String name : new TreeSet<>(all)) {
            Set<String> rest = new HashSet<>(all);
            rest.remove(name);
            others.add(CaseCandidate.named(with.apply(rest), "the same, but without " + name));
        }
    }

    /** The same person with another one of each list, and with other wishes or applications. */
    private Stream<Candidate> others(CoachRule rule, Candidate one) {
        List<Candidate> others = new ArrayList<>();
        for (SentenceUse use : rule.conditions()) {
            for (Field field : Field.values()) {
                List<String> names = use.words(field);
                names.stream()
                        .filter(name -> names.size() > 1)
                        .forEach(name -> others.add(CaseCandidate.named(
                                swapped(one, field, new HashSet<>(names), name), "with " + name + " alone")));
            }
        }
        return others.stream();
    }

    private static Candidate swapped(Candidate one, Field field, Set<String> names, String name) {
        return switch (field) {
            case TOOL_NAME -> one.withTools(set(one.tools(), names, name));
            case METHOD_NAME -> one.withMethods(set(one.methods(), names, name));
            case ACTIVITY_NAME -> one.withActivities(set(one.activities(), names, name));
            case COURSE_NAME -> one.withCourses(set(one.courses(), names, name));
            case WISH_TOPIC -> {
                Map<String, String> wishes = new HashMap<>(one.wishes());
                wishes.keySet().removeAll(names);
                wishes.put(name, "wants");
                yield one.withWishes(wishes);
            }
            case SETTING_NAME -> {
                Map<String, Set<String>> all = new HashMap<>(one.circumstances());
                String kind = all.entrySet().stream()
                        .filter(told -> told.getValue().stream().anyMatch(names::contains))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(CircumstanceKind.APPLICATION.word());
                all.put(kind, Set.of(name));
                yield one.withCircumstances(all);
            }
            default -> one;
        };
    }

    private static Set<String> set(Set<String> had, Set<String> names, String name) {
        Set<String> some = new HashSet<>(had);
        some.removeAll(names);
        some.add(name);
        return some;
    }

    private static String shown(double years) {
        String number = BigDecimal.valueOf(years).stripTrailingZeros().toPlainString();
        return number + (years == 1 ? " year" : " years");
    }
}
