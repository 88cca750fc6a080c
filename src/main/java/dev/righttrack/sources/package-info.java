/** Other sources than the report: what each asks, row by row, and how its words map to ours. */
@NullMarked
package dev.righttrack.sources;

import org.jspecify.annotations.NullMarked;
