package dev.righttrack.interview.answers;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import java.util.List;
import java.util.Optional;

/**
 * The questions that one may ask a candidate.
 *
 * @param all in the order of the facts folder
 */
public record AskableQuestions(List<Question> all) {

    public AskableQuestions {
        all = List.copyOf(all);
    }

    /** The questions of some knowledge that are put to a candidate, in the order of the facts folder. */
    public static AskableQuestions of(Knowledge knowledge) {
        return new AskableQuestions(knowledge.all(Kind.QUESTION, Question.class).stream()
                .filter(question -> !question.about().equals("employer"))
                .toList());
    }

    /** The question of that name. */
    public Optional<Question> find(String name) {
        return all.stream().filter(question -> question.name().equals(name)).findFirst();
    }

    /** The question about something. */
    public Optional<Question> about(String about, String subject) {
        return all.stream()
                .filter(q -> q.about().equals(about)
                        && (subject.isEmpty() || q.subject().equals(subject)))
                .findFirst();
    }

    /** Whether an answer may show something of skills or of work done, without saying it. */
    public static boolean isEvidence(Question question) {
        return switch (question.about()) {
            case "tools", "methods", "activities", "experience", "education", "publications" -> true;
            default -> false;
        };
    }
}
