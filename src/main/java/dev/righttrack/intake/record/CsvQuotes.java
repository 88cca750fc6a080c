package dev.righttrack.intake.record;

/** Follows the quotes of a CSV record line by line, to find where the record ends. */
final class CsvQuotes {

    private final byte separator;
    private boolean open;

    /** Where a record stands after a line. */
    enum State {
        /** It ends with this line. */
        CLOSED,
        /** A quoted cell goes on in the next line. */
        OPEN,
        /** Something follows a closing quote that must not. */
        WRONG
    }

    CsvQuotes(char separator) {
        this.separator = (byte) separator;
    }

    /** The state after one more line. */
    State after(byte[] line) {
        boolean cellStarts = !open;
        for (int i = 0; i < line.length; i++) {
            byte b = line[i];
            if (open) {
                if (b == '"' && i + 1 < line.length && line[i + 1] == '"') {
                    i++;
                } else if (b == '"') {
                    open = false;
                    if (i + 1 < line.length && line[i + 1] != separator) {
                        return State.WRONG;
                    }
                }
            } else if (b == '"' && cellStarts) {
                open = true;
            }
            cellStarts = !open && b == separator;
        }
        return open ? State.OPEN : State.CLOSED;
    }
}
