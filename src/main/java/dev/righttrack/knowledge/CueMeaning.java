package dev.righttrack.knowledge;

import dev.righttrack.text.ClosedWord;

/** What a word or phrase near a name says of it. */
public enum CueMeaning implements ClosedWord {
    /** The name is an ordinary word, an initial or the name of a person as well. */
    ORDINARY("ordinary word"),
    /** The phrase holds a name, and means something else. */
    OTHER_MEANING("other meaning"),
    /** Somebody does not have it. */
    NEGATION("negation"),
    /** Somebody wants to have it. */
    PLAN("plan"),
    /** It is not sure whether somebody has it. */
    HEDGE("hedge"),
    /** Others have it. */
    SOMEBODY_ELSE("somebody else"),
    /** It was taught. */
    COURSE("course"),
    /** What was done at a school and is work of one's own. */
    THESIS("thesis"),
    /** What the line says must not be kept. */
    PERSONAL("personal"),
    /** A degree that is not held yet. */
    UNFINISHED("unfinished"),
    /** The end of a clause, at which what was said of a name ends. */
    CLAUSE_END("clause end");

    private final String word;

    CueMeaning(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
