package dev.righttrack.advice;

import dev.righttrack.learning.Weeks;
import dev.righttrack.scoring.Span;
import dev.righttrack.scoring.Verdict;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * The advice on one role.
 *
 * @param role the role
 * @param rank its place, from 1
 * @param leader whether its fit lies within the coaches' distance of first place
 * @param worst the verdict if every unknown turns out badly
 * @param best the verdict if every unknown turns out well
 * @param fit half ability, half aspiration
 * @param ability the weighted share of what the role asks that the candidate has
 * @param aspiration how far wish and role agree
 * @param known the share of what it asks, by weight, of which anything is known: a stated level, a lower end above the
 *     lowest level, or a family of tools that is held or lacked
 * @param judged whether so much is known that it can be judged: as much as the coaches' floor of evidence
 * @param weeks how long it takes to be ready for it
 * @param strengths the share of the candidate's known level steps that the role calls on
 * @param requirements what it asks, essential first, then in the order of the facts folder
 * @param families the families of tools that it works with
 * @param speaksFor reasons for it
 * @param speaksAgainst reasons against it
 * @param team whom to team up with
 * @param ask what to ask the employer
 * @param variants the variants suggested
 * @param subtasks the subtasks of its tasks, today first
 * @param subtasksBasis what that list rests on
 * @param tools the tools to show
 * @param toolsBasis what that list rests on
 * @param titles the titles to search for
 * @param titlesBasis what that list rests on
 */
public record RoleAdvice(
        String role,
        int rank,
        boolean leader,
        Verdict worst,
        Verdict best,
        Span fit,
        Span ability,
        Span aspiration,
        Fraction known,
        boolean judged,
        Weeks weeks,
        Fraction strengths,
        List<RequirementAdvice> requirements,
        List<ToolAdvice> families,
        List<Line> speaksFor,
        List<Line> speaksAgainst,
        List<Line> team,
        List<Line> ask,
        List<Line> variants,
        List<SubtaskAdvice> subtasks,
        Basis subtasksBasis,
        List<ToolsToShow> tools,
        Basis toolsBasis,
        List<TitleAdvice> titles,
        Basis titlesBasis) {

    public RoleAdvice {
        requirements = List.copyOf(requirements);
        families = List.copyOf(families);
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
        team = List.copyOf(team);
        ask = List.copyOf(ask);
        variants = List.copyOf(variants);
        subtasks = List.copyOf(subtasks);
        tools = List.copyOf(tools);
        titles = List.copyOf(titles);
    }

    /** The verdict where both ends agree; empty where it is open. */
    public Optional<Verdict> settled() {
        return worst == best ? Optional.of(worst) : Optional.empty();
    }

    /** The verdict in one word: far, near or ready where both ends agree, else open. */
    public String verdict() {
        return worst.equals(best) ? worst.word() : "open";
    }

    /** The requirements that are not met for certain. */
    public List<RequirementAdvice> gaps() {
        return requirements.stream()
                .filter(r -> r.state() != RequirementState.MET)
                .toList();
    }
}
