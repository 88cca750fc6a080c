package dev.righttrack.intake;

import java.util.List;

/**
 * What was found under the names that somebody gave.
 *
 * @param inputs the inputs, in order
 * @param unread the files of folders that are not read, by path
 */
public record FoundInputs(List<CandidateInput> inputs, List<UnreadFile> unread) {
    public FoundInputs {
        inputs = List.copyOf(inputs);
        unread = List.copyOf(unread);
    }
}
