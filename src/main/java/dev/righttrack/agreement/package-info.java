/** Advice held against the roles that people have. */
@NullMarked
package dev.righttrack.agreement;

import org.jspecify.annotations.NullMarked;
