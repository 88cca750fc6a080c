/** The commands for coaches. */
@NullMarked
package dev.righttrack.cli.rules;

import org.jspecify.annotations.NullMarked;
