package dev.righttrack.advice;

import dev.righttrack.scoring.Weights;
import dev.righttrack.text.ClosedWord;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * How far the role in first place is before the next one.
 *
 * @param word that in a word, by the coaches' limits
 * @param share by how much its fit is above the next role's, as a share of the whole; 0 where nobody is in first place
 */
public record Lead(Clarity word, Fraction share) {

    /** No lead at all. */
    public static final Lead NOTHING = new Lead(Clarity.NONE, Fraction.ZERO);

    /** How clear a lead is. */
    public enum Clarity implements ClosedWord {
        /** Above the coaches' limit of a clear lead: of people with such a lead, most have that role. */
        CLEAR("clear"),
        /** Above the limit of a slight lead. */
        SLIGHT("slight"),
        /** So little that the next role may as well be the one. */
        NONE("none");

        private final String word;

        Clarity(String word) {
            this.word = word;
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

    /**
     * The lead of the role in first place, before the highest fit of the others, which the order may have put behind a
     * fit that is nearly equal.
     *
     * @param first the fit of the role in first place
     * @param others the fits of the other roles, in any order
     */
    public static Lead before(Fraction first, Stream<Fraction> others, Weights weights) {
        Fraction lead = first.subtract(others.max(Comparator.naturalOrder()).orElse(Fraction.ZERO));
        return of(lead.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : lead, weights);
    }

    /** A lead of so much, in the word that it gets. */
    public static Lead of(Fraction share, Weights weights) {
        if (share.compareTo(weights.clearLead()) > 0) {
            return new Lead(Clarity.CLEAR, share);
        }
        return new Lead(share.compareTo(weights.slightLead()) > 0 ? Clarity.SLIGHT : Clarity.NONE, share);
    }
}
