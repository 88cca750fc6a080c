/** Rules as an artefact: their sources, the sentence reader, the checks, the catalogue and the compiled base. */
@NullMarked
package dev.righttrack.rules;

import org.jspecify.annotations.NullMarked;
