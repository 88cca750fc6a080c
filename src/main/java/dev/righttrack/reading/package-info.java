/**
 * What a CV says in words of the vocabulary, with the words quoted: nothing that is read is stated or confirmed by it.
 */
@NullMarked
package dev.righttrack.reading;

import org.jspecify.annotations.NullMarked;
