/**
 * The answers to why, why not, rather than, what if, the cheapest way and what the first place depends on; each found
 * is confirmed by running the engine again.
 */
@NullMarked
package dev.righttrack.explain;

import org.jspecify.annotations.NullMarked;
