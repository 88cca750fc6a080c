package dev.righttrack.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question that one may ask a candidate.
 *
 * @param name the question's id
 * @param about employer (a question to whom the candidate applies to), or of the candidate a skill, topic, circumstance, tools,
 *     methods, activities, experience, education or publications; or name, present or constraints, which no rule looks at
 * @param subject the skill, topic or circumstance asked about; may be empty
 * @param ask the question
 * @param help what helps to answer honestly
 * @param anchors answer to what somebody can do, or would do, who gives it; in the order of the file, may be empty
 * @param examples how an answer may be written; may be empty
 * @param opening its place among the questions with which an interview begins, from 1; 0 where it is none of them
 * @param likely answer to how often it is given, as a weight of at least 1; an answer that is absent has the weight 1
 */
public record Question(
        String name,
        String about,
        String subject,
        String ask,
        String help,
        Map<String, String> anchors,
        List<String> examples,
        int opening,
        Map<String, Integer> likely,
        List<String> spellings,
        Source source)
        implements Entry {

    public Question {
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
        examples = List.copyOf(examples);
        likely = Map.copyOf(likely);
        spellings = List.copyOf(spellings);
    }

    /** The same question with other anchors. */
    public Question withAnchors(Map<String, String> others) {
        return new Question(name, about, subject, ask, help, others, examples, opening, likely, spellings, source);
    }
}
