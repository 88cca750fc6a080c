/** The service: advice over HTTP, for this machine alone. */
@NullMarked
package dev.righttrack.serve;

import org.jspecify.annotations.NullMarked;
