/** What a coach works with: checks and tests of rules, and what covers the report. */
@NullMarked
package dev.righttrack.authoring;

import org.jspecify.annotations.NullMarked;
