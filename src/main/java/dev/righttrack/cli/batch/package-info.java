/** The command for many candidates, and how it resumes and is interrupted. */
@NullMarked
package dev.righttrack.cli.batch;

import org.jspecify.annotations.NullMarked;
