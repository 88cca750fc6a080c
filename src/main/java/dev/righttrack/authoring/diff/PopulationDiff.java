package dev.righttrack.authoring.diff;

import dev.righttrack.authoring.exact.StatedLine;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an edit does to a population.
 *
 * @param people how many people were compared
 * @param edits the edits that advice can depend on
 * @param changes every change of a first place or a verdict, in the order of the people
 * @param otherLeaders how many people keep first place and have other leaders
 * @param otherFit how many people keep first place, leaders and verdicts, and have another fit for some role
 * @param lines what is said to more or fewer people than before
 */
public record PopulationDiff(
        int people,
        List<AtomicEdit> edits,
        List<AdviceChange> changes,
        int otherLeaders,
        int otherFit,
        Map<StatedLine, Audience> lines) {

    public PopulationDiff {
        edits = List.copyOf(edits);
        changes = List.copyOf(changes);
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    /**
     * How the audience of a line changed.
     *
     * @param gained how many people are told it who were not
     * @param lost how many people are no longer told it
     */
    public record Audience(int gained, int lost) {
        Audience plus(Audience other) {
            return new Audience(gained + other.gained, lost + other.lost);
        }
    }

    /** The changes of first place. */
    public List<AdviceChange> flips() {
        return changes.stream().filter(AdviceChange::isFlip).toList();
    }

    /** How often each change of first place or of a verdict comes, sorted. */
    public Map<AdviceChange.Move, Integer> moves() {
        Map<AdviceChange.Move, Integer> moves = new TreeMap<>();
        changes.forEach(change -> moves.merge(change.move(), 1, Integer::sum));
        return moves;
    }

    /** The changes of one person. */
    public List<AdviceChange> of(String person) {
        return changes.stream().filter(c -> c.person().equals(person)).toList();
    }

    /** Whether nothing that is compared changed for anybody. */
    public boolean isQuiet() {
        return changes.isEmpty() && otherLeaders == 0 && otherFit == 0 && lines.isEmpty();
    }
}
