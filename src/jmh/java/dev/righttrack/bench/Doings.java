package dev.righttrack.bench;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.language.SentenceUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The sentences on what a candidate does and has, as plain tests with their sets worked out beforehand. */
final class Doings {

    private final Knowledge knowledge;
    private final Map<String, Integer> degrees = new HashMap<>();

    Doings(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.all(Kind.DEGREE, RankedTerm.class).forEach(degree -> degrees.put(degree.name(), degree.rank()));
    }

    /** @throws IllegalArgumentException if the sentence is not one of them */
    Predicate<Candidate> test(SentenceUse c) {
        return switch (c.pattern()) {
            case "the candidate works with {tool}" -> tools(Set.copyOf(c.filling("tool")), 1);
            case "the candidate works with one of {tools}" -> tools(Set.copyOf(c.filling("tools")), 1);
            case "the candidate works with {count} or more of {tools}" -> tools(Set.copyOf(c.filling("tools")), count(c));
            case "the candidate works with something of the family {family}" -> tools(family(one(c, "family")), 1);
            case "the candidate works with {count} or more of the family {family}" ->
                tools(family(one(c, "family")), count(c));
            case "the candidate works with a tool for {skill}" -> tools(toolsFor(one(c, "skill")), 1);
            case "the candidate works with {count} or more tools for {skill}" ->
                tools(toolsFor(one(c, "skill")), count(c));
            case "the candidate works with nothing of the family {family}" -> {
                Predicate<Candidate> some = tools(family(one(c, "family")), 1);
                String name = one(c, "family");
                yield candidate -> candidate.complete().contains(name) && !some.test(candidate);
            }
            case "the candidate names {tool} in a course" ->
                candidate -> holds(candidate.courses(), Set.copyOf(c.filling("tool")), 1);
            case "the candidate has had a course for {skill}" -> {
                Set<String> taught = new HashSet<>(toolsFor(one(c, "skill")));
                taught.addAll(methodsOf(one(c, "skill")));
                yield candidate -> holds(candidate.courses(), taught, 1);
            }
            case "the candidate uses {method}" -> methods(Set.copyOf(c.filling("method")), 1);
            case "the candidate uses one of {methods}" -> methods(Set.copyOf(c.filling("methods")), 1);
            case "the candidate uses {count} or more of {methods}" ->
                methods(Set.copyOf(c.filling("methods")), count(c));
            case "the candidate uses a method of {skill}" -> methods(methodsOf(one(c, "skill")), 1);
            case "the candidate uses {count} or more methods of {skill}" ->
                methods(methodsOf(one(c, "skill")), count(c));
            default -> background(c);
        };
    }

    private Predicate<Candidate> background(SentenceUse c) {
        switch (c.pattern()) {
            case "the candidate's work includes {activity}", "the candidate's work includes one of {activities}" -> {
                Set<String> names = new HashSet<>(c.filling("activity"));
                names.addAll(c.filling("activities"));
                return candidate -> holds(candidate.activities(), names, 1);
            }
            case "the candidate does not work with {tool}" -> {
                String tool = one(c, "tool");
                List<String> families = knowledge
                        .find(Kind.TOOL, tool, ToolEntry.class)
                        .map(ToolEntry::families)
                        .orElse(List.of());
                return candidate -> !candidate.tools().contains(tool)
                        && families.stream().anyMatch(candidate.complete()::contains);
            }
            case "the candidate's work does not include {activity}" -> {
                String name = one(c, "activity");
                return candidate -> candidate.complete().contains("activities")
                        && !candidate.activities().contains(name);
            }
            case "nothing is known about the candidate's work" -> {
                return candidate -> candidate.activities().isEmpty()
                        && !candidate.complete().contains("activities");
            }
            case "the candidate may do more than was named" -> {
                return candidate -> !candidate.complete().contains("activities");
            }
            case "the candidate has coded for at least {duration}" -> {
                return years("coding", figure(one(c, "duration")));
            }
            case "the candidate has at least {duration} with {tool}" -> {
                return years(one(c, "tool"), figure(one(c, "duration")));
            }
            case "the candidate has less than {duration} with {tool}" -> {
                return years(one(c, "tool"), figure(one(c, "duration")))
                        .negate()
                        .and(years(one(c, "tool"), 0));
            }
            case "the candidate has used machine learning for at least {duration}" -> {
                return years("machine learning", figure(one(c, "duration")));
            }
            case "the candidate has coded for less than {duration}" -> {
                return years("coding", figure(one(c, "duration"))).negate().and(years("coding", 0));
            }
            case "the candidate has used machine learning for less than {duration}" -> {
                return years("machine learning", figure(one(c, "duration")))
                        .negate()
                        .and(years("machine learning", 0));
            }
            case "the candidate's degree is {degree}" -> {
                String name = one(c, "degree");
                return candidate -> candidate.education().filter(name::equals).isPresent();
            }
            case "the candidate's degree is at most {degree}" -> {
                int rank = degrees.getOrDefault(one(c, "degree"), 0);
                return candidate -> candidate.education().isPresent()
                        && degrees.getOrDefault(candidate.education().get(), -1) <= rank;
            }
            case "the candidate's degree is at least {degree}" -> {
                int rank = degrees.getOrDefault(one(c, "degree"), 0);
                return candidate -> candidate.education().isPresent()
                        && degrees.getOrDefault(candidate.education().get(), -1) >= rank;
            }
            case "the candidate has published research" -> {
                return candidate -> candidate.publications().orElse(false);
            }
            case "the candidate has published no research" -> {
                return candidate -> !candidate.publications().orElse(true);
            }
            default -> throw new IllegalArgumentException("no such sentence: " + c.pattern());
        }
    }

    private static Predicate<Candidate> tools(Set<String> names, int least) {
        return candidate -> holds(candidate.tools(), names, least);
    }

    private static Predicate<Candidate> methods(Set<String> names, int least) {
        return candidate -> holds(candidate.methods(), names, least);
    }

    private static Predicate<Candidate> years(String kind, double least) {
        return candidate -> candidate.experience().getOrDefault(kind, -1.0) >= least;
    }

    private static boolean holds(Set<String> told, Set<String> names, int least) {
        int found = 0;
        for (String one : told) {
            if (names.contains(one) && ++found >= least) {
                return true;
            }
        }
        return false;
    }

    /** The tools of a family. */
    Set<String> family(String family) {
        Set<String> names = new HashSet<>();
        knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                .filter(tool -> tool.families().contains(family))
                .forEach(tool -> names.add(tool.name()));
        return names;
    }

    private Set<String> toolsFor(String skill) {
        Set<String> names = new HashSet<>();
        knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                .filter(tool -> tool.speaksFor().contains(skill))
                .forEach(tool -> names.add(tool.name()));
        return names;
    }

    private Set<String> methodsOf(String skill) {
        Set<String> names = new HashSet<>();
        knowledge.all(Kind.METHOD, MethodEntry.class).stream()
                .filter(method -> method.speaksFor().contains(skill))
                .forEach(method -> names.add(method.name()));
        return names;
    }

    private int count(SentenceUse c) {
        return (int) figure(one(c, "count"));
    }

    private double figure(String name) {
        return knowledge.find(Kind.WEIGHT, name, Weight.class).orElseThrow().value().doubleValue();
    }

    static String one(SentenceUse use, String slot) {
        return use.filling(slot).get(0);
    }
}
