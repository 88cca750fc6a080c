/**
 * The two locks on what rules may do: the parse tree before any compiler sees it, and the bytecode before any class is
 * loaded.
 */
@NullMarked
package dev.righttrack.rules.sandbox;

import org.jspecify.annotations.NullMarked;
