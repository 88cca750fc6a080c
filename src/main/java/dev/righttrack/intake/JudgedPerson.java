package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import java.util.List;

/**
 * A candidate of whom it is said which roles a good adviser would put first.
 *
 * @param name what the person is called
 * @param candidate what is known of the person; it may be nothing at all
 * @param accepted the roles that are accepted in first place; an empty text stands for none
 * @param never the roles that should by no means stand in first place
 */
public record JudgedPerson(String name, Candidate candidate, List<String> accepted, List<String> never) {
    public JudgedPerson {
        accepted = List.copyOf(accepted);
        never = List.copyOf(never);
    }
}
