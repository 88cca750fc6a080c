/** The smallest edits of rules that make a case come out right. */
@NullMarked
package dev.righttrack.authoring.suggest;

import org.jspecify.annotations.NullMarked;
