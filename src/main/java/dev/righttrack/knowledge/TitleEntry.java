package dev.righttrack.knowledge;

import java.util.List;

/**
 * A title under which roles are advertised.
 *
 * @param roles the roles that it may mean; empty for one that is none of these roles
 * @param outside the field to which a title belongs that is none of these roles, such as management; empty for the others
 */
public record TitleEntry(String name, List<String> roles, String outside, List<String> spellings, Source source)
        implements Entry {

    public TitleEntry {
        roles = List.copyOf(roles);
        spellings = List.copyOf(spellings);
    }
}
