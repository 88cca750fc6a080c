package dev.righttrack.interview.talk;

import dev.righttrack.advice.ClashAdvice;
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

    /** A statement and the evidence contradict each other: which shall hold? */
    record Decide(ClashAdvice clash) implements Prompt {}

    /**
     * First place is decided: shall the rest be asked as well?
     *
     * @param first the role in first place; empty where the answers do not tell the roles apart
     * @param leaders the roles close to it, itself included
     * @param left how many questions are open
     */
    record Proven(String first, List<String> leaders, int left) implements Prompt {
        public Proven {
            leaders = List.copyOf(leaders);
        }
    }

    /**
     * All has been asked.
     *
     * @param first the role in first place; empty where the answers do not tell the roles apart
     */
    record Asked(String first) implements Prompt {}
}
