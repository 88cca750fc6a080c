package dev.righttrack.knowledge.words;

import dev.righttrack.text.ClosedWord;

/** What a part of a CV is about; it decides what a word in it says of the person. */
public enum CvSection implements ClosedWord {
    /** Who somebody is, in some sentences. */
    SUMMARY("summary"),
    /** A list of what somebody knows. */
    SKILLS("skills"),
    /** Employments. */
    WORK("work"),
    /** Projects of one's own or at work. */
    PROJECTS("projects"),
    /** Schools and degrees. */
    EDUCATION("education"),
    /** Courses and certificates: what was taught, whoever has learned it. */
    COURSES("courses"),
    /** Hobbies. */
    INTERESTS("interests"),
    /** Publications with their authors. */
    PUBLICATIONS("publications"),
    /** Birth, family and the like, which are not read. */
    PERSONAL("personal"),
    /** Languages that people speak. */
    LANGUAGES("languages"),
    /** Other people, who speak for somebody. */
    REFERENCES("references"),
    /** Anything else, and what stands before the first heading. */
    OTHER("other");

    private final String word;

    CvSection(String word) {
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
