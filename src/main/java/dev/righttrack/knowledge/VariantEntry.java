package dev.righttrack.knowledge;

import java.util.List;

/**
 * A variant of a role.
 *
 * @param role the role that it is a variant of
 * @param ownLevels whether rules say what levels it asks; where they do not, it asks what its role asks
 * @param definition what it is
 * @param adds the skills that it adds
 * @param applications what it works on
 * @param knows what one has to understand for it
 */
public record VariantEntry(
        String name,
        String role,
        boolean ownLevels,
        String definition,
        List<String> adds,
        List<String> applications,
        List<String> knows,
        List<String> spellings,
        Source source)
        implements Entry {

    public VariantEntry {
        adds = List.copyOf(adds);
        applications = List.copyOf(applications);
        knows = List.copyOf(knows);
        spellings = List.copyOf(spellings);
    }
}
