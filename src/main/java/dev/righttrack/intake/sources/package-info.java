/** Folders of sources other than the report. */
@NullMarked
package dev.righttrack.intake.sources;

import org.jspecify.annotations.NullMarked;
