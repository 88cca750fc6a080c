/** What an interview shows: the next question and the replies. */
@NullMarked
package dev.righttrack.render.interview;

import org.jspecify.annotations.NullMarked;
