/** Results to text, JSON and Markdown. */
@NullMarked
package dev.righttrack.render;

import org.jspecify.annotations.NullMarked;
