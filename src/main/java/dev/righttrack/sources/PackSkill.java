package dev.righttrack.sources;

import java.util.List;

/**
 * A skill of a source, and which of ours it is.
 *
 * @param name the source's name for it
 * @param ours our skills, several where it covers several; empty where we have none such, and its rows are not used
 * @param reason why
 */
public record PackSkill(String name, List<String> ours, String reason) {

    public PackSkill {
        ours = List.copyOf(ours);
    }
}
