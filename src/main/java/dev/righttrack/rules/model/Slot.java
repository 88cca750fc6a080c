package dev.righttrack.rules.model;

import java.util.Optional;

/**
 * A gap in a sentence that a coach fills.
 *
 * @param name how the line of DRL calls it, such as {@code topic2}
 * @param type what may stand in it
 * @param list whether several may, as in "PyTorch, Keras or TensorFlow"
 */
public record Slot(String name, SlotType type, boolean list) {

    /** The slot of that name, if its name is a type's. */
    public static Optional<Slot> of(String name) {
        String base = name.replaceAll("[0-9]+$", "");
        return SlotType.named(base).map(type -> new Slot(name, type, base.equals(type.plural())));
    }
}
