package dev.righttrack.knowledge;

import dev.righttrack.text.ClosedWord;

/** The questions to which phrases belong: those about a wish, about a level, or for a list of names. */
public enum AnswerTopic implements ClosedWord {
    WISH("wish"),
    LEVEL("level"),
    LIST("list");

    private final String word;

    AnswerTopic(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
