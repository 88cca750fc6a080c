package dev.righttrack.interview.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One course that the talk takes: what was said in it.
 *
 * @param said everything said and not taken back, in order; the last answer to a question is the one that stands
 * @param kept the contradictions that were looked at and left as they are
 * @param skipped the questions of the opening that were skipped
 * @param goingOn whether the rest is asked though first place is decided
 * @param notes what was noted
 */
public record Branch(
        List<GivenAnswer> said, Set<String> kept, Set<String> skipped, boolean goingOn, List<String> notes) {

    /** Nothing was said yet. */
    public static final Branch BLANK = new Branch(List.of(), Set.of(), Set.of(), false, List.of());

    public Branch {
        said = List.copyOf(said);
        kept = Set.copyOf(kept);
        skipped = Set.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** The answers that stand, one a question, in the order in which the questions were first answered. */
    public List<GivenAnswer> answers() {
        Map<String, GivenAnswer> last = new LinkedHashMap<>();
        said.forEach(given -> last.put(given.question().name(), given));
        return List.copyOf(last.values());
    }

    /** The answer that stands, if there is one. */
    public Optional<GivenAnswer> answer(String question) {
        return answers().stream()
                .filter(given -> given.question().name().equals(question))
                .findFirst();
    }

    /** The branch with one more answer. */
    public Branch with(GivenAnswer given) {
        List<GivenAnswer> more = new ArrayList<>(said);
        more.add(given);
        return new Branch(more, kept, skipped, goingOn, notes);
    }

    /** The same as if the last answer to a question had never been given: an earlier one stands again. */
    public Branch without(String question) {
        List<GivenAnswer> left = new ArrayList<>(said);
        for (int i = left.size() - 1; i >= 0; i--) {
            if (left.get(i).question().name().equals(question)) {
                left.remove(i);
                break;
            }
        }
        return new Branch(left, kept, skipped, goingOn, notes);
    }

    /** The branch in which a contradiction is kept as it is. */
    public Branch keeping(String contradiction) {
        Set<String> more = new TreeSet<>(kept);
        more.add(contradiction);
        return new Branch(said, more, skipped, goingOn, notes);
    }

    /** The branch in which a question of the opening is skipped. */
    public Branch skipping(String question) {
        Set<String> more = new TreeSet<>(skipped);
        more.add(question);
        return new Branch(said, kept, more, goingOn, notes);
    }

    /** The branch in which questions go on after the proof, or do not. */
    public Branch goingOn(boolean on) {
        return new Branch(said, kept, skipped, on, notes);
    }

    /** The branch with one more note. */
    public Branch noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Branch(said, kept, skipped, goingOn, more);
    }
}
