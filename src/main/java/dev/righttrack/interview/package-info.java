/** Questions to a candidate, one after the other. */
@NullMarked
package dev.righttrack.interview;

import org.jspecify.annotations.NullMarked;
