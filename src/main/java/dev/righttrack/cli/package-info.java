/** The command line: the program, its commands, and what is written to its standard streams. */
@NullMarked
package dev.righttrack.cli;

import org.jspecify.annotations.NullMarked;
