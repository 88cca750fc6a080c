/** The facts that rules reason about: what is known of a candidate, one thing to a fact, and what the roles ask. */
@NullMarked
package dev.righttrack.facts;

import org.jspecify.annotations.NullMarked;
