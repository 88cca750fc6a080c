/** What all forms of a result share: its words, how much detail is shown, and how a text may look. */
@NullMarked
package dev.righttrack.render;

import org.jspecify.annotations.NullMarked;
