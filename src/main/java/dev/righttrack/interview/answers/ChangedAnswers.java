package dev.righttrack.interview.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was answered otherwise, or anew, in one course of a talk than in an earlier one. */
public final class ChangedAnswers {

    private ChangedAnswers() {}

    /** The answers that differ, each with what was said before, in words; those that were taken back last. */
    public static List<String> between(Branch before, Branch after) {
        List<String> changed = new ArrayList<>();
        for (GivenAnswer now : after.answers()) {
            String question = now.question().name();
            Optional<String> then =
                    before.answer(question).map(given -> given.answer().words());
            if (!then.equals(Optional.of(now.answer().words()))) {
                changed.add(question + ": " + then.map(words -> words + " -> ").orElse("")
                        + now.answer().words());
            }
        }
        for (GivenAnswer then : before.answers()) {
            if (after.answer(then.question().name()).isEmpty()) {
                changed.add(then.question().name() + ": " + then.answer().words() + " -> taken back");
            }
        }
        return changed;
    }
}
