package dev.righttrack.rules;

import java.io.Serializable;
import java.util.List;

/**
 * A kind of fact and what must hold of it.
 *
 * @param type the simple name of the fact's type
 * @param absent whether there must be none
 * @param atLeast how many there must be, at least
 * @param tests what must hold of each
 */
record FactPattern(String type, boolean absent, int atLeast, List<FieldTest> tests) implements Serializable {

    FactPattern {
        tests = List.copyOf(tests);
    }

    boolean matches(Object fact) {
        return fact.getClass().getSimpleName().equals(type) && tests.stream().allMatch(test -> test.holds(fact));
    }
}
