package dev.righttrack.cli;

import dev.righttrack.render.Look;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

/** A talk over a stream of lines: what is said in passing goes to stderr, what was asked for to stdout. */
final class PlainTalk implements Talk {

    /** Longer lines are cut: no answer has so many letters, and memory has an end. */
    private static final int LONGEST = 100_000;

    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Look look;
    private final boolean quiet;

    PlainTalk(BufferedReader in, PrintWriter out, PrintWriter err, Look look, boolean quiet) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.look = look;
        this.quiet = quiet;
    }

    @Override
    public Line listen() throws IOException {
        if (!quiet) {
            err.print("> ");
            err.flush();
        }
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return new Line(Heard.END, "");
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() < LONGEST && c != '\r') {
                line.append((char) c);
            }
        }
        return new Line(Heard.LINE, line.toString());
    }

    @Override
    public void say(String text) {
        if (!quiet) {
            err.print(text);
            err.flush();
        }
    }

    @Override
    public void complain(String text) {
        err.print(text);
        err.flush();
    }

    @Override
    public void show(String text) {
        out.print(text);
        out.flush();
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
