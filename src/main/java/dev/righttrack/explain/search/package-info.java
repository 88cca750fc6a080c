/**
 * The searches behind the explanations: the changes that they look through, the bounds that cut them short, and the
 * costs that order them.
 */
@NullMarked
package dev.righttrack.explain.search;

import org.jspecify.annotations.NullMarked;
