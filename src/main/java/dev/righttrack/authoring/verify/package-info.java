/** Rules held against every profile, and against themselves. */
@NullMarked
package dev.righttrack.authoring.verify;

import org.jspecify.annotations.NullMarked;
