package dev.righttrack.reading;

import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.document.DocumentText;
import dev.righttrack.reading.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lines of one section as one text: those that are broken for want of room are put together, and words that are divided between
 * lines are mended. Each character knows where it stands in the document.
 */
final class FlowText {

    static final Pattern BULLET = Pattern.compile(
            "^\\s*(?:[\u2022\u00B7\u2023\u25AA\u25CF\u25A0\u25E6\u2219*\u2013\u2014\u27A2\u2713\u2714>o\uF0B7\uF0A7-]|[0-9]{1,2}[.)]|\\[[0-9]{1,3}\\])\\s+");
    private static final Pattern CONTINUES = Pattern.compile(
            ".*(?:[,/&(+]|\\b(?:and|or|und|oder|et|ou|y|o|e|with|mit|avec|con|com|in|of|the|for|using))$");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^:.,;]{1,40}:\\s");
    private static final double FULL = 0.72;
    private static final double FULL_OF_SKILLS = 0.85;
    private static final int LEAST_FULL = 40;

    private final DocumentText document;
    private final CvSection section;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<TextLine> lines;

    /** @param isName whether two halves of a word with a dash between them are a name that has one */
    FlowText(DocumentText document, CvSection section, List<TextLine> lines, Predicate<String> isName) {
        this.document = document;
        this.section = section;
        this.lines = List.copyOf(lines);
        int longest =
                lines.stream().mapToInt(line -> line.to() - line.from()).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i));
            if (i + 1 < lines.size()) {
                join(lines.get(i), lines.get(i + 1), longest, isName);
            }
        }
    }

    private void add(TextLine line) {
        String written = document.of(line);
        for (int i = 0; i < written.length(); i++) {
            add(written.charAt(i), line.from() + i);
        }
    }

    private void add(char c, int offset) {
        text.append(c);
        offsets.add(offset);
    }

    private void join(TextLine line, TextLine next, int longest, Predicate<String> isName) {
        String written = document.of(line);
        String following = document.of(next);
        char first = following.isEmpty() ? ' ' : following.charAt(0);
        int end = text.length();
        boolean isDivided = end > 1
                && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '\u2010' || text.charAt(end - 1) == '\u00AD')
                && Character.isLetter(text.charAt(end - 2))
                && Character.isLetter(first);
        if (isDivided && !next.opensBlock()) {
            String halves = lastWord(written) + firstWord(following);
            if (Character.isLowerCase(first) && !isName.test(halves)) {
                text.setLength(end - 1);
                offsets.remove(end - 1);
            }
            return;
        }
        boolean isSentence = written.matches(".*[.!?]$") && Character.isUpperCase(first);
        boolean isWork = section == CvSection.PUBLICATIONS && written.matches(".*(?:19|20)[0-9]{2}\\W{0,3}$");
        boolean isSplit = isSentence
                || isWork
                || LABEL.matcher(following).lookingAt()
                || TimeSpan.in(written).isPresent()
                || TimeSpan.in(following).isPresent()
                || next.opensBlock()
                || next.isHeading()
                || BULLET.matcher(following).lookingAt()
                || written.endsWith(":")
                || following.indexOf('\t') >= 0;
        boolean goesOn = CONTINUES.matcher(written.toLowerCase(Locale.ROOT)).matches()
                || (Character.isLowerCase(first) && !written.endsWith(".") && written.length() >= LEAST_FULL / 2)
                || (written.length() >= LEAST_FULL
                        && written.length() >= (section == CvSection.SKILLS ? FULL_OF_SKILLS : FULL) * longest);
        add(!isSplit && goesOn && line.page() == next.page() ? ' ' : '\n', line.to());
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    String text() {
        return text.toString();
    }

    CvSection section() {
        return section;
    }

    DocumentText document() {
        return document;
    }

    /** Where a character stands in the document. */
    int offset(int at) {
        return at < offsets.size()
                ? offsets.get(at)
                : lines.get(lines.size() - 1).to();
    }

    /** Behind the character before an index, in the document. */
    int end(int at) {
        return at == 0 ? offset(0) : offset(at - 1) + 1;
    }

    /** The line in which a character stands. */
    TextLine line(int at) {
        int offset = offset(at);
        TextLine found = lines.get(0);
        for (TextLine line : lines) {
            if (line.from() <= offset) {
                found = line;
            }
        }
        return found;
    }

    /** The words of the document from one index to another, without blanks at their ends. */
    Quotation quotation(int from, int to, String period) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int begin = offset(first);
        int end = Math.max(begin, end(last));
        String words = document.text().substring(begin, end).replaceAll("\\s+", " ");
        return new Quotation(document.name(), line(first).place(), begin, end, words, section, period);
    }
}
