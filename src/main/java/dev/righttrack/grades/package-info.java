/** Which grade of a role of another source a candidate meets, and what the next one asks: a grade met is decided here. */
@NullMarked
package dev.righttrack.grades;

import org.jspecify.annotations.NullMarked;
