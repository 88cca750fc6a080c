/** One problem in somebody's file, with its place, severity and hint. */
@NullMarked
package dev.righttrack.findings;

import org.jspecify.annotations.NullMarked;
