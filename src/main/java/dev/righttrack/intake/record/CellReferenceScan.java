package dev.righttrack.intake.record;

/**
 * Looks through the bytes of a sheet for a cell beyond the last column that spreadsheets have, whose number of letters a reader would turn
 * into as many empty cells. Not safe for use by several threads.
 */
final class CellReferenceScan {

    /** The last column is XFD. */
    private static final int MOST_LETTERS = 3;

    private enum State {
        ANYWHERE,
        BLANK,
        NAME,
        EQUALS,
        VALUE
    }

    private State state = State.ANYWHERE;
    private int letters;
    private boolean isFar;

    /** Looks at the next bytes; those of a wide encoding are seen without their empty halves. */
    void accept(byte[] bytes, int length) {
        for (int i = 0; i < length && !isFar; i++) {
            if (bytes[i] != 0) {
                accept((char) bytes[i]);
            }
        }
    }

    /** Whether such a cell was seen. */
    boolean isFar() {
        return isFar;
    }

    private void accept(char c) {
        boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        switch (state) {
            case VALUE -> value(c);
            case EQUALS -> state = c == '"' || c == '\'' ? begun() : isBlank ? State.EQUALS : State.ANYWHERE;
            case NAME -> state = c == '=' ? State.EQUALS : isBlank ? State.NAME : State.ANYWHERE;
            case BLANK -> state = c == 'r' ? State.NAME : isBlank ? State.BLANK : State.ANYWHERE;
            case ANYWHERE -> state = isBlank ? State.BLANK : State.ANYWHERE;
        }
    }

    private State begun() {
        letters = 0;
        return State.VALUE;
    }

    /** A reference that is written with entities is far as well: no program writes one. */
    private void value(char c) {
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            letters++;
            isFar = letters > MOST_LETTERS;
        } else if (c == '&') {
            isFar = true;
        } else {
            state = State.ANYWHERE;
        }
    }
}
