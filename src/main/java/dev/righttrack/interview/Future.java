package dev.righttrack.interview;

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
 * @param goingOn whether the rest is asked though first place is decided
 * @param notes what was noted
 */
public record Future(List<Given> said, Set<String> kept, boolean goingOn, List<String> notes) {

    /** Nothing was said yet. */
    static final Future BLANK = new Future(List.of(), Set.of(), false, List.of());

    public Future {
        said = List.copyOf(said);
        kept = Set.copyOf(kept);
        notes = List.copyOf(notes);
    }

    /** The answers that stand, one a question, in the order in which the questions were first answered. */
    public List<Given> answers() {
        Map<String, Given> last = new LinkedHashMap<>();
        said.forEach(given -> last.put(given.question().name(), given));
        return List.copyOf(last.values());
    }

    /** The answer that stands, if there is one. */
    public Optional<Given> answer(String question) {
        return answers().stream()
                .filter(given -> given.question().name().equals(question))
                .findFirst();
    }

    Future with(Given given) {
        List<Given> more = new ArrayList<>(said);
        more.add(given);
        return new Future(more, kept, goingOn, notes);
    }

    /** The same as if the last answer to a question had never been given: an earlier one stands again. */
    Future without(String question) {
        List<Given> left = new ArrayList<>(said);
        for (int i = left.size() - 1; i >= 0; i--) {
            if (left.get(i).question().name().equals(question)) {
                left.remove(i);
                break;
            }
        }
        return new Future(left, kept, goingOn, notes);
    }

    Future keeping(String contradiction) {
        Set<String> more = new TreeSet<>(kept);
        more.add(contradiction);
        return new Future(said, more, goingOn, notes);
    }

    Future goingOn(boolean on) {
        return new Future(said, kept, on, notes);
    }

    Future noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Future(said, kept, goingOn, more);
    }
}
