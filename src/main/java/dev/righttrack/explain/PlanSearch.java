package dev.righttrack.explain;

import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelStep;
import dev.righttrack.engine.LiveSession;
import dev.righttrack.explain.search.AdvisedCandidate;
import dev.righttrack.explain.search.Change;
import dev.righttrack.explain.search.ChangeSet;
import dev.righttrack.explain.search.EarliestOpportunities;
import dev.righttrack.explain.search.OpportunityCount;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Skill;
import dev.righttrack.learning.LearningCosts;
import dev.righttrack.learning.Weeks;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.scoring.judgement.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the cheapest plans, and the steps that open most doors. */
final class PlanSearch {

    private final AdvisedCandidate advised;
    private final LearningCosts costs;

    PlanSearch(AdvisedCandidate advised) {
        this.advised = advised;
        this.costs = advised.costs();
    }

    Plan to(String name) {
        RoleAdvice role = advised.role(name);
        Map<String, Integer> from = new HashMap<>();
        advised.skills().forEach((skill, known) -> from.put(skill, known.low().rank()));
        String way = cheapestWay(name);
        Weeks weeks = costs.weeks(advised.essential(way));
        List<Map<String, Integer>> cheapest = Stream.concat(Stream.of(way), advised.ways(name).stream())
                .map(advised::essential)
                .filter(asked -> costs.weeks(asked).equals(weeks))
                .flatMap(asked -> costs.cheapest(asked).stream())
                .distinct()
                .toList();
        Map<String, Integer> chosen = cheapest.get(0);
        return new Plan(
                name,
                way.equals(name) ? "" : way,
                role.worst(),
                steps(name, way, ordered(from, chosen)),
                costs.least(chosen),
                costs.most(chosen),
                cheapest.stream().skip(1).map(this::set).toList());
    }

    /** The role, or that of its variants of which the essentials take less to meet. */
    private String cheapestWay(String role) {
        return advised.ways(role).stream()
                .min(Comparator.comparing(way -> costs.weeks(advised.essential(way))))
                .orElse(role);
    }

    private List<LevelStep> ordered(Map<String, Integer> from, Map<String, Integer> to) {
        Map<String, Integer> start = new LinkedHashMap<>();
        Map<String, Integer> end = new LinkedHashMap<>();
        for (String skill : advised.skills().keySet()) {
            if (to.containsKey(skill)) {
                start.put(skill, from.getOrDefault(skill, 0));
                end.put(skill, to.getOrDefault(skill, 0));
            }
        }
        OpportunityCount reachable = new OpportunityCount(advised, List.copyOf(end.keySet()));
        List<LevelStep> steps = new ArrayList<>();
        for (String skill : new EarliestOpportunities(start, end, costs, reachable).order()) {
            int rank = start.merge(skill, 1, Integer::sum);
            steps.add(new LevelStep(skill, advised.levels().get(rank).name()));
        }
        return steps;
    }

    /** The steps one after the other on a live session, with what each opens; at the end the role is ready. */
    private List<PlanStep> steps(String role, String way, List<LevelStep> order) {
        List<PlanStep> steps = new ArrayList<>();
        if (order.isEmpty()) {
            return steps;
        }
        try (LiveSession live = new LiveSession(advised.engine(), advised.candidate())) {
            OpportunityState doors = OpportunityState.of(advised.conclusions());
            for (LevelStep step : order) {
                int rank = rank(step);
                live.change(raised(live.candidate(), step.skill(), rank));
                OpportunityState now = OpportunityState.of(live.conclusions());
                steps.add(planStep(step, rank, onlyIf(way, step, rank), now.since(doors)));
                doors = now;
            }
            if (!Verdict.READY.equals(doors.verdicts().get(role))) {
                throw new IllegalStateException("the engine does not find " + role + " ready after " + order);
            }
        }
        return steps;
    }

    private PlanStep planStep(LevelStep step, int rank, List<String> onlyIf, List<Opportunity> opens) {
        return new PlanStep(step, costs.leastWeeks(step.skill(), rank), costs.weeks(step.skill(), rank), onlyIf, opens);
    }

    /** The circumstances under which alone a role asks for a step; none if it asks for it in any case. */
    private List<String> onlyIf(String way, LevelStep step, int rank) {
        List<List<String>> asking = advised.essential(way).stream()
                .map(Judgement::requirement)
                .filter(r -> r.skills().contains(step.skill()) && r.level().rank() >= rank)
                .map(this::openCircumstances)
                .toList();
        return asking.stream().anyMatch(List::isEmpty)
                ? List.of()
                : asking.stream()
                        .map(open -> String.join(" and ", open))
                        .distinct()
                        .toList();
    }

    private List<String> openCircumstances(Requirement asked) {
        return asked.circumstances().all().stream()
                .filter(one -> !Circumstances.of(one).isCertain(advised.open()))
                .map(one -> one.kind() + ": " + String.join(" or ", one.names()))
                .toList();
    }

    private int rank(LevelStep step) {
        return advised.levels().stream()
                .filter(level -> level.name().equals(step.level()))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private Candidate raised(Candidate candidate, String skill, int rank) {
        return advised.rise(skill, rank).applied(candidate);
    }

    private ChangeSet set(Map<String, Integer> to) {
        List<Change> changes = new ArrayList<>();
        advised.skills().keySet().stream()
                .filter(to::containsKey)
                .forEach(skill -> changes.add(advised.rise(skill, to.getOrDefault(skill, 0))));
        return new ChangeSet(changes);
    }

    /** The single steps that open most doors, over all roles. */
    FirstSteps first() {
        OpportunityState before = OpportunityState.of(advised.conclusions());
        List<PlanStep> all = new ArrayList<>();
        int top = advised.levels().size() - 1;
        try (LiveSession live = new LiveSession(advised.engine(), advised.candidate())) {
            for (Skill skill : advised.skills().values()) {
                int rank = skill.low().rank() + 1;
                if (rank <= top) {
                    live.change(raised(advised.candidate(), skill.name(), rank));
                    LevelStep step = new LevelStep(
                            skill.name(), advised.levels().get(rank).name());
                    all.add(planStep(
                            step,
                            rank,
                            List.of(),
                            OpportunityState.of(live.conclusions()).since(before)));
                }
            }
        }
        int most = all.stream().mapToInt(step -> step.opens().size()).max().orElse(0);
        return new FirstSteps(
                all.stream()
                        .filter(step -> most > 0 && step.opens().size() == most)
                        .sorted(Comparator.comparingInt(PlanStep::most))
                        .toList(),
                most);
    }
}
