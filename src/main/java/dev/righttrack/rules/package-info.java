/** Rules ready to run: loaded from the cache, or read, checked and compiled. */
@NullMarked
package dev.righttrack.rules;

import org.jspecify.annotations.NullMarked;
