/** What an edit of rules or facts does to people, and which part of the edit does it. */
@NullMarked
package dev.righttrack.authoring.diff;

import org.jspecify.annotations.NullMarked;
