package dev.righttrack.cli.options;

import dev.righttrack.intake.CandidateReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.loading.LoadedRules;
import picocli.CommandLine.Option;

/** Whether a candidate with a word that nobody knows is refused, for a command that reads candidates. */
public final class StrictOption {

    @Option(
            names = "--strict",
            description = "Refuse a candidate with a tool, method, activity or degree that the facts folder lacks.")
    private boolean strict;

    /** Whether a word that nobody knows refuses a candidate. */
    public boolean isStrict() {
        return strict;
    }

    /** A reader of candidates that is as strict as was asked for. */
    public CandidateReader reader(LoadedRules rightTrack) {
        return reader(rightTrack.knowledge());
    }

    /** The same, in the words of some knowledge. */
    public CandidateReader reader(Knowledge knowledge) {
        return new CandidateReader(knowledge).strict(strict);
    }
}
