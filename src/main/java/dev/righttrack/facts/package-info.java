/** The facts that rules reason about: who the candidate is, and what the roles ask. */
@NullMarked
package dev.righttrack.facts;

import org.jspecify.annotations.NullMarked;
