/** Many candidates in bounded memory. */
@NullMarked
package dev.righttrack.batch;

import org.jspecify.annotations.NullMarked;
