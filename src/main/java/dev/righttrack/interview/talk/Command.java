package dev.righttrack.interview.talk;

/**
 * What somebody may want at a prompt, besides answering.
 *
 * @param text what follows the word, such as a role or a number; may be empty
 * @param other the second role of a comparison; may be empty
 */
record Command(Kind kind, String text, String other) {

    /** The commands. */
    enum Kind {
        WHY,
        WHY_NOT,
        HOW,
        COMPARE,
        WHAT_IF,
        PATH,
        SO_FAR,
        REVIEW,
        CHANGE,
        UNDO,
        BRANCH,
        SWITCH,
        DIFF,
        ABOUT,
        SKIP_ALL,
        NOTE,
        SAVE,
        REPORT,
        HELP,
        GO_ON,
        DONE,
        QUIT
    }
}
