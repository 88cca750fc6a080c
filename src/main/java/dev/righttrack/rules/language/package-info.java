/**
 * The language that rules are written in: its sentences, the one sentence that reads a line, and what is wrong with a
 * line that none reads.
 */
@NullMarked
package dev.righttrack.rules.language;

import org.jspecify.annotations.NullMarked;
