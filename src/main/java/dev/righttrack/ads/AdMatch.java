package dev.righttrack.ads;

import dev.righttrack.reading.AdStrength;
import java.util.Comparator;
import java.util.List;

/**
 * A job ad, held against a person.
 *
 * @param ad the ad
 * @param matches what it asks and would like, each with whether the person has it; asked before wished
 */
public record AdMatch(JobAd ad, List<MatchedRequirement> matches) {

    /** The larger share of what is asked first, and of those with the same share the larger share of what is wished. */
    public static final Comparator<AdMatch> ORDER = Comparator.<AdMatch>comparingInt(
                    match -> match.count(AdStrength.ASKED) == 0 ? 1 : 0)
            .thenComparing((first, second) -> second.compareShare(first, AdStrength.ASKED))
            .thenComparing((first, second) -> second.compareShare(first, AdStrength.WISHED));

    public AdMatch {
        matches = List.copyOf(matches);
    }

    /** Those of one strength and state. */
    public List<MatchedRequirement> matches(AdStrength strength, MatchState state) {
        return matches.stream()
                .filter(one -> one.requirement().strength() == strength && one.state() == state)
                .toList();
    }

    /** How many things of a strength are named. */
    public int count(AdStrength strength) {
        return (int) matches.stream()
                .filter(one -> one.requirement().strength() == strength)
                .count();
    }

    /** How many of them the person has. */
    public int met(AdStrength strength) {
        return matches(strength, MatchState.MET).size();
    }

    /** Compares shares without dividing; of nothing the share is zero. */
    private int compareShare(AdMatch other, AdStrength strength) {
        long own = (long) met(strength) * Math.max(1, other.count(strength));
        long others = (long) other.met(strength) * Math.max(1, count(strength));
        return Long.compare(own, others);
    }
}
