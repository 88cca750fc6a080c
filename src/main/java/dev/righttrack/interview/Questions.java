package dev.righttrack.interview;

import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Question;
import java.util.List;
import java.util.Optional;

/**
 * The questions that one may ask a candidate.
 *
 * @param all in the order of the facts folder
 */
record Questions(List<Question> all) {

    Questions {
        all = List.copyOf(all);
    }

    static Questions of(Knowledge knowledge) {
        return new Questions(knowledge.all(Kind.QUESTION, Question.class).stream()
                .filter(question -> !question.about().equals("employer"))
                .toList());
    }

    Optional<Question> find(String name) {
        return all.stream().filter(question -> question.name().equals(name)).findFirst();
    }

    /** The question about something. */
    Optional<Question> about(String about, String subject) {
        return all.stream()
                .filter(q -> q.about().equals(about)
                        && (subject.isEmpty() || q.subject().equals(subject)))
                .findFirst();
    }

    /** Whether an answer may show something of skills or of work done, without saying it. */
    static boolean isEvidence(Question question) {
        return switch (question.about()) {
            case "tools", "methods", "activities", "experience", "education", "publications" -> true;
            default -> false;
        };
    }
}
