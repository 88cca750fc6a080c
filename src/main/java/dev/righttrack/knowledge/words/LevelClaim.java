package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Source;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * What a word that somebody chose for a level of their own says: a range of levels.
 *
 * @param low the least level that it says
 * @param high the highest that it leaves possible, never below {@code low}
 * @param upTo the highest share of a scale that says the same, from 0 to 1, as in four of five; the least one that is not
 *     below a share counts
 */
public record LevelClaim(String name, String low, String high, Fraction upTo, List<String> spellings, Source source)
        implements Entry {

    public LevelClaim {
        spellings = List.copyOf(spellings);
    }
}
