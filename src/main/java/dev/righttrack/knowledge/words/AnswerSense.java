package dev.righttrack.knowledge.words;

import dev.righttrack.text.ClosedWord;

/** What a phrase says within an answer; which of them an answer may have depends on what is asked. */
public enum AnswerSense implements ClosedWord {
    FILLER("filler"),
    ASIDE("aside"),
    UNCLEAR("unclear"),
    NOT("not"),
    YES("yes"),
    NO("no"),
    WANTS("wants"),
    OPEN("no matter"),
    AVOIDS("does not want"),
    LIMITED("within limits"),
    LEVEL("level"),
    NAME("name"),
    AT_LEAST("at least"),
    AT_MOST("at most"),
    BELOW("below"),
    ABOVE("above"),
    ALMOST("almost"),
    USE("use"),
    EXCEPT("except"),
    ALL("all"),
    NOTHING("nothing"),
    ONLY("only"),
    COMPLETE("complete"),
    DISLIKE("dislike"),
    INSTEAD("instead of"),
    REPLACED("replaced"),
    JOINS("joins"),
    ORDINARY("ordinary");

    private final String word;

    AnswerSense(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
