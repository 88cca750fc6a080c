package dev.righttrack.cli;

import dev.righttrack.render.Look;
import java.io.Closeable;
import java.io.IOException;

/** Where a talk takes place: a terminal, or a stream of lines. */
interface Talk extends Closeable {

    /** What a line brought. */
    enum Heard {
        LINE,
        END,
        INTERRUPT
    }

    /**
     * A line that was heard.
     *
     * @param text the line without its end; empty where there was none
     */
    record Line(Heard heard, String text) {}

    /**
     * Waits for a line.
     *
     * @throws IOException if the stream breaks
     */
    Line listen() throws IOException;

    /** Says something in passing. */
    void say(String text);

    /** Says what went wrong; it is said even where nothing is to be said in passing. */
    void complain(String text);

    /** Shows what was asked for. */
    void show(String text);

    /** How a text has to look here; the width is that of now. */
    Look look();
}
