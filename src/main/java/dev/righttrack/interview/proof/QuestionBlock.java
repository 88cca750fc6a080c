package dev.righttrack.interview.proof;

import dev.righttrack.knowledge.Question;

/** The blocks in which questions are asked, in order, so that a talk does not jump between subjects. */
enum QuestionBlock {
    /** What somebody would like to work on. */
    WISHES,
    /** What somebody can do and has done. */
    SKILLS,
    /** Where somebody would work. */
    CIRCUMSTANCES;

    /** The block of a question. */
    static QuestionBlock of(Question question) {
        return switch (question.about()) {
            case "topic" -> WISHES;
            case "circumstance" -> CIRCUMSTANCES;
            default -> SKILLS;
        };
    }
}
