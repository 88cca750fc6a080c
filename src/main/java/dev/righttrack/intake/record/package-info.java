/**
 * Inputs of many records: JSON lines, CSV and single documents, taken apart one record after the other in bounded
 * memory.
 */
@NullMarked
package dev.righttrack.intake.record;

import org.jspecify.annotations.NullMarked;
