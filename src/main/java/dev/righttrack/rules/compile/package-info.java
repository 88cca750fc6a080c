/**
 * Rules to compiled rules: the DRL that is emitted, the compiler, what only states run once, and the catalogue of all
 * rules.
 */
@NullMarked
package dev.righttrack.rules.compile;

import org.jspecify.annotations.NullMarked;
