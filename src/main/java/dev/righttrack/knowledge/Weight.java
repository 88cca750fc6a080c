package dev.righttrack.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * A number that the coaches chose.
 *
 * @param value the number, exactly
 * @param alternatives other values that a reasonable coach might have chosen; mostly empty for a count of years
 * @param unit weight, level steps, points, share, count or years
 * @param confirmed the day on which a coach last confirmed it
 * @param reason why it is that number
 */
public record Weight(
        String name,
        Fraction value,
        List<Fraction> alternatives,
        String unit,
        LocalDate confirmed,
        String reason,
        List<String> spellings,
        Source source)
        implements Entry {

    public Weight {
        alternatives = List.copyOf(alternatives);
        spellings = List.copyOf(spellings);
    }

    /** The same with another value. */
    public Weight at(Fraction another) {
        return new Weight(name, another, alternatives, unit, confirmed, reason, spellings, source);
    }
}
