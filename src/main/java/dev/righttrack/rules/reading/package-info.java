/** Files of coaches' rules to rules: their layout, their lines, and the checks on all rules of a folder together. */
@NullMarked
package dev.righttrack.rules.reading;

import org.jspecify.annotations.NullMarked;
