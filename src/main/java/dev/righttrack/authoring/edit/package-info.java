/** Edits of coaches' files as text: layout, repairs and renames. */
@NullMarked
package dev.righttrack.authoring.edit;

import org.jspecify.annotations.NullMarked;
