/** What a job ad may mean: which role it is for, which questions it answers, and what of it a person has. */
@NullMarked
package dev.righttrack.ads;

import org.jspecify.annotations.NullMarked;
