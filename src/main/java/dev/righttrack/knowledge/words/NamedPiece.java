package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Kind;
import java.util.Optional;

/**
 * A piece of what somebody wrote, and what it names.
 *
 * @param text the piece as written
 * @param offset where it begins in the whole, from 0
 * @param kind what it names; where it names nothing, what it was said to name
 * @param name the vocabulary's name; absent if it has none such
 * @param meant the vocabulary's name of which the piece is a likely misspelling; absent if it names something, or if no
 *     name is near
 */
public record NamedPiece(String text, int offset, Kind kind, Optional<String> name, Optional<String> meant) {

    static NamedPiece named(String text, int offset, Kind kind, String name) {
        return new NamedPiece(text, offset, kind, Optional.of(name), Optional.empty());
    }

    /** The same within a longer text. */
    NamedPiece after(int before) {
        return before == 0 ? this : new NamedPiece(text, offset + before, kind, name, meant);
    }

    /** Whether it names something, or misspells what does. */
    public boolean isNear() {
        return name.isPresent() || meant.isPresent();
    }
}
