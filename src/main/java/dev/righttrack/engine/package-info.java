/** One candidate through one session, and the advice that comes of it. */
@NullMarked
package dev.righttrack.engine;

import org.jspecify.annotations.NullMarked;
