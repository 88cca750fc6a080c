/** Candidates, changes and teams from files: every problem is reported at its line and column. */
@NullMarked
package dev.righttrack.intake;

import org.jspecify.annotations.NullMarked;
