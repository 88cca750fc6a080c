package dev.righttrack.interview.talk;

import dev.righttrack.knowledge.Question;
import java.util.List;

/**
 * What depends on a question.
 *
 * @param uses the requirements and tasks that look at the answer
 * @param outcomes what each answer would do; a sample where there are many
 * @param canMatter whether some completion of the other questions lets the answer change first place
 */
public record QuestionImpact(Question question, List<Use> uses, List<Outcome> outcomes, boolean canMatter) {

    public QuestionImpact {
        uses = List.copyOf(uses);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * A role that looks at the answer.
     *
     * @param what what it asks, or does
     * @param rule the rule behind it; empty where it is a task that the report gives the role
     */
    public record Use(String role, String what, String rule) {}

    /**
     * What an answer would do.
     *
     * @param answer the answer
     * @param first the role in first place then; the empty text where no role is
     * @param contenders the roles that might still pass the one that is listed first, or draw level
     * @param decides whether first place is decided then
     */
    public record Outcome(String answer, String first, List<String> contenders, boolean decides) {
        public Outcome {
            contenders = List.copyOf(contenders);
        }
    }
}
