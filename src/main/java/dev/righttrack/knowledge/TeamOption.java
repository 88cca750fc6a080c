package dev.righttrack.knowledge;

import java.util.List;

/**
 * A team that the report suggests.
 *
 * @param stage the stage that it suggests it for
 * @param roles the roles in it
 */
public record TeamOption(String name, String stage, List<String> roles, List<String> spellings, Source source)
        implements Entry {

    public TeamOption {
        roles = List.copyOf(roles);
        spellings = List.copyOf(spellings);
    }
}
