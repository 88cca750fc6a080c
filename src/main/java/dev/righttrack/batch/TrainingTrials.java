package dev.righttrack.batch;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.LevelStep;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.engine.RunawayRulesException;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tries trainings: a training takes everyone whose known level of a skill is just below a level up to it, and the rules
 * are run again. Only trainings that can close the last essential gap of a role are run; the others cannot make anybody
 * ready. Safe for use by several threads.
 */
final class TrainingTrials {

    private final Engine engine;
    private final List<Level> levels;
    private final List<String> roles;
    private final List<LevelStep> trainings = new ArrayList<>();

    TrainingTrials(Engine engine) {
        this.engine = engine;
        Knowledge knowledge = engine.rules().knowledge();
        List<RankedTerm> terms = knowledge.levels();
        this.levels = terms.stream()
                .map(term -> new Level(term.name(), term.rank()))
                .sorted()
                .toList();
        this.roles = List.copyOf(knowledge.all(Kind.ROLE).keySet());
        for (String skill : knowledge.all(Kind.SKILL).keySet()) {
            levels.stream().skip(1).forEach(level -> trainings.add(new LevelStep(skill, level.name())));
        }
    }

    /** All trainings, by number. */
    List<LevelStep> trainings() {
        return List.copyOf(trainings);
    }

    /** All roles, by number. */
    List<String> roles() {
        return roles;
    }

    /** Tries them on a person who has been advised. */
    TrainingEffect of(Candidate candidate, Advice advice, long hash, long record) {
        Set<String> ready = advice.roles().stream()
                .filter(role -> role.worst().equals(Verdict.READY))
                .map(RoleAdvice::role)
                .collect(Collectors.toSet());
        List<TrainingEffect.Gain> gains = new ArrayList<>();
        for (SkillAdvice skill : advice.profile()) {
            int rank = skill.low().rank() + 1;
            if (rank < levels.size() && advice.roles().stream().anyMatch(role -> closes(role, skill.skill(), rank))) {
                gains(candidate, skill, levels.get(rank), ready, gains);
            }
        }
        return new TrainingEffect(hash, record, !ready.isEmpty(), gains);
    }

    /** Whether a skill raised to a level meets all that is essential for a role and not met yet. */
    private static boolean closes(RoleAdvice role, String skill, int rank) {
        return !role.worst().equals(Verdict.READY)
                && role.requirements().stream()
                        .filter(r -> r.importance() == Importance.ESSENTIAL)
                        .filter(r -> r.state() != RequirementState.MET)
                        .allMatch(r -> r.skills().contains(skill) && r.asked().rank() <= rank);
    }

    private void gains(
            Candidate candidate, SkillAdvice skill, Level reached, Set<String> ready, List<TrainingEffect.Gain> gains) {
        LevelRange range = new LevelRange(reached, skill.high().or(reached));
        Conclusions after;
        try {
            after = engine.conclude(candidate.withSkill(skill.skill(), range));
        } catch (RunawayRulesException e) {
            // nobody is made ready by rules that come to no end
            return;
        }
        int training = trainings.indexOf(new LevelStep(skill.skill(), reached.name()));
        for (Score score : after.of(Score.class)) {
            if (score.worst().equals(Verdict.READY) && !ready.contains(score.role())) {
                gains.add(new TrainingEffect.Gain(training, roles.indexOf(score.role())));
            }
        }
        gains.sort(java.util.Comparator.comparingInt(TrainingEffect.Gain::training)
                .thenComparingInt(TrainingEffect.Gain::role));
    }
}
