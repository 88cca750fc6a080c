package dev.righttrack.interview.proof;

import java.util.Set;

/**
 * A role that asks more than a rival, and has nothing to show for it so far: unless the wishes speak for it, it comes later.
 *
 * @param setting the setting in which it does
 * @param role the role that asks more
 * @param rival the one that asks less
 * @param reasons the skills of which an answer may be a reason to come first, each as the requirements name it
 */
record Yielding(int setting, int role, int rival, Set<String> reasons) {

    Yielding {
        reasons = Set.copyOf(reasons);
    }
}
