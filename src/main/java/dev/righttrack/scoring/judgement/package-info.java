/** What a role asks, held against what is known of a candidate, one thing at a time and before anything is added up. */
@NullMarked
package dev.righttrack.scoring.judgement;

import org.jspecify.annotations.NullMarked;
