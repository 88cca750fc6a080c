/** The journal of an interview: a text file of what was said, from which a later session resumes. */
@NullMarked
package dev.righttrack.interview.journal;

import org.jspecify.annotations.NullMarked;
