/** The cases beside the rules: run, counted and added to. */
@NullMarked
package dev.righttrack.authoring.cases;

import org.jspecify.annotations.NullMarked;
