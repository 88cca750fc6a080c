package dev.righttrack.reading.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The text of a page as a browser saved it: what stands in blocks, lists and headings, without what is no text. Nothing that it
 * refers to is opened. It is read in one pass, whatever is open or closed in it. For one page and one thread.
 */
final class HtmlDocument {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "head",
            "nav",
            "footer",
            "iframe",
            "object",
            "select",
            "button",
            "form",
            "textarea");
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "br",
            "hr",
            "header",
            "main",
            "aside",
            "blockquote",
            "pre",
            "body",
            "html",
            "figure",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int LONGEST_TAG = 20_000;
    private static final int LONGEST_BOLD_HEADING = 60;
    private static final int MOST_OPEN = 100;

    private final String page;
    private final LineCollector lines;
    private final StringBuilder line = new StringBuilder();
    private final Deque<String> silent = new ArrayDeque<>();
    private boolean isHeading;
    private boolean isItem;
    private int bold;
    private int plain;

    private HtmlDocument(String page, LineCollector lines) {
        this.page = page;
        this.lines = lines;
    }

    static void read(String page, LineCollector lines) {
        new HtmlDocument(page, lines).read();
    }

    /** The texts of the scripts of linked data in a page, such as those of a job posting. */
    static List<String> linkedData(String page) {
        List<String> found = new ArrayList<>();
        String lower = page.toLowerCase(Locale.ROOT);
        if (lower.length() != page.length()) {
            return List.of();
        }
        int at = lower.indexOf("<script");
        while (at >= 0) {
            int open = lower.indexOf('>', at);
            int close = open < 0 ? -1 : lower.indexOf("</script", open);
            if (close < 0) {
                break;
            }
            if (lower.substring(at, Math.min(open, at + LONGEST_TAG)).contains("application/ld+json")) {
                found.add(page.substring(open + 1, close));
            }
            at = lower.indexOf("<script", close);
        }
        return found;
    }

    private void read() {
        int at = 0;
        while (at < page.length() && !lines.isFull()) {
            int next = page.indexOf('<', at);
            int to = next < 0 ? page.length() : next;
            text(page.substring(at, to));
            at = next < 0 ? page.length() : tag(next);
        }
        endLine();
    }

    /** Reads what begins with a bracket; the index behind it. */
    private int tag(int from) {
        if (page.startsWith("<!--", from)) {
            int end = page.indexOf("-->", from + 4);
            return end < 0 ? page.length() : end + 3;
        }
        int name = from + 1;
        boolean isEnd = name < page.length() && page.charAt(name) == '/';
        name += isEnd ? 1 : 0;
        if (name >= page.length() || !(Character.isLetter(page.charAt(name)) || "!?".indexOf(page.charAt(name)) >= 0)) {
            text("<");
            return from + 1;
        }
        int end = tagEnd(name);
        int to = name;
        while (to < end && Character.isLetterOrDigit(page.charAt(to))) {
            to++;
        }
        String tag = page.substring(name, to).toLowerCase(Locale.ROOT);
        boolean isEmpty = end > name && page.charAt(end - 1) == '/';
        if (isEnd) {
            closed(tag);
        } else if (!isEmpty || BLOCKS.contains(tag)) {
            opened(tag);
        }
        if (!isEnd && !isEmpty && RAW.contains(tag)) {
            return raw(tag, end + 1);
        }
        return Math.min(page.length(), end + 1);
    }

    /** The index of the bracket that ends a tag; one in quotes does not. */
    private int tagEnd(int from) {
        char quote = 0;
        int last = Math.min(page.length(), from + LONGEST_TAG);
        for (int i = from; i < last; i++) {
            char c = page.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        int plainEnd = page.indexOf('>', from);
        return plainEnd < 0 ? page.length() : plainEnd;
    }

    private int raw(String tag, int from) {
        int at = from;
        while (at >= 0 && at < page.length()) {
            at = page.indexOf("</", at);
            if (at < 0) {
                break;
            }
            if (page.regionMatches(true, at + 2, tag, 0, tag.length())) {
                return at;
            }
            at += 2;
        }
        return page.length();
    }

    private void opened(String tag) {
        if (SILENT.contains(tag)) {
            endLine();
            if (silent.size() < MOST_OPEN) {
                silent.push(tag);
            }
            return;
        }
        if (BLOCKS.contains(tag)) {
            endLine();
            isHeading = HEADINGS.contains(tag);
            isItem |= tag.equals("li");
            if (tag.equals("p") || isHeading || tag.equals("ul") || tag.equals("section")) {
                lines.gap();
            }
        }
        if (tag.equals("td") || tag.equals("th")) {
            line.append('\t');
        }
        bold += BOLD.contains(tag) ? 1 : 0;
    }

    private void closed(String tag) {
        if (SILENT.contains(tag)) {
            endLine();
            if (silent.contains(tag)) {
                while (!silent.isEmpty() && !silent.pop().equals(tag)) {
                    // What was left open within it ends with it.
                }
            }
            return;
        }
        if (tag.equals("body") || tag.equals("html")) {
            silent.clear();
        }
        if (BLOCKS.contains(tag)) {
            endLine();
            isItem &= !tag.equals("li");
            isHeading = false;
        }
        bold = Math.max(0, bold - (BOLD.contains(tag) ? 1 : 0));
    }

    private void text(String written) {
        if (!silent.isEmpty() || written.isEmpty()) {
            return;
        }
        String seen = StringEscapeUtils.unescapeHtml4(written).replaceAll("[\\s\u00A0]+", " ");
        plain += bold == 0 && !seen.isBlank() && seen.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        line.append(seen);
    }

    private void endLine() {
        String written = line.toString().replaceAll(" {2,}", " ").strip();
        boolean isBold = plain == 0 && written.length() <= LONGEST_BOLD_HEADING && !isItem;
        line.setLength(0);
        plain = 0;
        if (written.isEmpty()) {
            return;
        }
        boolean isTitle = isHeading || isBold;
        if (isTitle) {
            lines.gap();
        }
        lines.line(isItem && !isTitle ? "\u2022 " + written : written, isTitle);
        isItem = false;
    }
}
