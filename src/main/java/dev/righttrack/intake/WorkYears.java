package dev.righttrack.intake;

import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.FieldReader;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years in which somebody worked, as a resume dates them: a bound on years of coding, and never their number. */
final class WorkYears {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private final Set<Integer> years = new TreeSet<>();
    private int first = Integer.MAX_VALUE;
    private int since = Integer.MAX_VALUE;
    private Optional<Place> place = Optional.empty();

    /** Adds the time of one employment; one without a year says nothing. */
    void add(FieldReader item) {
        Optional<Integer> from = year(item, "startDate");
        if (from.isEmpty()) {
            return;
        }
        if (place.isEmpty()) {
            place = Optional.of(item.place("startDate"));
        }
        first = Math.min(first, from.get());
        Optional<Integer> to = year(item, "endDate");
        if (to.isEmpty()) {
            since = Math.min(since, from.get());
            return;
        }
        for (int year = from.get(); year < Math.max(from.get() + 1, to.get()); year++) {
            years.add(year);
        }
    }

    private static Optional<Integer> year(FieldReader item, String key) {
        return item.text(key)
                .map(text -> YEAR.matcher(text.text()))
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)));
    }

    /** Where the first of them stands; empty if no time of work is dated. */
    Optional<Place> place() {
        return place;
    }

    /** The times in words, such as {@code 4 years from 2015 on, and since 2021}. */
    String words() {
        long closed = years.stream().filter(year -> year < since).count();
        String before = closed == 0 ? "" : closed + (closed == 1 ? " year" : " years") + " from " + first + " on";
        String now = since == Integer.MAX_VALUE ? "" : "since " + since;
        return before.isEmpty() || now.isEmpty() ? before + now : before + ", and " + now;
    }
}
