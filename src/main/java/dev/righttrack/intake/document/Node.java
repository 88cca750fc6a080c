package dev.righttrack.intake.document;

import dev.righttrack.findings.Place;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A piece of a document, with its place. */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /** The word for it in a message. */
    String word();

    /** How many pieces it has directly under it. */
    default int size() {
        return 0;
    }

    /** Null: it stands for what is not there. A document, and no part of one, may be it. */
    record Nothing(Place place) implements Node {
        @Override
        public String word() {
            return "nothing";
        }
    }

    /**
     * A text or a number.
     *
     * @param text the text as written, without quotes
     * @param isNumber whether it was written as a number
     * @param opening how many characters stand between the place and the first one of the text: 1 for a quote, else 0
     */
    record Text(String text, boolean isNumber, Place place, int opening) implements Node {

        /** A text that begins at its place. */
        public Text(String text, boolean isNumber, Place place) {
            this(text, isNumber, place, 0);
        }

        /** The place of a part of the text that does not begin it; of the first character, the place of the whole. */
        public Place at(int offset) {
            return offset == 0 ? place : place.after(offset + opening);
        }

        @Override
        public String word() {
            return isNumber ? "a number" : text.isEmpty() ? "nothing" : "a text";
        }
    }

    /**
     * A list.
     *
     * @param items its items in order
     */
    record Items(List<Node> items, Place place) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String word() {
            return "a list";
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    /**
     * Values under keys.
     *
     * @param values key to value, in order; a key with null has none; kept as handed over, not to be changed any more
     * @param keys key to its place, those with null too; the same
     */
    record Entries(Map<String, Node> values, Map<String, Place> keys, Place place) implements Node {
        public Entries {
            values = Collections.unmodifiableMap(values);
            keys = Collections.unmodifiableMap(keys);
        }

        /** Every key, those with null too. */
        public Set<String> names() {
            Set<String> names = new LinkedHashSet<>(keys.keySet());
            names.addAll(values.keySet());
            return names;
        }

        @Override
        public String word() {
            return "keys with values";
        }

        @Override
        public int size() {
            return values.size();
        }
    }
}
