/** The advice that comes out: one immutable tree, every line with the rule behind it. */
@NullMarked
package dev.righttrack.advice;

import org.jspecify.annotations.NullMarked;
