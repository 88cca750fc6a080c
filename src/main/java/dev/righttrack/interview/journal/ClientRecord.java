package dev.righttrack.interview.journal;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.interview.journal.JournalReader.Told;
import dev.righttrack.interview.talk.Transcript;
import java.util.List;

/**
 * A client as a journal has them.
 *
 * @param journal the name of the journal's file
 * @param id the candidate's id
 * @param name what to call the client; may be empty
 * @param adviser who led the talk; may be empty
 * @param begun the day on which the talk began, as ISO 8601 has it
 * @param last the day on which something was last said
 * @param answers how many answers stand
 * @param notes present work, constraints and notes; may be empty
 * @param ranking the roles with their fits when it was last written, first place first; empty if nothing was said
 */
public record ClientRecord(
        String journal,
        String id,
        String name,
        String adviser,
        String begun,
        String last,
        int answers,
        String notes,
        List<String> ranking) {

    private static final int DAY = "2026-01-01".length();

    public ClientRecord {
        ranking = List.copyOf(ranking);
    }

    /**
     * The record of what a journal tells.
     *
     * @param client the candidate as far as the answers tell
     */
    public static ClientRecord of(String journal, Told told, Candidate client) {
        Transcript sitting = told.sitting();
        return new ClientRecord(
                journal,
                client.id(),
                client.name(),
                told.head().adviser(),
                day(told.head().begun()),
                day(told.last()),
                sitting.now().answers().size(),
                client.notes(),
                told.ranking().isBlank() ? List.of() : List.of(told.ranking().split(", ")));
    }

    private static String day(String time) {
        return time.length() < DAY ? time : time.substring(0, DAY);
    }
}
