/** Results as text for a terminal. */
@NullMarked
package dev.righttrack.render.text;

import org.jspecify.annotations.NullMarked;
