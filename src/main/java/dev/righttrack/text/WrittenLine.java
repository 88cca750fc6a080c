package dev.righttrack.text;

/** A line as a program wrote it, made fit for reading: what stands at its end and is no part of it is dropped. */
public final class WrittenLine {

    /** NEL, the separators of lines and paragraphs, Ctrl-Z, the vertical tab and zeros. */
    private static final String ENDS = "\u0085\u2028\u2029\u001A\u000B\0";

    private WrittenLine() {}

    /**
     * A line without what some programs write at the end of a line or a file: other line ends than those that split it,
     * Ctrl-Z and zeros.
     */
    public static String of(String text) {
        int end = text.length();
        while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
