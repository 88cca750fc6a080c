package dev.righttrack.authoring;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.LevelRange;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.ToolEntry;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.SentenceUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
final class LikelyPeople {

    private static final double[] YEARS = {0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 8};

    private final RuleSet rules;
    private final Knowledge knowledge;
    private final List<Level> levels;

    LikelyPeople(RuleSet rules) {
        this.rules = rules;
        this.knowledge = rules.knowledge();
        this.levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
    }

    /** Such people, the simplest first; each has a name that says who it is. */
    List<Candidate> people(CoachRule rule, Edit edit, List<RuleCase> cases) {
        List<RuleCase> own =
                cases.stream().filter(one -> one.rule().equals(edit.rule())).toList();
        Stream<Candidate> given = own.stream().map(one -> named(one.given(), one.name()));
        Stream<Candidate> near =
                own.stream().filter(RuleCase::fires).map(RuleCase::given).flatMap(one -> nearBy(rule, one));
        List<Candidate> asked = new ArrayList<>();
        if (!edit.role().isEmpty()) {
            rule.conclusions().forEach(use -> justMeeting(rule, use, edit.role(), asked));
        }
        return Stream.of(given, near, asked.stream()).flatMap(one -> one).toList();
    }

    /** A person with one thing less, one skill at another level, or one name of a list for another. */
    private Stream<Candidate> nearBy(CoachRule rule, Candidate one) {
        List<Candidate> others = new ArrayList<>();
        for (String skill : new TreeSet<>(one.skills().keySet())) {
            levels.forEach(level -> others.add(named(
                    one.withSkill(skill, LevelRange.exactly(level)), "the same, with " + said(level) + " " + skill)));
        }
        less(one.skills(), one::withSkills, "nothing known of ", others);
        less(one.wishes(), one::withWishes, "no wish for ", others);
        less(one.circumstances(), one::withCircumstances, "nothing said of the ", others);
        fewer(one.tools(), one::withTools, others);
        fewer(one.methods(), one::withMethods, others);
        fewer(one.activities(), one::withActivities, others);
        background(one, others);
        return Stream.concat(others(rule, one), others.stream());
    }

    /** The same person with other years, another degree, and with and without publications. */
    private void background(Candidate one, List<Candidate> others) {
        for (String kind : new TreeSet<>(one.experience().keySet())) {
            for (double years : YEARS) {
                Map<String, Double> experience = new HashMap<>(one.experience());
                experience.put(kind, years);
                others.add(with(
                        one,
                        "the same, with " + shown(years) + " of " + kind,
                        one.complete(),
                        experience,
                        one.education(),
                        one.publications()));
            }
        }
        if (one.education().isPresent()) {
            knowledge
                    .all(Kind.DEGREE)
                    .keySet()
                    .forEach(degree -> others.add(with(
                            one,
                            "the same, with the degree " + degree,
                            one.complete(),
                            one.experience(),
                            Optional.of(degree),
                            one.publications())));
        }
        if (one.publications().isPresent()) {
            others.add(with(
                    one,
                    "the same, but nothing said of publications",
                    one.complete(),
                    one.experience(),
                    one.education(),
                    Optional.empty()));
        }
    }

    private static <V> void less(
            Map<String, V> all, Function<Map<String, V>, Candidate> with, String words, List<Candidate> others) {
        for (String name : new TreeSet<>(all.keySet())) {
            Map<String, V> rest = new HashMap<>(all);
            rest.remove(name);
            others.add(named(with.apply(rest), "the same, but " + words + name));
        }
    }

    private static void fewer(Set<String> all, Function<Set<String>, Candidate> with, List<Candidate> others) {
        for (String name : new TreeSet<>(all)) {
            Set<String> rest = new HashSet<>(all);
            rest.remove(name);
            others.add(named(with.apply(rest), "the same, but without " + name));
        }
    }

    /** The same person with another one of each list, and with other wishes or applications. */
    private Stream<Candidate> others(CoachRule rule, Candidate one) {
        List<Candidate> others = new ArrayList<>();
        for (SentenceUse use : rule.conditions()) {
            use.fillings()
                    .forEach((slot, names) -> names.stream()
                            .filter(name -> names.size() > 1)
                            .forEach(name -> others.add(
                                    named(swapped(one, slot, new HashSet<>(names), name), "with " + name + " alone"))));
        }
        return others.stream();
    }

    private static Candidate swapped(Candidate one, String slot, Set<String> names, String name) {
        return switch (slot) {
            case "tools" -> one.withTools(set(one.tools(), names, name));
            case "methods" -> one.withMethods(set(one.methods(), names, name));
            case "activities" -> one.withActivities(set(one.activities(), names, name));
            case "topics" -> {
                Map<String, String> wishes = new HashMap<>(one.wishes());
                wishes.keySet().removeAll(names);
                wishes.put(name, "wants");
                yield one.withWishes(wishes);
            }
            case "applications" -> {
                Map<String, Set<String>> all = new HashMap<>(one.circumstances());
                all.put("application", Set.of(name));
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

    /** People who have exactly what the role asks, and others who lack a step of the skill in question. */
    private void justMeeting(CoachRule rule, SentenceUse use, String role, List<Candidate> people) {
        Candidate meets = meeting(rule, role);
        List<String> skills = new ArrayList<>(use.filling("skill"));
        skills.addAll(use.filling("skills"));
        int asked = levels.stream()
                .filter(level -> use.filling("level").contains(level.name()))
                .mapToInt(Level::rank)
                .findFirst()
                .orElse(0);
        levels.stream()
                .sorted(Comparator.comparingInt(
                        level -> level.rank() < asked ? asked - level.rank() : 2 * level.rank()))
                .forEach(level -> {
                    Candidate one = meets;
                    for (String skill : skills) {
                        one = one.withSkill(skill, LevelRange.exactly(level));
                    }
                    people.add(named(
                            one,
                            level.rank() == asked
                                    ? "exactly what a " + role + " is asked"
                                    : "what a " + role + " is asked, but " + said(level) + " "
                                            + String.join(" and ", skills)));
                });
        for (String family : use.filling("family")) {
            Set<String> others = new HashSet<>(meets.tools());
            others.removeIf(tool -> families(tool).contains(family));
            people.add(with(
                    meets.withTools(others),
                    "what a " + role + " is asked, but nothing of the family " + family,
                    Set.of(family)));
        }
    }

    /** Somebody with exactly what a role asks, where the rule in question is in force. */
    private Candidate meeting(CoachRule rule, String role) {
        Map<String, Set<String>> circumstances = new HashMap<>();
        circumstances.put("application", Set.of());
        circumstances.put("variety", Set.of("no"));
        rule.conditions().stream()
                .filter(c -> c.kind().equals("context"))
                .forEach(c ->
                        c.fillings().forEach((slot, names) -> circumstances.put(kind(slot), Set.of(names.get(0)))));
        Map<String, Level> asked = new HashMap<>();
        knowledge.skills().forEach(skill -> asked.put(skill.name(), levels.get(0)));
        Set<String> tools = new HashSet<>();
        for (CoachRule one : rules.rules()) {
            if (RuleTexts.role(one).equals(Optional.of(role)) && stands(one, rule, circumstances)) {
                one.conclusions().forEach(use -> meet(use, asked, tools));
            }
        }
        Map<String, LevelRange> skills = new HashMap<>();
        asked.forEach((skill, level) -> skills.put(skill, LevelRange.exactly(level)));
        return Candidate.unknown("case")
                .withCircumstances(circumstances)
                .withSkills(skills)
                .withTools(tools);
    }

    private void meet(SentenceUse use, Map<String, Level> asked, Set<String> tools) {
        List<String> skills = new ArrayList<>(use.filling("skill"));
        use.filling("skills").stream().findFirst().ifPresent(skills::add);
        levels.stream()
                .filter(level -> use.filling("level").contains(level.name()))
                .forEach(level -> skills.forEach(skill -> asked.merge(skill, level, Level::or)));
        use.filling("family")
                .forEach(family -> knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                        .filter(tool -> tool.families().contains(family))
                        .findFirst()
                        .ifPresent(tool -> tools.add(tool.name())));
    }

    /** Whether a rule stands in some circumstances, under the readings of the rule in question. */
    private boolean stands(CoachRule one, CoachRule rule, Map<String, Set<String>> circumstances) {
        Map<String, String> readings = new HashMap<>(rules.readings());
        rule.readings().forEach(reading -> readings.put(reading.split(" = ", 2)[0], reading.split(" = ", 2)[1]));
        return one.readings().stream().allMatch(r -> r.split(" = ", 2)[1].equals(readings.get(r.split(" = ", 2)[0])))
                && one.conditions().stream()
                        .filter(c -> c.kind().equals("context"))
                        .allMatch(c ->
                                !c.fillings().isEmpty()
                                        && c.fillings().entrySet().stream()
                                                .allMatch(slot -> slot.getValue().stream()
                                                        .anyMatch(circumstances.getOrDefault(
                                                                kind(slot.getKey()), Set.of())::contains)));
    }

    private static String kind(String slot) {
        return slot.equals("applications") ? "application" : slot;
    }

    private static String shown(double years) {
        String number = BigDecimal.valueOf(years).stripTrailingZeros().toPlainString();
        return number + (years == 1 ? " year" : " years");
    }

    private static String said(Level level) {
        return level.rank() == 0 ? "no" : level.name();
    }

    private List<String> families(String tool) {
        return knowledge
                .find(Kind.TOOL, tool, ToolEntry.class)
                .map(ToolEntry::families)
                .orElse(List.of());
    }

    /** The same person under another name, which becomes the name of a case. */
    private static Candidate named(Candidate one, String name) {
        return with(one, name, one.complete());
    }

    private static Candidate with(Candidate one, String name, Set<String> complete) {
        return with(one, name, complete, one.experience(), one.education(), one.publications());
    }

    private static Candidate with(
            Candidate one,
            String name,
            Set<String> complete,
            Map<String, Double> experience,
            Optional<String> education,
            Optional<Boolean> publications) {
        return new Candidate(
                "case",
                name,
                one.skills(),
                one.tools(),
                one.methods(),
                one.activities(),
                complete,
                experience,
                education,
                publications,
                one.wishes(),
                one.circumstances(),
                one.effort(),
                one.label(),
                "");
    }
}
