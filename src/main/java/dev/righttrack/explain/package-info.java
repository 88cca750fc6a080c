/** Why, why not, rather than, what if, and the cheapest way: answers found, and confirmed, by running the engine again. */
@NullMarked
package dev.righttrack.explain;

import org.jspecify.annotations.NullMarked;
