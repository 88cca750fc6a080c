/** Benchmarks that compare in one run, and what they compare with. */
@NullMarked
package dev.righttrack.bench;

import org.jspecify.annotations.NullMarked;
