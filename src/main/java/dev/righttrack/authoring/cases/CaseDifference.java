package dev.righttrack.authoring.cases;

import java.util.List;

/**
 * One thing that went otherwise than a case expects.
 *
 * @param what what it is about: {@code the rule}, {@code first place}, the verdict or fit of a role, a skill
 * @param expected what the case expects
 * @param actual what came out
 * @param why what that rests on, one sentence each
 */
public record CaseDifference(String what, String expected, String actual, List<String> why) {

    public CaseDifference {
        why = List.copyOf(why);
    }

    @Override
    public String toString() {
        return what + ": " + actual + ", where " + expected + " is expected";
    }
}
