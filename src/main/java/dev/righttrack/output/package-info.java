/** Files that the program writes: what must not be written over, and how a file is put in its place as a whole. */
@NullMarked
package dev.righttrack.output;

import org.jspecify.annotations.NullMarked;
