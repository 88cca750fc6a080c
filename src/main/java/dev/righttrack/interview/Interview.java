package dev.righttrack.interview;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Question;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.AnswerSheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Questions to one candidate, in the order of the facts folder. Not safe for several threads. */
public final class Interview {

    private final Deque<Question> questions;
    private final AnswerSheet sheet;

    /** An interview in which nothing is known yet. */
    public Interview(Knowledge knowledge) {
        this.questions = new ArrayDeque<>(knowledge.all(Kind.QUESTION, Question.class).stream()
                .filter(question -> !question.about().equals("employer"))
                .toList());
        this.sheet = new AnswerSheet(knowledge);
    }

    /** The question that is to be asked next; absent when all have been. */
    public Optional<Question> next() {
        return Optional.ofNullable(questions.peek());
    }

    /**
     * Takes the answer to the question asked; an empty one leaves it unknown. With something wrong in it, the question
     * stays.
     *
     * @throws IllegalStateException if all questions have been asked
     */
    public List<Finding> answer(String answer) {
        Question question = next().orElseThrow(() -> new IllegalStateException("all questions have been asked"));
        List<Finding> findings = answer.isBlank() ? List.of() : sheet.answer(question, answer);
        if (findings.stream().noneMatch(Finding::isError)) {
            questions.remove();
        }
        return findings;
    }

    /** What is known of the candidate by now. */
    public Candidate candidate() {
        return sheet.candidate();
    }
}
