package dev.righttrack.advice;

import dev.righttrack.learning.Weeks;
import dev.righttrack.scoring.Span;
import dev.righttrack.scoring.Verdict;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * The advice on one role. The figures of its assessment and its remarks can be read from here too.
 *
 * @param role the role
 * @param rank its place, from 1
 * @param leader whether its fit lies within the coaches' distance of first place
 * @param assessment how far it suits the candidate
 * @param requirements what it asks, or the variant as which the candidate can do more of it, essential first, then in the order of the facts folder
 * @param families the families of tools that it works with
 * @param remarks what the coaches' rules say of it besides
 * @param subtasks the subtasks of its tasks, today first
 * @param tools the tools to show
 * @param titles the titles to search for
 */
public record RoleAdvice(
        String role,
        int rank,
        boolean leader,
        Assessment assessment,
        List<RequirementAdvice> requirements,
        List<ToolAdvice> families,
        Remarks remarks,
        Listed<SubtaskAdvice> subtasks,
        Listed<ToolsToShow> tools,
        Listed<TitleAdvice> titles) {

    public RoleAdvice {
        requirements = List.copyOf(requirements);
        families = List.copyOf(families);
    }

    /** The verdict if every unknown turns out badly. */
    public Verdict worst() {
        return assessment.worst();
    }

    /** The verdict if every unknown turns out well. */
    public Verdict best() {
        return assessment.best();
    }

    /** The verdict where both ends agree; empty where it is open. */
    public Optional<Verdict> settled() {
        return assessment.settled();
    }

    /** The verdict in one word: far, near or ready where both ends agree, else open. */
    public String verdict() {
        return assessment.verdict();
    }

    /** Half ability, half aspiration. */
    public Span fit() {
        return assessment.fit();
    }

    /** The weighted share of what the role asks that the candidate has. */
    public Span ability() {
        return assessment.ability();
    }

    /** How far wish and role agree. */
    public Span aspiration() {
        return assessment.aspiration();
    }

    /** The share of what it asks, by weight, of which anything is known. */
    public Fraction known() {
        return assessment.known();
    }

    /** Whether so much is known that it can be judged. */
    public boolean judged() {
        return assessment.judged();
    }

    /** How long it takes to be ready for it. */
    public Weeks weeks() {
        return assessment.weeks();
    }

    /** The share of the candidate's known level steps that the role calls on. */
    public Fraction strengths() {
        return assessment.strengths();
    }

    /** The variant that serves the candidate better, and whose demands are listed; empty where there is none. */
    public String variant() {
        return assessment.variant();
    }

    /** Whose demands ability and fit come from, where it is not those that are listed; else empty. */
    public String fitBy() {
        return assessment.fitBy();
    }

    /** Reasons for it. */
    public List<Line> speaksFor() {
        return remarks.speaksFor();
    }

    /** Reasons against it. */
    public List<Line> speaksAgainst() {
        return remarks.speaksAgainst();
    }

    /** Why it is not suitable; empty where it is. */
    public List<Line> notSuitable() {
        return remarks.notSuitable();
    }

    /** Whether no rule calls it not suitable. */
    public boolean suitable() {
        return notSuitable().isEmpty();
    }

    /** Whom to team up with. */
    public List<Line> team() {
        return remarks.team();
    }

    /** What to ask the employer. */
    public List<Line> ask() {
        return remarks.ask();
    }

    /** The variants suggested. */
    public List<Line> variants() {
        return remarks.variants();
    }

    /** The requirements that are not met for certain. */
    public List<RequirementAdvice> gaps() {
        return requirements.stream()
                .filter(r -> r.state() != RequirementState.MET)
                .toList();
    }
}
