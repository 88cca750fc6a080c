package dev.righttrack.intake.knowledge;

import dev.righttrack.text.NumberWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and dates as people write them, in the one way in which the facts have them. */
final class WrittenAmounts {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2})\\.? ([A-Za-z]{3,9})\\.?,? ([0-9]{4})");
    private static final Pattern NAME_FIRST = Pattern.compile("([A-Za-z]{3,9})\\.? ([0-9]{1,2}),? ([0-9]{4})");

    private WrittenAmounts() {}

    /** The whole number that a word means; empty if it means none. */
    static Optional<String> number(String word) {
        return NumberWords.number(word.strip().toLowerCase(Locale.ROOT)).stream()
                .mapToObj(String::valueOf)
                .findFirst();
    }

    /** The date that was written with points or a month's name; empty if none was, or if it might be another one. */
    static Optional<String> date(String text) {
        Matcher points = DAY_FIRST.matcher(text.strip());
        if (points.matches()) {
            return date(points.group(3), Integer.parseInt(points.group(2)), points.group(1));
        }
        Matcher named = NAMED.matcher(text.strip());
        if (named.matches()) {
            return date(named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher first = NAME_FIRST.matcher(text.strip());
        return first.matches() ? date(first.group(3), month(first.group(1)), first.group(2)) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<String> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
