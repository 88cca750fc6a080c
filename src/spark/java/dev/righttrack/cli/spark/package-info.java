/** The command that advises on many machines. */
@NullMarked
package dev.righttrack.cli.spark;

import org.jspecify.annotations.NullMarked;
