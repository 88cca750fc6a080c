/** The engine's definitions worked out in whole numbers, fast enough for every profile and for whole populations. */
@NullMarked
package dev.righttrack.authoring.exact;

import org.jspecify.annotations.NullMarked;
