package dev.righttrack.authoring.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What parts of a check came to, by everything on which they depend, for a program that checks the same folders after every
 * keystroke. What a round of checking did not use is forgotten after it. Not safe for use by several threads.
 */
public final class CheckCache {

    private Map<Key, Object> before = new HashMap<>();
    private Map<Key, Object> now = new HashMap<>();

    /**
     * A part of a check and all that it depends on.
     *
     * @param part its name
     * @param on what it depends on, compared by value
     */
    private record Key(String part, Object on) {}

    /** Forgets what the round before this one did not use. */
    void nextRound() {
        before = now;
        now = new HashMap<>();
    }

    /**
     * What a part of a check came to: as it was, if nothing changed on which it depends.
     *
     * @param part its name; all that is made under one name is of one type
     */
    <T> T of(String part, Object on, Supplier<T> made) {
        Key key = new Key(part, on);
        @SuppressWarnings("unchecked")
        T known = (T) now.getOrDefault(key, before.get(key));
        T result = known == null ? made.get() : known;
        now.put(key, result);
        return result;
    }
}
