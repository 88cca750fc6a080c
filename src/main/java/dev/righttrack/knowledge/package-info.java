/** What the shipped or a coach's facts folder says: the vocabulary and the knowledge as data. */
@NullMarked
package dev.righttrack.knowledge;

import org.jspecify.annotations.NullMarked;
