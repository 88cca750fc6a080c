package dev.righttrack.candidate;

import dev.righttrack.knowledge.Kind;
import java.util.EnumSet;
import java.util.Set;

/**
 * How many of the words that describe a candidate were understood: tools, methods, activities, courses and degrees, each once.
 *
 * @param words how many there are
 * @param understood how many of them the vocabulary has, at most all
 */
public record WordShare(int words, int understood) {

    private static final Set<Kind> UNKNOWN = EnumSet.of(Kind.TOOL, Kind.METHOD, Kind.ACTIVITY, Kind.DEGREE);

    /** The share of one candidate's words. */
    public static WordShare of(Candidate candidate) {
        int known = candidate.tools().size()
                + candidate.methods().size()
                + candidate.activities().size()
                + candidate.courses().size()
                + (candidate.education().isPresent() ? 1 : 0);
        int unknown = 0;
        for (UncountedWord word : candidate.uncounted()) {
            if (UNKNOWN.contains(word.kind())) {
                unknown++;
            } else {
                known++;
            }
        }
        return new WordShare(known + unknown, known);
    }
}
