package dev.righttrack.agreement;

import dev.righttrack.advice.Advice;
import java.util.List;
import java.util.Optional;

/**
 * Advice for somebody of whom it is said which roles a good adviser would put first.
 *
 * @param person what the person is called
 * @param first the role in first place; empty if none holds it alone
 * @param accepted the roles that are accepted in first place; an empty text stands for none
 * @param never the roles that should by no means stand in first place
 */
public record Acceptance(String person, Optional<String> first, List<String> accepted, List<String> never) {
    public Acceptance {
        accepted = List.copyOf(accepted);
        never = List.copyOf(never);
    }

    /** The advice for somebody. */
    public static Acceptance of(String person, Advice advice, List<String> accepted, List<String> never) {
        return new Acceptance(person, Labelled.of("", advice).first(), accepted, never);
    }

    /** Whether first place is as a good adviser would have it. */
    public boolean isAccepted() {
        return accepted.contains(first.orElse(""));
    }

    /** Whether a role stands in first place that should by no means. */
    public boolean isNever() {
        return first.filter(never::contains).isPresent();
    }
}
