/** Results and the handbook as Markdown, and the handbook as HTML. */
@NullMarked
package dev.righttrack.render.markdown;

import org.jspecify.annotations.NullMarked;
