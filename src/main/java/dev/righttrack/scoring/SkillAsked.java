package dev.righttrack.scoring;

import dev.righttrack.facts.Circumstances;

/**
 * A level that a role asks in one of some skills.
 *
 * @param skills the places of the skills in the vocabulary's order; at least one
 * @param asked what it counts
 * @param circumstances what it depends on
 */
@SuppressWarnings("ArrayRecordComponent") // Read in the innermost loop over a million profiles; never changed.
public record SkillAsked(int[] skills, Asked asked, Circumstances circumstances) {

    /** Whether more than one skill may meet it. */
    public boolean isShared() {
        return skills.length > 1;
    }

    /** Whether a skill may meet it. */
    public boolean has(int skill) {
        for (int one : skills) {
            if (one == skill) {
                return true;
            }
        }
        return false;
    }
}
