package dev.righttrack.interview.talk;

import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.interview.proof.Sharpening;
import dev.righttrack.interview.proof.Standing.Certainty;
import dev.righttrack.knowledge.Question;
import java.util.List;

/** What is asked next. */
public sealed interface Prompt {

    /**
     * A question.
     *
     * @param before the answer that is being changed, or what was heard of it before; may be empty
     * @param options the answers that may be given by their number, in order; empty where there is no such list
     * @param firstNumber the number of the first of them
     * @param left how many questions are open, this one included
     * @param decided whether first place is decided, so that it is asked for the rest only
     */
    record Ask(Question question, String before, List<String> options, int firstNumber, int left, boolean decided)
            implements Prompt {
        public Ask {
            options = List.copyOf(options);
        }
    }

    /**
     * One of the questions with which an interview begins; it may be skipped.
     *
     * @param number its place, from 1
     * @param of how many there are
     */
    record Opening(Question question, int number, int of) implements Prompt {}

    /** A statement and the evidence contradict each other: which shall hold? */
    record Decide(ClashAdvice clash) implements Prompt {}

    /**
     * Nothing more is asked for the sake of first place: shall the rest be asked as well, if there is one?
     *
     * @param certainty how sure first place is
     * @param first the roles that are listed first: one where first place is held, several on a tie
     * @param others the other roles that are close, where first place is decided; else those that may be first as well
     * @param sharpenings what would tell more of first place; empty where it is decided
     * @param left how many questions are open; 0 where all is answered
     */
    record Ended(Certainty certainty, List<String> first, List<String> others, List<Sharpening> sharpenings, int left)
            implements Prompt {
        public Ended {
            first = List.copyOf(first);
            others = List.copyOf(others);
            sharpenings = List.copyOf(sharpenings);
        }
    }
}
