/** What several commands share: their options, the exit codes and the files that are named on a command line. */
@NullMarked
package dev.righttrack.cli.options;

import org.jspecify.annotations.NullMarked;
