/** Folders of rules and facts as they lie on disk: which of their files are read, and what is said of all the rest. */
@NullMarked
package dev.righttrack.files;

import org.jspecify.annotations.NullMarked;
