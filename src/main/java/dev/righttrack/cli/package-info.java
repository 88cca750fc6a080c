/** The command line: commands, exit codes, and all printing. */
@NullMarked
package dev.righttrack.cli;

import org.jspecify.annotations.NullMarked;
