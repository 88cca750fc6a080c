/** What an advertised title may mean, and what to ask the employer. */
@NullMarked
package dev.righttrack.titles;

import org.jspecify.annotations.NullMarked;
