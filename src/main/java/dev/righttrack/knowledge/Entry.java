package dev.righttrack.knowledge;

import java.util.List;

/** Anything that has a name in the facts folder. */
public interface Entry {

    /** The name, which is its id. */
    String name();

    /** Other ways to write the name, in lower case; old names included. */
    List<String> spellings();

    /** Where it comes from. */
    Source source();

    /** Where it and its parts come from. */
    default List<Source> sources() {
        return List.of(source());
    }
}
