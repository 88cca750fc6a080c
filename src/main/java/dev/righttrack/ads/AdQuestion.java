package dev.righttrack.ads;

import dev.righttrack.reading.AdRequirement;
import java.util.List;

/**
 * A question to the employer, with what the ad says of it.
 *
 * @param topic the task, or {@code research}
 * @param ask the question
 * @param answers what the ad names as work of that task; empty where it leaves the question open
 * @param yes the roles in question that do it
 * @param no those that do not
 * @param cites the sections behind the question
 */
public record AdQuestion(
        String topic, String ask, List<AdRequirement> answers, List<String> yes, List<String> no, List<String> cites) {

    public AdQuestion {
        answers = List.copyOf(answers);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
        cites = List.copyOf(cites);
    }

    /** Whether the ad leaves it open: it does not name the task. That it is no part of the work does not follow. */
    public boolean isOpen() {
        return answers.isEmpty();
    }
}
