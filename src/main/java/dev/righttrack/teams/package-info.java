/** A team: what it covers, where it is thin, who helps whom, and whom to hire next. */
@NullMarked
package dev.righttrack.teams;

import org.jspecify.annotations.NullMarked;
