package dev.righttrack.advice;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list in an advice, with what it rests on.
 *
 * @param <T> what is listed
 * @param items what is listed, in the order in which it is shown; may be empty
 * @param basis the rule that lists it
 */
public record Listed<T>(List<T> items, Basis basis) implements Iterable<T> {

    public Listed {
        items = List.copyOf(items);
    }

    /** The items, first one first. */
    public Stream<T> stream() {
        return items.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }
}
