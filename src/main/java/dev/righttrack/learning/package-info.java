/** What it takes to learn what a role asks: the weeks that level steps take, and the cheapest way to meet all of it. */
@NullMarked
package dev.righttrack.learning;

import org.jspecify.annotations.NullMarked;
