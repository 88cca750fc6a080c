/** Rules that stay in force while their files are being edited. */
@NullMarked
package dev.righttrack.authoring.watch;

import org.jspecify.annotations.NullMarked;
