/** A facts folder to knowledge: the entries of its files and what has to agree among them. */
@NullMarked
package dev.righttrack.intake.knowledge;

import org.jspecify.annotations.NullMarked;
