/** Findings as text and in the formats of other tools. */
@NullMarked
package dev.righttrack.render.findings;

import org.jspecify.annotations.NullMarked;
