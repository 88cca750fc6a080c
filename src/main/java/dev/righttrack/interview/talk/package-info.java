/** The talk as a state machine: from what was said and a line to what was said then and what is shown. */
@NullMarked
package dev.righttrack.interview.talk;

import org.jspecify.annotations.NullMarked;
