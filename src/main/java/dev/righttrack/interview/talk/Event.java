package dev.righttrack.interview.talk;

import dev.righttrack.interview.answers.GivenAnswer;

/** Something that was said and changes what is known; the journal has one line for each. */
public sealed interface Event {

    /** An answer was given. */
    record Answered(GivenAnswer given) implements Event {}

    /** The last answer to a question was taken back. */
    record Undone(String question) implements Event {}

    /** A contradiction was looked at, and is left as it is. */
    record Kept(String contradiction) implements Event {}

    /** The talk goes on in a course of its own. */
    record Branched(String name) implements Event {}

    /** The talk goes on in another course. */
    record Switched(String name) implements Event {}

    /** A question of the opening was skipped. */
    record Skipped(String question) implements Event {}

    /** Something to remember. */
    record Noted(String text) implements Event {}

    /** The rest is to be asked, though first place is decided. */
    record WentOn() implements Event {}
}
