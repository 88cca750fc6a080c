/**
 * A candidate as a whole: what somebody said in the vocabulary's own words, built, checked, and never changed after.
 */
@NullMarked
package dev.righttrack.candidate;

import org.jspecify.annotations.NullMarked;
