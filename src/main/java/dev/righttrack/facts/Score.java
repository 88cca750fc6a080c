package dev.righttrack.facts;

import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * A role held against the candidate: verdict and fit.
 *
 * @param role the role's name
 * @param worst the verdict if every unknown turns out badly
 * @param best the verdict if every unknown turns out well
 * @param ability the weighted share of what the role asks that the candidate has
 * @param aspiration how far wish and role agree, task by task
 * @param fit half ability, half aspiration; its point is ability's where no wish is known
 * @param strengths the share of the candidate's known level steps that the role calls on
 */
public record Score(
        String role, Verdict worst, Verdict best, Span ability, Span aspiration, Span fit, Fraction strengths) {

    /** Scores a role from all that was judged; the order of the collections does not matter. */
    public static Score of(
            Role role,
            Collection<?> judgements,
            Collection<?> tools,
            Collection<?> aims,
            Collection<?> skills,
            Collection<?> open,
            Weights weights) {
        List<Judgement> judged = all(judgements, Judgement.class);
        List<Aim> wishes = all(aims, Aim.class);
        Ability ability = Ability.of(judged, all(tools, ToolJudgement.class), all(open, Open.class), weights);
        Span aspiration = aspiration(role, wishes);
        Span fit = ability.share().meet(aspiration);
        boolean wishless = wishes.stream().allMatch(Aim::isUnknown);
        return new Score(
                role.name(),
                ability.worst(),
                ability.best(),
                ability.share(),
                aspiration,
                wishless ? fit.at(ability.share().point()) : fit,
                strengths(judged, all(skills, Skill.class)));
    }

    private static Span aspiration(Role role, List<Aim> aims) {
        int low = 0;
        int point = 0;
        int high = 0;
        for (Aim aim : aims) {
            low += aim.isStated() ? aim.agreement(role) : 0;
            point += aim.isUnknown() ? 1 : aim.agreement(role);
            high += aim.isStated() ? aim.agreement(role) : 2;
        }
        int whole = Math.max(1, 2 * aims.size());
        return new Span(Fraction.of(low, whole), Fraction.of(point, whole), Fraction.of(high, whole));
    }

    private static Fraction strengths(List<Judgement> judgements, List<Skill> skills) {
        int used = 0;
        int held = 0;
        for (Skill skill : skills) {
            int asked = judgements.stream()
                    .map(Judgement::requirement)
                    .filter(r -> r.skills().contains(skill.name()))
                    .mapToInt(r -> r.level().rank())
                    .max()
                    .orElse(0);
            used += Math.min(skill.low().rank(), asked);
            held += skill.low().rank();
        }
        return held == 0 ? Fraction.ZERO : Fraction.of(used, held);
    }

    private static <T> List<T> all(Collection<?> facts, Class<T> type) {
        return facts.stream().map(type::cast).toList();
    }
}
