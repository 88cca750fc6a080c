/** How people write: the spellings, phrases, headings and cues that a facts folder lists, and the readers of names. */
@NullMarked
package dev.righttrack.knowledge.words;

import org.jspecify.annotations.NullMarked;
