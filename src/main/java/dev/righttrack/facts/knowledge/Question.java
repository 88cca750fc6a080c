package dev.righttrack.facts.knowledge;

import java.util.List;

/**
 * A question that one may ask a candidate.
 *
 * @param name the question's id
 * @param about employer (a question to whom the candidate applies to), or of the candidate a skill, topic, circumstance, tools, methods, activities, experience, education or publications
 * @param subject the skill, topic or circumstance asked about; may be empty
 * @param ask the question
 * @param help what helps to answer honestly
 */
public record Question(
        String name, String about, String subject, String ask, String help, List<String> spellings, Source source)
        implements Entry {

    public Question {
        spellings = List.copyOf(spellings);
    }
}
