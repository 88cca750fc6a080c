package dev.righttrack.scoring;

import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.scoring.judgement.CandidateProfile;
import dev.righttrack.scoring.judgement.Judgement;
import dev.righttrack.scoring.judgement.Judgements;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.scoring.judgement.ToolJudgement;
import java.util.Collection;
import java.util.Comparator;
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
 * @param known the share of what the role asks, by weight, of which anything is known; all where it asks nothing; where
 *     variants ask otherwise, of what the role itself asks or of what all ask together, whichever is more
 * @param demand what the role asks, held against the candidate
 * @param variant the variant that serves the candidate better than the role itself: it is nearer, or as near and more of what it
 *     asks is there; empty where there is none
 * @param fitBy whose demands ability and fit come from, where it is not those as which the role is shown: the role's name or a
 *     variant's; empty where it is
 */
public record Score(
        String role,
        Verdict worst,
        Verdict best,
        Span ability,
        Span aspiration,
        Span fit,
        Fraction strengths,
        Fraction known,
        RoleDemand demand,
        String variant,
        String fitBy)
        implements Ranked<Score> {

    /** Far above what a division is off, far below what two fits that are not equal mostly differ by. */
    private static final double CLOSE = 1e-12;

    private static final Comparator<Score> ABILITY = Comparator.comparing(way -> way.ability.point());

    /** Which way to ask serves somebody better: the one that is nearer for certain, then at best, then that of which more is there. */
    private static final Comparator<Score> SERVICE = Comparator.comparingInt((Score way) -> way.worst.rank())
            .thenComparingInt(way -> way.best.rank())
            .thenComparing(ABILITY);

    /** Scores a role from all that was judged of it. */
    public static Score of(Judgements judgements, CandidateProfile portrait, Weights weights) {
        return of(
                judgements.demands().role(),
                judgements.skills(),
                judgements.tools(),
                portrait.aims(),
                portrait.open(),
                strengths(judgements, portrait),
                weights);
    }

    /** Scores a role from all that was judged; the order of the collections does not matter. */
    public static Score of(
            Role role,
            Collection<Judgement> judgements,
            Collection<ToolJudgement> tools,
            Collection<Preference> aims,
            Collection<Skill> skills,
            List<Open> open,
            Weights weights) {
        int used = used(judgements, skills);
        return of(role, judgements, tools, aims, open, strengths(used, held(skills)), weights);
    }

    private static Score of(
            Role role,
            Collection<Judgement> judgements,
            Collection<ToolJudgement> tools,
            Collection<Preference> aims,
            List<Open> open,
            Fraction strengths,
            Weights weights) {
        Ability ability = Ability.of(judgements, tools, open, weights);
        Span share = ability.share();
        Span aspiration = aspiration(role, aims);
        Span fit = share.meet(aspiration);
        return new Score(
                role.name(),
                weights.verdict(ability.missing()),
                weights.verdict(ability.missingAtBest()),
                share,
                aspiration,
                isWishless(aims) ? fit.at(share.point()) : fit,
                strengths,
                known(judgements, tools, weights),
                new JudgedDemand(judgements, open),
                "",
                "");
    }

    /**
     * The better of what a role itself asks and what those of its variants ask that ask levels of their own, in each respect:
     * no more is asked of anybody than one of them.
     *
     * @param ways the scores of the role and then of its variants, each under its own name
     * @param asked all skills that any of them asks
     * @param tools all tools that any of them asks
     * @param skills what is known of each skill
     */
    public static Score best(
            List<Score> ways,
            Collection<Judgement> asked,
            Collection<ToolJudgement> tools,
            Collection<Skill> skills,
            Weights weights) {
        Score shown = ways.get(0);
        Score ablest = shown;
        Score role = shown;
        for (Score way : ways.subList(1, ways.size())) {
            shown = SERVICE.compare(way, shown) > 0 ? way : shown;
            ablest = ABILITY.compare(way, ablest) > 0 ? way : ablest;
            role = role.or(way);
        }
        return new Score(
                role.role,
                role.worst,
                role.best,
                role.ability,
                role.aspiration,
                role.fit,
                strengths(used(asked, skills), held(skills)),
                Span.more(role.known, known(asked, tools, weights)),
                EitherDemand.of(ways.stream().map(Score::demand).toList()),
                shown.role.equals(role.role) ? "" : shown.role,
                ABILITY.compare(ablest, shown) > 0 ? ablest.role : "");
    }

    private Score or(Score other) {
        return new Score(
                role,
                other.worst.rank() > worst.rank() ? other.worst : worst,
                other.best.rank() > best.rank() ? other.best : best,
                ability.or(other.ability),
                aspiration,
                fit.or(other.fit),
                strengths,
                known,
                demand,
                variant,
                fitBy);
    }

    private static Fraction known(Collection<Judgement> judgements, Collection<ToolJudgement> tools, Weights weights) {
        int asked = 0;
        int known = 0;
        for (Judgement one : judgements) {
            int weight = weights.of(one.requirement().importance());
            asked += weight;
            known += one.isKnown() ? weight : 0;
        }
        for (ToolJudgement one : tools) {
            int weight = weights.of(one.requirement().importance());
            asked += weight;
            known += one.isUnknown() ? 0 : weight;
        }
        return asked == 0 ? Fraction.ONE : Shares.of(known, asked);
    }

    /**
     * Numbers decide nearly every comparison of two fits; fractions are compared only where they are too close to tell.
     */
    @Override
    public int compareFit(Score other) {
        double ahead = fit.point().doubleValue() - other.fit.point().doubleValue();
        return Math.abs(ahead) > CLOSE ? (ahead > 0 ? 1 : -1) : fit.point().compareTo(other.fit.point());
    }

    @Override
    public int compareAspiration(Score other) {
        return aspiration.point().compareTo(other.aspiration.point());
    }

    @Override
    public int compareStrengths(Score other) {
        return strengths.compareTo(other.strengths);
    }

    @Override
    public boolean isWithin(Fraction distance, Score other) {
        double over = other.fit.point().doubleValue() - fit.point().doubleValue() - distance.doubleValue();
        return Math.abs(over) > CLOSE
                ? over < 0
                : Portion.of(other.fit.point()).minus(Portion.of(fit.point())).compareTo(Portion.of(distance)) <= 0;
    }

    @Override
    public boolean isJudged(Fraction floor) {
        return known.compareTo(floor) >= 0;
    }

    private static boolean isWishless(Collection<Preference> aims) {
        for (Preference aim : aims) {
            if (!aim.isUnknown()) {
                return false;
            }
        }
        return true;
    }

    private static Span aspiration(Role role, Collection<Preference> aims) {
        int low = 0;
        int point = 0;
        int high = 0;
        for (Preference aim : aims) {
            int agreement = aim.agreement(role);
            low += aim.isStated() ? agreement : 0;
            point += aim.isUnknown() ? 1 : agreement;
            high += aim.isStated() ? agreement : 2;
        }
        int whole = Math.max(1, 2 * aims.size());
        return Span.of(low, point, high, whole);
    }

    /** Of what the candidate is known to have, the share that the role calls on. */
    private static Fraction strengths(Judgements judgements, CandidateProfile portrait) {
        int held = held(portrait.skills().values());
        return strengths(
                judgements.isPlain()
                        ? used(judgements.skills())
                        : used(judgements.skills(), portrait.skills().values()),
                held);
    }

    private static Fraction strengths(int used, int held) {
        return held == 0 ? Fraction.ZERO : Shares.of(used, held);
    }

    private static int held(Collection<Skill> skills) {
        int held = 0;
        for (Skill skill : skills) {
            held += skill.low().rank();
        }
        return held;
    }

    /** Where each judgement is about a skill of its own, it tells all that is needed. */
    private static int used(Collection<Judgement> judgements) {
        int used = 0;
        for (Judgement judgement : judgements) {
            used += Math.min(
                    judgement.low().rank(), judgement.requirement().level().rank());
        }
        return used;
    }

    private static int used(Collection<Judgement> judgements, Collection<Skill> skills) {
        int used = 0;
        for (Skill skill : skills) {
            int rank = skill.low().rank();
            used += rank == 0 ? 0 : Math.min(rank, asked(skill.name(), judgements));
        }
        return used;
    }

    private static int asked(String skill, Collection<Judgement> judgements) {
        int most = 0;
        for (Judgement judgement : judgements) {
            Requirement requirement = judgement.requirement();
            if (requirement.level().rank() > most && requirement.asks(skill)) {
                most = requirement.level().rank();
            }
        }
        return most;
    }

    /** There is one for each role. */
    @Override
    public int hashCode() {
        return role.hashCode();
    }
}
