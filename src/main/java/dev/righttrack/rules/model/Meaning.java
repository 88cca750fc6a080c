package dev.righttrack.rules.model;

import java.util.List;
import java.util.stream.Collectors;

/** What a sentence says: a condition, or some conclusions. */
public sealed interface Meaning permits Condition, Meaning.Conclusions {

    /** The slots that it uses, each once for each time. */
    List<Value> values();

    /**
     * What follows.
     *
     * @param all at least one
     */
    record Conclusions(List<Conclusion> all) implements Meaning {
        public Conclusions {
            all = List.copyOf(all);
        }

        @Override
        public List<Value> values() {
            return all.stream()
                    .flatMap(conclusion -> conclusion.values().stream())
                    .collect(Collectors.toList());
        }

        /** The same with what a coach wrote in the place of slots. */
        public Conclusions filled(Filling filling) {
            return new Conclusions(
                    all.stream().map(conclusion -> conclusion.filled(filling)).toList());
        }
    }
}
