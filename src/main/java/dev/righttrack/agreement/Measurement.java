package dev.righttrack.agreement;

import java.util.List;
import java.util.Set;

/**
 * The agreement on the people of one file, over some of the roles and over all that are ranked.
 *
 * @param name what the file is called
 * @param some over the roles that are not left out
 * @param all over all roles
 */
public record Measurement(String name, LabelAgreement some, LabelAgreement all) {

    /** How many roles are ranked where none is left out. */
    public int roles() {
        return all.confusion().roles().size();
    }

    /** Whether some roles are left out at all. */
    public boolean isTwofold() {
        return !some.left().isEmpty();
    }

    /**
     * Measures agreement.
     *
     * @param leftOut the roles that are left out once
     * @param seed the seed of the bootstrap
     */
    public static Measurement of(String name, List<Labelled> people, Set<String> leftOut, long seed) {
        return new Measurement(
                name, LabelAgreement.of(people, leftOut, seed), LabelAgreement.of(people, Set.of(), seed));
    }
}
