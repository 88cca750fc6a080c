package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.Advisor;
import dev.righttrack.authoring.exact.CircumstanceCondition;
import dev.righttrack.authoring.exact.Conclusion;
import dev.righttrack.authoring.exact.Condition;
import dev.righttrack.authoring.exact.Doings;
import dev.righttrack.authoring.exact.DoingsCondition;
import dev.righttrack.authoring.exact.Part;
import dev.righttrack.authoring.exact.ReadRule;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.RankedTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes candidates who do, have and want to be what some conditions ask, and nothing else. */
final class Doer {

    private final Advisor advisor;

    Doer(Advisor advisor) {
        this.advisor = advisor;
    }

    /** Such candidates, one for each way of doing what has to be inferred; none if the conditions contradict each other. */
    List<Candidate> candidates(List<Condition> conditions) {
        List<List<Condition>> ways = List.of(conditions);
        for (Condition condition : conditions) {
            if (condition instanceof DoingsCondition.Does does) {
                ways = ways.stream()
                        .flatMap(way -> workOn(does.topic()).stream().map(more -> joined(way, more)))
                        .toList();
            }
        }
        return ways.stream().flatMap(way -> candidate(way).stream()).toList();
    }

    private List<List<Condition>> workOn(String topic) {
        return advisor.rules().stream()
                .filter(rule -> rule.conclusions().contains(new Conclusion.CountsAsWork(topic)))
                .map(ReadRule::conditions)
                .toList();
    }

    private static List<Condition> joined(List<Condition> one, List<Condition> other) {
        List<Condition> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private Optional<Candidate> candidate(List<Condition> conditions) {
        Candidate made = Candidate.unknown("witness");
        List<Condition> ordered = conditions.stream()
                .sorted(Comparator.comparingInt(
                        c -> c instanceof DoingsCondition.Has has ? has.names().size() : 0))
                .toList();
        Set<String> barred = new HashSet<>();
        for (Condition one : ordered) {
            if (one instanceof DoingsCondition.Lacks lacks) {
                lacks.names().forEach(name -> barred.add(lacks.list() + name));
            }
        }
        for (Condition condition : ordered) {
            if (condition.part() == Part.DOINGS) {
                made = doing(made, condition, barred);
            } else if (condition instanceof CircumstanceCondition.Where where) {
                made = where(made, where, ordered);
            }
        }
        return Optional.of(made);
    }

    private Candidate doing(Candidate made, Condition condition, Set<String> barred) {
        if (condition instanceof DoingsCondition.Has has) {
            return has(made, has, barred);
        }
        if (condition instanceof DoingsCondition.Lacks lacks) {
            Set<String> complete = new HashSet<>(made.complete());
            complete.add(lacks.complete());
            return made.withBackground(complete, made.experience(), made.education(), made.publications());
        }
        if (condition instanceof DoingsCondition.Years years) {
            Map<String, Double> experience = new HashMap<>(made.experience());
            experience.merge(years.kind(), years.least(), Math::max);
            return made.withBackground(made.complete(), experience, made.education(), made.publications());
        }
        if (condition instanceof DoingsCondition.Schooled schooled) {
            return made.withBackground(
                    made.complete(), made.experience(), degree(made, schooled.least()), made.publications());
        }
        if (condition instanceof DoingsCondition.Published published) {
            return made.withBackground(
                    made.complete(), made.experience(), made.education(), Optional.of(published.published()));
        }
        return made;
    }

    private Optional<String> degree(Candidate made, int least) {
        int held = made.education()
                .flatMap(name -> advisor.knowledge().find(Kind.DEGREE, name, RankedTerm.class))
                .map(RankedTerm::rank)
                .orElse(-1);
        return advisor.knowledge().all(Kind.DEGREE, RankedTerm.class).stream()
                .filter(degree -> degree.rank() >= Math.max(held, least))
                .min(Comparator.comparingInt(RankedTerm::rank))
                .map(RankedTerm::name)
                .or(made::education);
    }

    private static Candidate has(Candidate made, DoingsCondition.Has has, Set<String> barred) {
        Set<String> listed = new HashSet<>(
                switch (has.list()) {
                    case TOOLS -> made.tools();
                    case METHODS -> made.methods();
                    case ACTIVITIES -> made.activities();
                });
        long found = has.names().stream().filter(listed::contains).count();
        has.names().stream()
                .sorted()
                .filter(name -> !listed.contains(name) && !barred.contains(has.list() + name))
                .limit(Math.max(0, has.least() - found))
                .forEach(listed::add);
        if (has.list() == Doings.TOOLS) {
            return made.withTools(listed);
        }
        return has.list() == Doings.METHODS ? made.withMethods(listed) : made.withActivities(listed);
    }

    /** Several applications may be told; of the other circumstances only an answer that all conditions allow. */
    private static Candidate where(Candidate made, CircumstanceCondition.Where where, List<Condition> all) {
        Map<String, Set<String>> told = new HashMap<>(made.circumstances());
        if (where.kind().equals("application")) {
            Set<String> names = new HashSet<>(told.getOrDefault("application", Set.of()));
            if (where.names().stream().noneMatch(names::contains)) {
                names.add(where.names().get(0));
            }
            told.put("application", names);
        } else {
            where.names().stream()
                    .filter(name -> all.stream()
                            .filter(c -> c instanceof CircumstanceCondition.Where other
                                    && other.kind().equals(where.kind()))
                            .allMatch(c ->
                                    ((CircumstanceCondition.Where) c).names().contains(name)))
                    .findFirst()
                    .or(() -> Optional.of(where.names().get(0)))
                    .ifPresent(name -> told.put(where.kind(), Set.of(name)));
        }
        return made.withCircumstances(told);
    }
}
