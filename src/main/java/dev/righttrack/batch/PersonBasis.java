package dev.righttrack.batch;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.text.ClosedWord;

/** On what the advice on somebody rests. */
public enum PersonBasis implements ClosedWord {
    /** Somebody stated everything. */
    STATED("stated"),
    /** Part was read in sentences. */
    MIXED("stated and read"),
    /** Everything was read in a document, and nobody has confirmed it. */
    READ("read");

    private final String word;

    PersonBasis(String word) {
        this.word = word;
    }

    /** The basis of what is known of a candidate. */
    static PersonBasis of(Candidate candidate) {
        int known = candidate.skills().size()
                + candidate.tools().size()
                + candidate.methods().size()
                + candidate.activities().size()
                + candidate.courses().size()
                + candidate.experience().size()
                + candidate.wishes().size()
                + (candidate.education().isPresent() ? 1 : 0)
                + (candidate.publications().isPresent() ? 1 : 0);
        if (candidate.read().isEmpty()) {
            return STATED;
        }
        return candidate.read().size() < known ? MIXED : READ;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
