/** Files to records: candidates, knowledge, questions, rule cases; every problem at its line and column. */
@NullMarked
package dev.righttrack.intake;

import org.jspecify.annotations.NullMarked;
