package dev.righttrack.reading.document;

import dev.righttrack.text.ExtractedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a document's text together line by line, within bounds. Not safe for use by several threads. */
final class LineCollector {

    /** More lines than that are no CV, and everything behind them is left out. */
    static final int MOST_LINES = 10_000;

    /** More characters than that are no CV. */
    static final int MOST_CHARACTERS = 60_000;

    private static final int LONGEST_LINE = 3_000;
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06\uFF01-\uFF5E]");
    private static final Pattern ACCENT =
            Pattern.compile("([\u00A8\u00B4`\u02C6\u02DC\u00B8\u02C7\u02DA])\\s?(\\p{L})");
    private static final String ACCENTS = "\u00A8\u00B4`\u02C6\u02DC\u00B8\u02C7\u02DA";
    private static final String COMBINING = "\u0308\u0301\u0300\u0302\u0303\u0327\u030C\u030A";

    private final StringBuilder text = new StringBuilder();
    private final List<TextLine> lines = new ArrayList<>();
    private int page;
    private int number;
    private boolean open = true;
    private boolean isFull;

    /** Begins a page; its lines are counted from 1. */
    void page(int next) {
        page = next;
        number = 0;
        open = true;
    }

    /** A gap above the next line. */
    void gap() {
        open = true;
    }

    /** Adds a line of a structured document, which is not put together with any other; a blank one adds nothing. */
    void stated(String written, int place, StatedPlace stated) {
        number = place - 1;
        open = true;
        line(written, false, stated);
    }

    /** Adds a line; a blank one is a gap. */
    void line(String written, boolean isHeading) {
        line(written, isHeading, StatedPlace.NONE);
    }

    private void line(String written, boolean isHeading, StatedPlace stated) {
        number++;
        if (lines.size() >= MOST_LINES || text.length() >= MOST_CHARACTERS) {
            isFull = true;
            return;
        }
        String clean = clean(written.length() > LONGEST_LINE ? written.substring(0, LONGEST_LINE) : written);
        isFull |= written.length() > LONGEST_LINE;
        if (clean.isBlank()) {
            open = true;
            return;
        }
        int from = text.length();
        text.append(clean);
        lines.add(new TextLine(from, text.length(), page, number, isHeading, open, stated));
        text.append('\n');
        open = false;
    }

    /** Whether something was left out because there was too much. */
    boolean isFull() {
        return isFull;
    }

    DocumentText text(String name, DocumentForm form, int dropped) {
        return new DocumentText(name, form, text.toString(), lines, dropped);
    }

    /** Ligatures as letters, accents on their letters, and nothing that cannot be seen but tabs. */
    private static String clean(String written) {
        String plain = LIGATURE.matcher(written)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), Normalizer.Form.NFKC)));
        Matcher accent = ACCENT.matcher(plain);
        plain = accent.replaceAll(found -> Matcher.quoteReplacement(accented(found.group(1), found.group(2))));
        return Normalizer.normalize(ExtractedText.seen(plain), Normalizer.Form.NFC)
                .stripTrailing();
    }

    private static String accented(String accent, String letter) {
        String joined = Normalizer.normalize(letter + COMBINING.charAt(ACCENTS.indexOf(accent)), Normalizer.Form.NFC);
        return joined.length() == 1 ? joined : accent + letter;
    }
}
