package dev.righttrack.facts;

import java.util.ArrayList;
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

    /** Scores a role from what it asks in any case and what it asks in some circumstances, in any order. */
    public static Score of(
            Judgements judgements,
            Collection<?> moreSkills,
            Collection<?> moreTools,
            Portrait portrait,
            Weights weights) {
        return of(
                judgements.demands().role(),
                both(judgements.skills(), moreSkills),
                both(judgements.tools(), moreTools),
                portrait.aims(),
                portrait.skills().values(),
                portrait.open(),
                weights);
    }

    private static Collection<?> both(List<?> some, Collection<?> more) {
        if (more.isEmpty()) {
            return some;
        }
        List<Object> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    /** Scores a role from all that was judged; the order of the collections does not matter. */
    public static Score of(
            Role role,
            Collection<?> judgements,
            Collection<?> tools,
            Collection<?> aims,
            Collection<?> skills,
            Collection<?> open,
            Weights weights) {
        Ability ability = Ability.of(judgements, tools, all(open, Open.class), weights);
        Span aspiration = aspiration(role, aims);
        Span fit = ability.share().meet(aspiration);
        boolean wishless = aims.stream().allMatch(aim -> ((Aim) aim).isUnknown());
        return new Score(
                role.name(),
                ability.worst(),
                ability.best(),
                ability.share(),
                aspiration,
                wishless ? fit.at(ability.share().point()) : fit,
                strengths(judgements, skills));
    }

    private static Span aspiration(Role role, Collection<?> aims) {
        int low = 0;
        int point = 0;
        int high = 0;
        for (Object each : aims) {
            Aim aim = (Aim) each;
            int agreement = aim.agreement(role);
            low += aim.isStated() ? agreement : 0;
            point += aim.isUnknown() ? 1 : agreement;
            high += aim.isStated() ? agreement : 2;
        }
        int whole = Math.max(1, 2 * aims.size());
        return new Span(Fraction.of(low, whole), Fraction.of(point, whole), Fraction.of(high, whole));
    }

    /** Of what the candidate is known to have, the share that the role calls on. */
    private static Fraction strengths(Collection<?> judgements, Collection<?> skills) {
        int used = 0;
        int held = 0;
        for (Object each : skills) {
            Skill skill = (Skill) each;
            int rank = skill.low().rank();
            used += rank == 0 ? 0 : Math.min(rank, asked(skill.name(), judgements));
            held += rank;
        }
        return held == 0 ? Fraction.ZERO : Fraction.of(used, held);
    }

    private static int asked(String skill, Collection<?> judgements) {
        int most = 0;
        for (Object each : judgements) {
            Requirement requirement = ((Judgement) each).requirement();
            if (requirement.level().rank() > most && requirement.skills().contains(skill)) {
                most = requirement.level().rank();
            }
        }
        return most;
    }

    private static <T> List<T> all(Collection<?> facts, Class<T> type) {
        List<T> all = new ArrayList<>(facts.size());
        facts.forEach(fact -> all.add(type.cast(fact)));
        return all;
    }

    /** There is one for each role. */
    @Override
    public int hashCode() {
        return role.hashCode();
    }
}
