/** Answers in the words of a talk, and the candidate whom they make. */
@NullMarked
package dev.righttrack.interview.answers;

import org.jspecify.annotations.NullMarked;
