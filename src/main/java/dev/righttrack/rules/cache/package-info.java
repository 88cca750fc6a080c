/** Compiled rules as bytes, kept under the hash of everything that they were made from. */
@NullMarked
package dev.righttrack.rules.cache;

import org.jspecify.annotations.NullMarked;
