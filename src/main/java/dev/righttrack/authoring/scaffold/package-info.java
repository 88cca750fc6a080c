/** The beginnings of new rules, with placeholders for a coach's own words. */
@NullMarked
package dev.righttrack.authoring.scaffold;

import org.jspecify.annotations.NullMarked;
