/** Results as JSON, as the schemas describe them. */
@NullMarked
package dev.righttrack.render.json;

import org.jspecify.annotations.NullMarked;
