package dev.righttrack.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables that well-known platforms export and that hold no candidates, by their titles. */
final class ExportedTables {

    private static final Map<String, Set<String>> TITLES = Map.of(
            "LinkedIn's table of positions", Set.of("company name", "title", "started on"),
            "LinkedIn's table of schools", Set.of("school name", "degree name"),
            "LinkedIn's table of certificates", Set.of("name", "authority", "license number"),
            "LinkedIn's table of connections", Set.of("first name", "last name", "connected on"),
            "LinkedIn's profile", Set.of("first name", "last name", "headline", "summary"),
            "a table of contacts", Set.of("given name", "family name"));

    private ExportedTables() {}

    /**
     * What a table is.
     *
     * @param titles the titles of its columns, in small letters
     */
    static Optional<String> of(List<String> titles) {
        return TITLES.entrySet().stream()
                .filter(one -> titles.containsAll(one.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
