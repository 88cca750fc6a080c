package dev.righttrack.interview.talk;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.interview.proof.Standing;

/** What a talk has come to, for what answers commands. */
interface TalkState {

    /** The candidate as all that was said makes them. */
    Candidate candidate(Transcript sitting);

    /** What is asked next. */
    Prompt prompt(Transcript sitting);

    /** The advice on what was said so far. */
    Advice advice(Transcript sitting);

    /** The advice where a candidate stands. */
    Advice advice(Standing standing);
}
