/** Files of others: what their fields mean in terms of a candidate, as a mapping file says, and what it leaves unmapped. */
@NullMarked
package dev.righttrack.intake.mapping;

import org.jspecify.annotations.NullMarked;
