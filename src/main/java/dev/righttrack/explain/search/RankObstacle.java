package dev.righttrack.explain.search;

import dev.righttrack.scoring.Span;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * What keeps a ready role behind the role in first place.
 *
 * @param first the role in first place
 * @param firstFit its fit
 * @param losses where the role's own fit is lost, the largest loss first
 * @param firstLosses where the first role's fit is lost, the largest loss first
 * @param toFirst the smallest sets of changes of skills and wishes that put it first, all of them, each confirmed by the
 *     engine
 * @param searched how the search for them ended
 * @param steps up to how many steps every set was looked at
 */
public record RankObstacle(
        String first,
        Span firstFit,
        List<Loss> losses,
        List<Loss> firstLosses,
        List<ChangeSet> toFirst,
        Outcome searched,
        int steps) {

    public RankObstacle {
        losses = List.copyOf(losses);
        firstLosses = List.copyOf(firstLosses);
        toFirst = List.copyOf(toFirst);
    }

    /** How a search ended. */
    public enum Outcome {
        /** There are such sets, and they are listed. */
        FOUND,
        /** It is proved that there is none, of whatever size. */
        NONE,
        /** There is none up to the number of steps that was searched; larger ones were not looked at. */
        NONE_SO_FAR
    }

    /**
     * Something that costs a role a part of its fit.
     *
     * @param kind skill, tools or wish
     * @param what the requirement, family or topic, in words
     * @param lost the share of the whole fit, from 0 to 1
     */
    public record Loss(String kind, String what, Fraction lost) {}
}
