package dev.righttrack.rules.model;

/**
 * A gap in a sentence that a coach fills.
 *
 * @param name how the line of DRL calls it, such as {@code topic2}
 * @param type what may stand in it
 * @param list whether several may, as in "PyTorch, Keras or TensorFlow"
 */
public record Slot(String name, SlotType type, boolean list) {}
