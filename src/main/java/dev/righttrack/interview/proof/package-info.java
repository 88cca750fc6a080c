/**
 * Which question is next, and the proof that none matters any more: bounds on what every completion of the open
 * questions can make of the fits, and ties that they leave.
 */
@NullMarked
package dev.righttrack.interview.proof;

import org.jspecify.annotations.NullMarked;
