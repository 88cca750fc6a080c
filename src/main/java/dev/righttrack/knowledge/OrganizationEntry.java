package dev.righttrack.knowledge;

import java.util.List;

/**
 * A type of AI organization.
 *
 * @param definition what it is
 * @param output what it produces
 * @param lifeCycle the steps of its projects
 */
public record OrganizationEntry(
        String name, String definition, String output, List<String> lifeCycle, List<String> spellings, Source source)
        implements Entry {

    public OrganizationEntry {
        lifeCycle = List.copyOf(lifeCycle);
        spellings = List.copyOf(spellings);
    }
}
