/** The facts that rules reason about: who the candidate is, what the roles ask, and what follows. */
@NullMarked
package dev.righttrack.facts;

import org.jspecify.annotations.NullMarked;
