package dev.righttrack.rules;

import java.io.Serializable;

/**
 * A gap in a sentence that a coach fills.
 *
 * @param name how the template calls it, such as {@code topic2}
 * @param type what may stand in it
 * @param list whether several may, as in "PyTorch, Keras or TensorFlow"
 */
record Slot(String name, SlotType type, boolean list) implements Serializable {}
