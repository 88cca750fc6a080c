/** A second opinion: the same rules worked out plainly, without a rule engine, and random candidates to compare on. */
@NullMarked
package dev.righttrack.oracle;

import org.jspecify.annotations.NullMarked;
