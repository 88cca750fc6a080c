package dev.righttrack.facts.knowledge;

import java.util.List;

/**
 * A title under which roles are advertised.
 *
 * @param roles the roles that it may mean
 */
public record TitleEntry(String name, List<String> roles, List<String> spellings, Source source) implements Entry {

    public TitleEntry {
        roles = List.copyOf(roles);
        spellings = List.copyOf(spellings);
    }
}
