package dev.righttrack.interview.answers;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import java.util.Comparator;
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
                .filter(question -> !question.about().equals("employer") && !isForThePage(question))
                .toList());
    }

    /** The questions with which an interview begins, in their order. */
    public static List<Question> opening(Knowledge knowledge) {
        return knowledge.all(Kind.QUESTION, Question.class).stream()
                .filter(question -> question.opening() > 0 && !question.about().equals("employer"))
                .sorted(Comparator.comparingInt(Question::opening))
                .toList();
    }

    /** Whether the answer stands on the page and no rule looks at it. */
    static boolean isForThePage(Question question) {
        return switch (question.about()) {
            case "name", "present", "constraints" -> true;
            default -> false;
        };
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
