package dev.righttrack.rules.model;

import java.util.List;

/** The facts among which conditions are tested. */
public interface FactsByType {

    /** All facts of a type, in an order that stays. */
    List<?> of(FactType type);
}
