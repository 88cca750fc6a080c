package dev.righttrack.rules.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * Since when and until when a rule holds, and who stands behind it.
 *
 * @param from the first day on which it is in force; {@link LocalDate#MIN} where none is named
 * @param until the last day on which it is in force; {@link LocalDate#MAX} where none is named
 * @param draft what is still to be settled; empty where it is no draft
 * @param by who wrote it; may be empty
 * @param approved who approved it, and when; may be empty
 * @param tags words under which it is found; may be empty
 */
public record RuleStatus(LocalDate from, LocalDate until, String draft, String by, String approved, List<String> tags) {

    /** In force at any time, and nothing said of who wrote it. */
    public static final RuleStatus ALWAYS = new RuleStatus(LocalDate.MIN, LocalDate.MAX, "", "", "", List.of());

    public RuleStatus {
        tags = List.copyOf(tags);
    }

    /** Whether it is a draft, which is in force on no day. */
    public boolean isDraft() {
        return !draft.isEmpty();
    }

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !isDraft() && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether there is a day on which both are in force. */
    public boolean meets(RuleStatus other) {
        return !isDraft() && !other.isDraft() && !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** Whether its last day has passed on a day. */
    public boolean isOver(LocalDate day) {
        return day.isAfter(until);
    }
}
