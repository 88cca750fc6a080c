package dev.righttrack.knowledge.words;

import dev.righttrack.text.ClosedWord;
import java.util.EnumSet;
import java.util.Set;

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
    CLAUSE_END("clause end"),
    /** It joins two names of a list. */
    AND("and"),
    /** It joins names of which one may be meant, or none. */
    OR("or"),
    /** It says nothing between a cue and a name. */
    FILLER("filler"),
    /** It adds to a name how well or how long, and is no other name. */
    GLOSS("gloss"),
    /** A word with a point behind it that does not end a sentence. */
    ABBREVIATION("abbreviation"),
    /** It stands before a heading and does not change what the section is. */
    HEADING_QUALIFIER("heading qualifier");

    private static final Set<CueMeaning> ANYWHERE =
            EnumSet.of(PERSONAL, AND, OR, FILLER, GLOSS, ABBREVIATION, HEADING_QUALIFIER);
    private static final Set<CueMeaning> OF_WORDS =
            EnumSet.of(ORDINARY, AND, OR, FILLER, GLOSS, ABBREVIATION, HEADING_QUALIFIER);

    private final String word;

    CueMeaning(String word) {
        this.word = word;
    }

    /** Whether it counts in a text of any language, since people mix them there. */
    public boolean isOfEveryLanguage() {
        return ANYWHERE.contains(this);
    }

    /** Whether it tells what single words are; otherwise it says something of a name near it. */
    public boolean isOfWords() {
        return OF_WORDS.contains(this);
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
