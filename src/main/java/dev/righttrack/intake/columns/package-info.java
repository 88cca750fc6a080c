/** Tables of others before anybody has said what their columns mean: a look at them, and a proposal of a mapping file. */
@NullMarked
package dev.righttrack.intake.columns;

import org.jspecify.annotations.NullMarked;
