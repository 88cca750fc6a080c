package dev.righttrack.cli;

import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.render.Look;
import dev.righttrack.text.PrintableWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A talk at a terminal: with history, completion by Tab, and the width that it has just now. */
final class TerminalTalk implements Talk {

    private static final int WIDTH = 80;

    private final Terminal terminal;
    private final LineReader reader;
    private final Look look;

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
                .completer((read, line, candidates) -> complete(interviewer, line.line(), line.word(), candidates))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .build();
        return new TerminalTalk(terminal, reader, look);
    }

    /** What begins as the word does; several words count as one where a name has several. */
    private static void complete(Interviewer interviewer, String line, String word, List<Candidate> candidates) {
        for (String text : interviewer.completions(line)) {
            int blank = text.toLowerCase(Locale.ROOT).startsWith(line.toLowerCase(Locale.ROOT))
                    ? line.length() - word.length()
                    : 0;
            if (text.length() > blank) {
                candidates.add(new Candidate(text.substring(blank), text, null, null, null, null, true));
            }
        }
    }

    @Override
    public Line listen() {
        try {
            return new Line(Heard.LINE, reader.readLine("> "));
        } catch (UserInterruptException e) {
            return new Line(Heard.INTERRUPT, "");
        } catch (EndOfFileException e) {
            return new Line(Heard.END, "");
        }
    }

    @Override
    public void say(String text) {
        show(text);
    }

    @Override
    public void complain(String text) {
        show(text);
    }

    @Override
    public void show(String text) {
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
