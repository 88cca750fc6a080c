package dev.righttrack.engine;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CandidateCheck;
import dev.righttrack.candidate.InvalidCandidateException;
import dev.righttrack.facts.Activity;
import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Course;
import dev.righttrack.facts.Degree;
import dev.righttrack.facts.Experience;
import dev.righttrack.facts.Method;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Possibility;
import dev.righttrack.facts.Publications;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Stated;
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.Wish;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.ToolEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Turns a candidate into the facts that rules look at, in a fixed order. */
final class CandidateFacts {

    /** Room for what most people tell. */
    private static final int EXPECTED = 64;

    private final Knowledge knowledge;
    private final CandidateCheck check;
    private final Map<String, Tool> tools = new HashMap<>();
    private final Map<String, Method> methods = new HashMap<>();
    private final Map<String, Open> circumstances;

    CandidateFacts(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.check = new CandidateCheck(knowledge);
        this.circumstances = KnowledgeFacts.circumstances(knowledge);
        for (ToolEntry tool : knowledge.all(Kind.TOOL, ToolEntry.class)) {
            tools.put(tool.name(), Tool.of(tool));
        }
        for (MethodEntry method : knowledge.all(Kind.METHOD, MethodEntry.class)) {
            methods.put(method.name(), Method.of(method));
        }
    }

    /** @throws InvalidCandidateException if the candidate says anything that the knowledge does not have */
    List<Object> of(Candidate candidate) {
        List<Object> facts = new ArrayList<>(EXPECTED);
        add(candidate, facts);
        return facts;
    }

    /**
     * Adds what {@link #of} gives to other facts.
     *
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have
     */
    void add(Candidate candidate, List<Object> facts) {
        check.check(candidate);
        each(candidate.skills(), (skill, range) -> facts.add(new Stated(skill, range.low(), range.high())));
        each(candidate.tools(), tool -> facts.add(known(tools, tool)));
        each(candidate.methods(), method -> facts.add(known(methods, method)));
        each(candidate.activities(), activity -> facts.add(new Activity(activity)));
        each(candidate.courses(), name -> facts.add(Course.of(name, knowledge)));
        each(candidate.complete(), list -> facts.add(new Complete(list)));
        each(candidate.experience(), (kind, years) -> facts.add(new Experience(kind, years)));
        candidate.education().ifPresent(d -> facts.add(new Degree(d, KnowledgeFacts.rank(knowledge, d))));
        candidate.publications().ifPresent(published -> facts.add(new Publications(published)));
        each(candidate.wishes(), (topic, stance) -> facts.add(new Wish(topic, stance)));
        circumstances.forEach((kind, open) -> circumstance(candidate, kind, open, facts));
    }

    private static void each(Set<String> names, Consumer<String> what) {
        if (!names.isEmpty()) {
            String[] sorted = names.toArray(String[]::new);
            Arrays.sort(sorted);
            for (String name : sorted) {
                what.accept(name);
            }
        }
    }

    private static <T> void each(Map<String, T> values, BiConsumer<String, T> what) {
        if (!values.isEmpty()) {
            List<Map.Entry<String, T>> sorted = new ArrayList<>(values.entrySet());
            sorted.sort(Map.Entry.comparingByKey());
            sorted.forEach(one -> what.accept(one.getKey(), one.getValue()));
        }
    }

    private static void circumstance(Candidate candidate, String kind, Open open, List<Object> facts) {
        Set<String> told = candidate.circumstances().get(kind);
        if (told == null) {
            facts.add(open);
            open.names().forEach(name -> facts.add(new Possibility(kind, name)));
            return;
        }
        each(told, name -> {
            facts.add(new Setting(kind, name));
            facts.add(new Possibility(kind, name));
        });
    }

    private static <T> T known(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the knowledge has no \"" + name + "\"");
        }
        return found;
    }
}
