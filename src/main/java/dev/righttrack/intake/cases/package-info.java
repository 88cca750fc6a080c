/** The cases by which coaches test their rules, read from the files beside the rules. */
@NullMarked
package dev.righttrack.intake.cases;

import org.jspecify.annotations.NullMarked;
