package dev.righttrack.knowledge.words;

import dev.righttrack.text.ClosedWord;

/**
 * The questions to which phrases belong: those about a wish, about a level or for a list of names, and
 * those of one kind of name.
 */
public enum AnswerTopic implements ClosedWord {
    WISH("wish"),
    LEVEL("level"),
    LIST("list"),
    ACTIVITY("activity"),
    APPLICATION("application"),
    ORGANIZATION("organization"),
    STAGE("stage");

    private final String word;

    AnswerTopic(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
