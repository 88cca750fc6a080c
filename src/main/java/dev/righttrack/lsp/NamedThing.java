package dev.righttrack.lsp;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import java.util.Optional;

/**
 * A name under the cursor.
 *
 * @param kind what it names; absent for words that the facts folder does not define
 * @param name the name in the vocabulary's spelling
 * @param entry its entry, where the facts have one
 * @param line the line on which it stands, from 0
 * @param start where it begins in the line, from 0
 * @param end where it ends in the line
 */
record NamedThing(Optional<Kind> kind, String name, Optional<Entry> entry, int line, int start, int end) {}
