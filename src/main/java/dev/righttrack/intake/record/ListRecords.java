package dev.righttrack.intake.record;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.TextFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The objects of one list in JSON, each a record; what stands between them is commas, white space and comments. */
public final class ListRecords implements RecordReader {

    private final InputStream in;
    private final String file;
    private final UnaryOperator<RecordForm> form;
    private final Mark start;
    private long position;
    private int line = 1;
    private int column;
    private Mark mark;
    private boolean opened;
    private boolean over;
    private int pushedBack = -1;

    /**
     * The records from a mark on.
     *
     * @param in the stream from its first byte
     * @param form what becomes of the form of an object
     */
    public ListRecords(InputStream in, String file, Mark start, UnaryOperator<RecordForm> form) {
        this.in = in;
        this.file = file;
        this.start = start;
        this.mark = start;
        this.form = form;
    }

    @Override
    public Optional<RawRecord> next() {
        if (over) {
            return Optional.empty();
        }
        try {
            int sign = between();
            while (sign >= 0 && sign != ']' && position <= start.bytes()) {
                value(sign, new ByteArrayOutputStream());
                sign = between();
            }
            return sign < 0 || sign == ']' ? end(sign) : Optional.of(record(sign));
        } catch (IOException e) {
            over = true;
            return Optional.of(LineRecords.broken(file, line, e));
        }
    }

    private Optional<RawRecord> end(int sign) throws IOException {
        over = true;
        int behind = sign < 0 ? -1 : between();
        mark = new Mark(position, line);
        if (sign < 0) {
            return Optional.of(trouble("this list is not closed", "What stood before is used.", new byte[0], line, 1));
        }
        return behind < 0
                ? Optional.empty()
                : Optional.of(trouble(
                        Check.BROKEN_INPUT,
                        "something stands behind the list, and is not read",
                        "A file holds one list.",
                        new byte[0],
                        line,
                        column));
    }

    private RawRecord record(int first) throws IOException {
        int atLine = line;
        int atColumn = column;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean isObject = first == '{';
        value(first, bytes);
        mark = new Mark(position, line);
        if (bytes.size() > TextFile.MOST_BYTES) {
            return RawRecord.trouble(
                    file, atLine, bytes.toByteArray(), List.of(RawRecord.tooLong(file, atLine)), RecordForm.LINES);
        }
        if (!isObject) {
            return trouble(
                    "an item of this list is no object",
                    "Each item describes a candidate, by keys with values.",
                    bytes.toByteArray(),
                    atLine,
                    atColumn);
        }
        RecordForm object = (text, name, at, findings) -> new DocumentReader(name, at, atColumn, findings).line(text);
        return RawRecord.of(file, atLine, bytes.toByteArray(), form.apply(object));
    }

    private RawRecord trouble(String message, String hint, byte[] bytes, int atLine, int atColumn) {
        return trouble(Check.SYNTAX, message, hint, bytes, atLine, atColumn);
    }

    private RawRecord trouble(Check check, String message, String hint, byte[] bytes, int atLine, int atColumn) {
        return RawRecord.trouble(
                file,
                atLine,
                bytes,
                List.of(Finding.error(new Place(file, atLine, Math.max(1, atColumn)), check, message, hint)),
                RecordForm.LINES);
    }

    /** One value, up to the comma or bracket behind it, which is put back; what is too long is passed over. */
    private void value(int first, ByteArrayOutputStream bytes) throws IOException {
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        int sign = first;
        while (sign >= 0) {
            boolean isEnd = !quoted && depth == 0 && (sign == ',' || sign == ']');
            if (isEnd) {
                pushedBack = sign;
                return;
            }
            if (bytes.size() <= TextFile.MOST_BYTES) {
                bytes.write(sign);
            }
            if (quoted) {
                quoted = escaped || sign != '"';
                escaped = !escaped && sign == '\\';
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == '{' || sign == '[') {
                depth++;
            } else if (sign == '}' || sign == ']') {
                depth--;
                if (depth == 0) {
                    return;
                }
            }
            sign = read();
        }
    }

    /** The next byte that is no white space, comma, opening bracket of the list or part of a comment. */
    private int between() throws IOException {
        int sign = read();
        while (sign >= 0) {
            if (sign == '/') {
                int second = read();
                if (second != '/' && second != '*') {
                    pushedBack = second;
                    return sign;
                }
                comment(second);
            } else if (sign > ' ' && sign != ',' && !isOpening(sign) && sign < 0x80) {
                return sign;
            }
            sign = read();
        }
        return sign;
    }

    private boolean isOpening(int sign) {
        boolean isFirst = sign == '[' && !opened;
        opened |= isFirst;
        return isFirst;
    }

    private void comment(int second) throws IOException {
        int before = 0;
        int sign = second;
        do {
            before = second == '*' ? sign : 0;
            sign = read();
        } while (sign >= 0 && !(second == '*' ? before == '*' && sign == '/' : sign == '\n'));
    }

    private int read() throws IOException {
        if (pushedBack >= 0) {
            int sign = pushedBack;
            pushedBack = -1;
            return sign;
        }
        int sign = in.read();
        if (sign >= 0) {
            position++;
        }
        if (sign == '\n') {
            line++;
            column = 0;
        } else if ((sign & 0xC0) != 0x80) {
            column++;
        }
        return sign;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
