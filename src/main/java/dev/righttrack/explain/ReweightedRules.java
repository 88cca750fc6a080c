package dev.righttrack.explain;

import dev.righttrack.engine.Engine;
import dev.righttrack.knowledge.Weight;

/** Makes rules anew with another value of a weight that stands in their text. */
@FunctionalInterface
public interface ReweightedRules {

    /** An engine for rules compiled with that weight in place of the old one; who asks for it closes it. */
    Engine compiledWith(Weight weight);
}
