package dev.righttrack.authoring.exact;

import dev.righttrack.engine.KnowledgeFacts;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.ToolEntry;
import dev.righttrack.rules.RuleWorkshop;
import dev.righttrack.scoring.Weights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the roles ask, by what is told of the circumstances that some requirement hangs on. Safe for several threads. */
final class Askings {

    private final List<Role> roles;
    private final List<Conclusion.Asks> asks;
    private final List<String> kinds;
    private final Weights weights;
    private final Map<String, Open> circumstances;
    private final Map<String, List<Asked.Family>> families = new TreeMap<>();
    private final Map<Map<String, Set<String>>, List<RoleAsks>> known = new ConcurrentHashMap<>();

    Askings(Knowledge knowledge, Collection<ReadRule> rules) {
        roles = RuleWorkshop.roles(knowledge);
        weights = KnowledgeFacts.weights(knowledge);
        circumstances = KnowledgeFacts.circumstances(knowledge);
        asks = conclusions(rules, Conclusion.Asks.class);
        kinds = asks.stream()
                .flatMap(one -> one.circumstances().all().stream())
                .map(c -> c.kind())
                .distinct()
                .sorted()
                .toList();
        for (Conclusion.WorksWith one : conclusions(rules, Conclusion.WorksWith.class)) {
            families.computeIfAbsent(one.role(), role -> new ArrayList<>()).add(family(one, knowledge));
        }
    }

    private static <T extends Conclusion> List<T> conclusions(Collection<ReadRule> rules, Class<T> type) {
        return rules.stream()
                .flatMap(rule -> rule.conclusions().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .distinct())
                .toList();
    }

    private Asked.Family family(Conclusion.WorksWith asked, Knowledge knowledge) {
        Set<String> tools = knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                .filter(tool -> tool.families().contains(asked.family()))
                .map(ToolEntry::name)
                .collect(Collectors.toSet());
        return new Asked.Family(asked.family(), tools, weights.of(asked.importance()));
    }

    /** The kinds of circumstance that some requirement hangs on, sorted. */
    List<String> kinds() {
        return kinds;
    }

    /** The circumstances of which an answer may be open, with every answer. */
    Map<String, Open> circumstances() {
        return circumstances;
    }

    /** Answers to the circumstances that requirements hang on, one for each way of what the roles then ask. */
    List<Map<String, Set<String>>> classes() {
        List<Map<String, Set<String>>> all = List.of(Map.of());
        for (Open open : circumstances.values()) {
            if (kinds.contains(open.kind())) {
                List<Map<String, Set<String>>> more = new ArrayList<>(all);
                more.addAll(each(all, open));
                all = more;
            }
        }
        Map<String, Map<String, Set<String>>> distinct = new LinkedHashMap<>();
        all.forEach(told -> distinct.putIfAbsent(
                under(told).stream().map(RoleAsks::gist).toList().toString(), told));
        return List.copyOf(distinct.values());
    }

    /** What each role asks, given what is told of the circumstances. */
    List<RoleAsks> under(Map<String, Set<String>> told) {
        Map<String, Set<String>> relevant = new TreeMap<>();
        for (String kind : kinds) {
            if (told.containsKey(kind)) {
                relevant.put(kind, told.get(kind));
            }
        }
        return known.computeIfAbsent(relevant, this::all);
    }

    private List<RoleAsks> all(Map<String, Set<String>> told) {
        List<Open> open = circumstances.values().stream()
                .filter(one -> !told.containsKey(one.kind()))
                .toList();
        return roles.stream().map(role -> of(role, told, open)).toList();
    }

    private RoleAsks of(Role role, Map<String, Set<String>> told, List<Open> open) {
        List<Conclusion.Asks> possible = asks.stream()
                .filter(one -> one.role().equals(role.name()) && isPossible(one.circumstances(), told))
                .toList();
        List<Map<String, Set<String>>> worlds = List.of(told);
        for (Open one : open) {
            if (possible.stream().anyMatch(asked -> hangsOn(asked.circumstances(), one.kind()))) {
                worlds = each(worlds, one);
            }
        }
        Set<List<Conclusion.Asks>> distinct = new LinkedHashSet<>();
        worlds.forEach(world -> distinct.add(possible.stream()
                .filter(one -> one.circumstances().all().stream()
                        .allMatch(c -> c.names().stream().anyMatch(world.getOrDefault(c.kind(), Set.of())::contains)))
                .toList()));
        return new RoleAsks(
                role.name(),
                role.does(),
                distinct.stream().map(this::skills).toList(),
                skills(possible.stream()
                        .filter(one -> one.circumstances().isCertain(open))
                        .toList()),
                skills(possible),
                families.getOrDefault(role.name(), List.of()),
                weights.scale());
    }

    private static boolean isPossible(Circumstances asked, Map<String, Set<String>> told) {
        return asked.all().stream()
                .allMatch(
                        c -> !told.containsKey(c.kind()) || c.names().stream().anyMatch(told.get(c.kind())::contains));
    }

    private static boolean hangsOn(Circumstances asked, String kind) {
        return asked.all().stream().anyMatch(c -> c.kind().equals(kind));
    }

    private static List<Map<String, Set<String>>> each(List<Map<String, Set<String>>> worlds, Open open) {
        List<Map<String, Set<String>>> more = new ArrayList<>();
        for (Map<String, Set<String>> world : worlds) {
            for (Set<String> answer : answers(open)) {
                Map<String, Set<String>> answered = new TreeMap<>(world);
                answered.put(open.kind(), answer);
                more.add(answered);
            }
        }
        return more;
    }

    /** Every answer to an open circumstance. */
    static List<Set<String>> answers(Open open) {
        if (!open.several()) {
            return open.names().stream().map(Set::of).toList();
        }
        List<Set<String>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << open.names().size(); bits++) {
            Set<String> chosen = new LinkedHashSet<>();
            for (int i = 0; i < open.names().size(); i++) {
                if ((bits & 1 << i) != 0) {
                    chosen.add(open.names().get(i));
                }
            }
            all.add(Set.copyOf(chosen));
        }
        return all;
    }

    private List<Asked.Skill> skills(List<Conclusion.Asks> asked) {
        return asked.stream()
                .map(one -> new Asked.Skill(
                        one.skills().stream().mapToInt(Integer::intValue).toArray(),
                        one.rank(),
                        weights.of(one.importance()),
                        one.importance() == Importance.ESSENTIAL))
                .toList();
    }
}
