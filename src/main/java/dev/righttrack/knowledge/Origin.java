package dev.righttrack.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * Where words of the vocabulary were collected, other than in the report.
 *
 * @param definition what it is, with its edition
 * @param licence under which its words may be used here
 * @param date of the collection
 */
public record Origin(
        String name, String definition, String licence, LocalDate date, List<String> spellings, Source source)
        implements Entry {

    public Origin {
        spellings = List.copyOf(spellings);
    }

    /** How it is cited: what it is, and when. */
    public String citation() {
        return definition + " (" + date + ")";
    }
}
