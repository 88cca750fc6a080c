/** Which characters a text may hold before a person sees it, and how words that a person wrote are read. */
@NullMarked
package dev.righttrack.text;

import org.jspecify.annotations.NullMarked;
