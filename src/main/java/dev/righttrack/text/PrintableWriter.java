package dev.righttrack.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of defence before a terminal or a file that people read: line feeds and the sequences that set a style pass
 * it, and one blank stands for each run of other characters that are not printable.
 *
 * <p>A text is meant to be printable before it comes here, since only what writes it knows where a line ends; this writer
 * holds where that was forgotten. Not safe for use by several threads.
 */
public final class PrintableWriter extends Writer {

    /** A sequence that sets colour or weight and does nothing else. */
    private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9;]{0,12}m");

    /** The beginning of such a sequence, at the end of what was written so far. */
    private static final Pattern STYLE_BEGUN = Pattern.compile("\u001b(\\[[0-9;]{0,12})?");

    private final Writer out;
    private final boolean redraws;
    private final StringBuilder held = new StringBuilder();
    private int before = '\n';
    private boolean inRun;

    /**
     * A guard in front of a writer.
     *
     * @param redraws whether carriage returns pass, by which a line of progress is drawn over itself
     */
    public PrintableWriter(Writer out, boolean redraws) {
        this.out = out;
        this.redraws = redraws;
    }

    /** A whole text as this writer lets it through; a carriage return is none of it. */
    public static String guarded(String text) {
        StringBuilder through = new StringBuilder(text.length());
        new PrintableWriter(Writer.nullWriter(), false).pass(text, through);
        return through.toString();
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(String.valueOf(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c));
    }

    @Override
    public void write(String text) throws IOException {
        StringBuilder through = new StringBuilder(text.length());
        pass(text, through);
        out.append(through);
    }

    /** {@inheritDoc} What may be half of something printable waits for its other half. */
    @Override
    public void flush() throws IOException {
        out.flush();
        if (out instanceof PrintWriter printed && printed.checkError()) {
            throw new IOException("the output cannot be written");
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void pass(String text, StringBuilder through) {
        String all = held.append(text).toString();
        held.setLength(0);
        Matcher style = STYLE.matcher(all);
        for (int i = 0; i < all.length(); ) {
            int c = all.codePointAt(i);
            int next = i + Character.charCount(c);
            if (waits(all, i, c)) {
                held.append(all, i, all.length());
                return;
            }
            if (c == '\u001b' && style.region(i, all.length()).lookingAt()) {
                through.append(style.group());
                i = style.end();
                continue;
            }
            one(c, next < all.length() ? all.codePointAt(next) : c, through);
            i = next;
        }
    }

    /** Whether what comes next decides whether the character at a place is printable. */
    private static boolean waits(String all, int at, int c) {
        int next = at + Character.charCount(c);
        boolean isCut = next == all.length() || isHalf(all, next);
        return (isCut && PrintableText.isJoiner(c))
                || isHalf(all, at)
                || (c == '\u001b'
                        && STYLE_BEGUN.matcher(all).region(at, all.length()).matches());
    }

    /** Whether the last character of a text is at that place, and the first of a pair. */
    private static boolean isHalf(String all, int at) {
        return at + 1 == all.length() && Character.isHighSurrogate(all.charAt(at));
    }

    private void one(int c, int after, StringBuilder through) {
        if (c == '\n' || (redraws && c == '\r') || isPrintable(c, after)) {
            through.appendCodePoint(c);
            before = c;
            inRun = false;
        } else if (!inRun) {
            through.append(' ');
            before = ' ';
            inRun = true;
        }
    }

    private boolean isPrintable(int c, int after) {
        return PrintableText.isJoiner(c)
                ? PrintableText.isJoinable(before) && PrintableText.isJoinable(after)
                : PrintableText.isPrintable(c);
    }
}
