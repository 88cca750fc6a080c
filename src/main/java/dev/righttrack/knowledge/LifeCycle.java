package dev.righttrack.knowledge;

import java.util.List;

/**
 * How a kind of project goes.
 *
 * @param steps its steps in order
 * @param support what supports them throughout
 */
public record LifeCycle(String name, List<String> steps, String support, List<String> spellings, Source source)
        implements Entry {

    public LifeCycle {
        steps = List.copyOf(steps);
        spellings = List.copyOf(spellings);
    }
}
