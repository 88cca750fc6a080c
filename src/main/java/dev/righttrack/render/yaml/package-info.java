/** Candidates and cases as files that can be read again. */
@NullMarked
package dev.righttrack.render.yaml;

import org.jspecify.annotations.NullMarked;
