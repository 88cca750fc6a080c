package dev.righttrack.cli;

import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.render.Look;
import dev.righttrack.text.PrintableWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A talk at a terminal: with history, completion by Tab, and the width that it has just now. */
final class TerminalTalk implements Talk {

    private static final int WIDTH = 80;
    private static final int FEWEST_ROWS = 12;
    private static final int ROWS_OF_A_QUESTION = 8;

    private final Terminal terminal;
    private final LineReader reader;
    private final Look look;
    private Optional<Line> typed = Optional.empty();

    private TerminalTalk(Terminal terminal, LineReader reader, Look look) {
        this.terminal = terminal;
        this.reader = reader;
        this.look = look;
    }

    /** @throws IOException if there is no terminal */
    static TerminalTalk open(Look look, Interviewer interviewer) throws IOException {
        Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
        // While no line is read, the terminal would leave an interrupt to the system, which ends the process on the
        // spot.
        terminal.handle(Terminal.Signal.INT, signal -> System.exit(ExitCode.INTERRUPTED));
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("righttrack")
                .completer((read, line, candidates) -> complete(interviewer, line.line(), candidates))
                .parser((line, cursor, context) -> new WholeLine(line, cursor))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .build();
        return new TerminalTalk(terminal, reader, look);
    }

    /** A line is one word: names have blanks in them. */
    private record WholeLine(String line, int cursor) implements CompletingParsedLine {
        @Override
        public String word() {
            return line;
        }

        @Override
        public int wordCursor() {
            return cursor;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(line);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return cursor;
        }

        @Override
        public int rawWordLength() {
            return line.length();
        }
    }

    private static void complete(Interviewer interviewer, String line, List<Candidate> candidates) {
        int place = 0;
        for (String text : interviewer.completions(line)) {
            candidates.add(new Candidate(text, text, null, null, null, null, false, place));
            place++;
        }
    }

    @Override
    public Line listen() {
        Optional<Line> before = typed;
        typed = Optional.empty();
        return before.orElseGet(() -> read("> "));
    }

    private Line read(String prompt) {
        try {
            return new Line(Heard.LINE, reader.readLine(prompt));
        } catch (UserInterruptException e) {
            return new Line(Heard.INTERRUPT, "");
        } catch (EndOfFileException e) {
            return new Line(Heard.END, "");
        }
    }

    @Override
    public void say(String text) {
        print(text);
    }

    @Override
    public void complain(String text) {
        print(text);
    }

    /**
     * Shows a text a screen at a time: none of it leaves the screen before it was seen. A line that is typed instead of Enter ends it
     * and is what is said next.
     */
    @Override
    public void show(String text) {
        List<String> lines = List.of(text.split("(?<=\n)", -1));
        int rows = terminal.getSize().getRows();
        int from = 0;
        while (rows >= FEWEST_ROWS && lines.size() - from > rows - ROWS_OF_A_QUESTION) {
            int to = Math.min(lines.size(), from + rows - 2);
            print(String.join("", lines.subList(from, to)));
            from = to;
            if (from == lines.size()) {
                return;
            }
            Line line = read("(Enter shows more) ");
            if (line.heard() != Heard.LINE || !line.text().isBlank()) {
                typed = Optional.of(line);
                return;
            }
        }
        print(String.join("", lines.subList(from, lines.size())));
    }

    private void print(String text) {
        terminal.writer().print(PrintableWriter.guarded(text));
        terminal.writer().flush();
    }

    @Override
    public Look look() {
        int columns = terminal.getSize().getColumns();
        return new Look(columns > 0 ? columns : WIDTH, look.colored(), look.detail(), look.top());
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
