package dev.righttrack.serve;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;

/** Reads a candidate from the body of a request, in every form that a file of the command line may have. */
public interface CandidateBodies {

    /** The largest body, in bytes. */
    int MOST_BYTES = 10_000_000;

    /** The candidate, absent if the body cannot be used, and every problem in it. */
    ParseResult<Candidate> read(LoadedRules rules, byte[] body);
}
