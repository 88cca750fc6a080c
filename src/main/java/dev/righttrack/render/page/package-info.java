/** Answers in parts, each written for a terminal or as Markdown. */
@NullMarked
package dev.righttrack.render.page;

import org.jspecify.annotations.NullMarked;
