package dev.righttrack.intake.record;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.BrokenInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the candidates of an input are written, told by its name's ending, else by its beginning. */
public enum InputForm {
    LINES,
    CSV,
    DOCUMENT,
    /** A list of objects in JSON. */
    LIST,
    /** A text that is read as a CV. */
    CV;

    private static final List<String> TEXTS = List.of(".txt", ".text", ".md", ".markdown", ".tex");

    /** Between the items of a list there is a comma; objects that follow each other without one are lines. */
    private static final Pattern OBJECT_TO_A_LINE = Pattern.compile("\\}[ \\t]*[\\r\\n]+[ \\t]*\\{");

    private static final Pattern CELLS = Pattern.compile("[^,;\\t:{}\\[\\]]+(?:[,;\\t][^,;\\t:{}\\[\\]]*)+");

    /** A header has a title in each cell; a letter begins with a comma behind which there is nothing. */
    private static final Pattern TITLES = Pattern.compile("[^,;\\t:{}\\[\\]]+(?:[,;\\t][^,;\\t:{}\\[\\]]+)+");

    private static final int LOOKED_AT = 1 << 15;
    private static final List<String> DOCUMENTS = List.of(".yaml", ".yml", ".json", ".jsonld");

    /** Whether a file of a folder is read. */
    public static boolean isKnown(String name) {
        String plain = plain(name);
        return isLines(plain) || isCsv(plain) || isDocument(plain);
    }

    /**
     * The form of an input.
     *
     * @param in the unpacked stream, which can be looked at and put back
     * @throws IOException if the stream breaks
     */
    public static InputForm of(String name, InputStream in) throws IOException {
        String plain = plain(name);
        if (isCsv(plain)) {
            return CSV;
        }
        String beginning = beginning(in);
        if (isList(beginning)) {
            return LIST;
        }
        if (isLines(plain)) {
            return LINES;
        }
        if (isDocument(plain)) {
            return plain.endsWith(".json") && isObjectToALine(beginning) ? LINES : DOCUMENT;
        }
        if (isText(plain) && !beginning.startsWith("{") && !isTable(beginning)) {
            return CV;
        }
        return beginning.isEmpty() || beginning.startsWith("{") || hasObject(beginning) ? LINES : CSV;
    }

    /** Whether a file with such a name is a text that may be a CV. */
    public static boolean isText(String name) {
        return TEXTS.stream().anyMatch(plain(name)::endsWith);
    }

    /** Whether a text begins as a list of objects does. */
    private static boolean isList(String beginning) {
        return beginning.startsWith("[")
                && beginning.substring(1).stripLeading().startsWith("{")
                && !OBJECT_TO_A_LINE.matcher(beginning).find();
    }

    /**
     * The error that a file holds several candidates, where one alone is read; empty if it does not look so.
     *
     * @param text the whole file
     */
    public static Optional<Finding> severalIn(String text, String name) {
        String beginning = text.stripLeading();
        String what = isList(beginning)
                ? "this is a list of candidates"
                : isCsv(plain(name)) || isTable(beginning)
                        ? "this is a table of candidates"
                        : isLines(plain(name)) || isObjectToALine(beginning) ? "this is a file of JSON lines" : "";
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.error(
                        new Place(name, 1, 1),
                        Check.FOREIGN_FILE,
                        what + ", and one candidate is read here",
                        "'righttrack batch FILE -o DIR' reads them all."));
    }

    /** Whether the first two lines have cells, as many in each, and no key of YAML. */
    private static boolean isTable(String beginning) {
        List<String> lines = beginning.lines().limit(2).toList();
        return lines.size() == 2
                && TITLES.matcher(lines.get(0)).matches()
                && CELLS.matcher(lines.get(1)).matches()
                && separators(lines.get(0)) == separators(lines.get(1));
    }

    private static long separators(String line) {
        char between = CsvHeader.separatorOf(line);
        return line.chars().filter(c -> c == between).count();
    }

    /** Whether the first bytes of a file are those of JSON. */
    public static boolean isJson(byte[] first) {
        String text = new String(first, StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "")
                .stripLeading();
        return text.startsWith("{") || text.startsWith("[{") || text.startsWith("[\n");
    }

    /** Whether one of the first lines begins as an object does; the very first may be spoiled. */
    private static boolean hasObject(String beginning) {
        return beginning.lines().anyMatch(line -> line.startsWith("{\""));
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - ".gz".length()) : lower;
    }

    private static boolean isLines(String plain) {
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
    }

    private static boolean isCsv(String plain) {
        return plain.endsWith(".csv") || plain.endsWith(".tsv");
    }

    private static boolean isDocument(String plain) {
        return DOCUMENTS.stream().anyMatch(plain::endsWith);
    }

    private static String beginning(InputStream in) throws IOException {
        String text = new String(first(in, LOOKED_AT), StandardCharsets.UTF_8);
        int from = 0;
        while (from < text.length() && (text.charAt(from) == '\uFEFF' || text.charAt(from) <= ' ')) {
            from++;
        }
        return text.substring(from);
    }

    /**
     * The first bytes of a stream, which are put back; fewer where it ends or breaks.
     *
     * @throws IOException if they cannot be put back
     */
    public static byte[] first(InputStream in, int most) throws IOException {
        in.mark(most);
        byte[] bytes = new byte[most];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < most; read = in.read(bytes, length, most - length)) {
                length += read;
            }
        } catch (BrokenInputException e) {
            // what stands before the break is looked at; the break is reported by whatever reads on to it
        }
        in.reset();
        return Arrays.copyOf(bytes, length);
    }

    /** Files of JSON lines are often called .json. */
    private static boolean isObjectToALine(String beginning) {
        int end = beginning.replace('\r', '\n').indexOf('\n');
        return end > 0
                && beginning.substring(0, end).strip().endsWith("}")
                && beginning.startsWith("{")
                && beginning.substring(end).stripLeading().startsWith("{");
    }
}
