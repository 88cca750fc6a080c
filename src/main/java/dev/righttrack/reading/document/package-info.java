/** Documents such as PDF and DOCX to text with pages, lines and offsets; whatever is in them is taken for hostile. */
@NullMarked
package dev.righttrack.reading.document;

import org.jspecify.annotations.NullMarked;
