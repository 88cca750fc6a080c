package dev.righttrack.interview.proof;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.knowledge.Question;
import dev.righttrack.scoring.RolePlace;
import java.util.List;

/**
 * Where a candidate stands after some answers.
 *
 * @param candidate the candidate as far as the answers tell
 * @param conclusions what the rules conclude
 * @param open the questions without an answer, in the order of the facts folder
 * @param contest what every completion of them may make of the fits
 * @param hints whether hints may still change first place; looked for only where nothing else can
 */
public record Standing(
        Candidate candidate, Conclusions conclusions, List<Question> open, FitBounds contest, HintSearch.Result hints) {

    public Standing {
        open = List.copyOf(open);
    }

    /** The role that is listed first. */
    public String first() {
        return first(conclusions);
    }

    /** The role that is listed first. */
    public static String first(Conclusions conclusions) {
        return conclusions.of(RolePlace.class).stream()
                .filter(place -> place.rank() == 1)
                .map(RolePlace::role)
                .findFirst()
                .orElseThrow();
    }

    /** The same with another contest about it. */
    Standing with(FitBounds other) {
        return new Standing(candidate, conclusions, open, other, hints);
    }

    /** The place of the role in first place among the roles whose fits are bounded. */
    public int leader() {
        return contest.roles().indexOf(first());
    }

    /** Whether nothing but tools, and hints at skills and wishes, can still change first place. */
    boolean isLeftToHints() {
        FitBounds rest = contest.withoutEvidence();
        for (Question question : open) {
            rest = question.about().equals("tools") ? rest.asNow(question.name()) : rest;
        }
        return rest.isDecided(leader());
    }

    /** The same, and whether hints can change it. */
    Standing with(HintSearch.Result searched) {
        return new Standing(candidate, conclusions, open, contest, searched);
    }

    /** Whether no answer to the open questions can change first place. */
    public boolean isDecided() {
        return hints.proven() || contest.isDecided(leader());
    }
}
