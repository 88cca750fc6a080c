/** Pages to hand over: one self-contained file each, with pictures, that needs no script and no network. */
@NullMarked
package dev.righttrack.render.html;

import org.jspecify.annotations.NullMarked;
