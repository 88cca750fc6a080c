package dev.righttrack.grades;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.SkillBasis;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.sources.Demand;
import dev.righttrack.sources.PackRole;
import dev.righttrack.sources.SourcePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The grades of a source's roles, held against what is known of a candidate's skills. */
public final class GradeLadder {

    private final SourcePack pack;
    private final Knowledge knowledge;
    private final Map<String, String> readings;

    /**
     * The ladder of a source.
     *
     * @param knowledge our levels
     * @param readings interpretation to reading, where another than the default is chosen
     */
    public GradeLadder(SourcePack pack, Knowledge knowledge, Map<String, String> readings) {
        this.pack = pack;
        this.knowledge = knowledge;
        this.readings = Map.copyOf(readings);
    }

    /** Where a candidate stands in every role of the source, in its order. */
    public List<GradeStanding> standings(Advice advice) {
        return pack.roles().stream().map(role -> standing(role, advice)).toList();
    }

    /** Where a candidate stands in one role. */
    public GradeStanding standing(PackRole role, Advice advice) {
        Map<String, SkillAdvice> skills = new HashMap<>();
        advice.profile().forEach(skill -> skills.put(skill.skill(), skill));
        List<String> grades = role.grades();
        List<List<GradeStep>> steps =
                grades.stream().map(grade -> steps(grade, skills)).toList();
        int met = last(grades, steps, false);
        int possible = last(grades, steps, true);
        int next = met + 1;
        List<String> tooLittle = IntStream.range(met + 1, grades.size())
                .filter(at -> !isJudged(grades.get(at)) && isMet(steps.get(at), false))
                .mapToObj(grades::get)
                .toList();
        List<String> skipped = new ArrayList<>();
        IntStream.range(0, Math.max(met, 0))
                .filter(at -> !isMet(steps.get(at), false))
                .forEach(at -> skipped.add(grades.get(at)));
        return new GradeStanding(
                role,
                met < 0 ? Optional.empty() : Optional.of(grades.get(met)),
                possible < 0 ? Optional.empty() : Optional.of(grades.get(possible)),
                skipped,
                tooLittle,
                met >= 0 && steps.get(met).isEmpty(),
                met < 0 ? 0 : pack.rows(grades.get(met)).size(),
                met < 0 ? 0 : pack.judged(grades.get(met)).size(),
                next < grades.size() ? Optional.of(grades.get(next)) : Optional.empty(),
                next < grades.size() ? steps.get(next) : List.of());
    }

    /** Whether a skill of ours answers to half of its rows at least: of what is mostly something else, nothing follows from the rest. */
    private boolean isJudged(String grade) {
        return 2 * pack.judged(grade).size() >= pack.rows(grade).size();
    }

    private int last(List<String> grades, List<List<GradeStep>> steps, boolean possibly) {
        return IntStream.range(0, steps.size())
                .filter(at -> isJudged(grades.get(at)) && isMet(steps.get(at), possibly))
                .max()
                .orElse(-1);
    }

    private static boolean isMet(List<GradeStep> steps, boolean possibly) {
        return steps.stream()
                .allMatch(step ->
                        possibly ? step.state() != RequirementState.SHORT : step.state() == RequirementState.MET);
    }

    private List<GradeStep> steps(String grade, Map<String, SkillAdvice> skills) {
        List<GradeStep> steps = new ArrayList<>();
        for (Demand demand : pack.asked(grade, knowledge, readings)) {
            Optional.ofNullable(skills.get(demand.skill())).ifPresent(skill -> steps.add(step(demand, skill)));
        }
        return List.copyOf(steps);
    }

    private GradeStep step(Demand demand, SkillAdvice skill) {
        Level asked = knowledge
                .find(Kind.LEVEL, demand.level(), RankedTerm.class)
                .map(term -> new Level(term.name(), term.rank()))
                .orElseThrow();
        return new GradeStep(demand.skill(), asked, skill.low(), skill.high(), state(asked, skill), demand.rows());
    }

    private static RequirementState state(Level asked, SkillAdvice skill) {
        if (skill.low().rank() >= asked.rank()) {
            return RequirementState.MET;
        }
        if (skill.high().rank() < asked.rank()) {
            return RequirementState.SHORT;
        }
        return skill.basis() == SkillBasis.UNKNOWN ? RequirementState.UNKNOWN : RequirementState.OPEN;
    }
}
