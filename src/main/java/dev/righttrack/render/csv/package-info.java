/** The tables of a batch, safe to open in a spreadsheet. */
@NullMarked
package dev.righttrack.render.csv;

import org.jspecify.annotations.NullMarked;
