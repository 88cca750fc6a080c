package dev.righttrack.intake;

import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.reading.AdReader;
import dev.righttrack.reading.AdReading;
import dev.righttrack.reading.document.DocumentTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Reads job ads in any form: documents, pages, and the job postings of schema.org, alone or within a page. Safe for use by several
 * threads.
 */
public final class JobPostingReader {

    private static final String TYPE = "JobPosting";
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_SCRIPTS = 20;
    private static final int LEAST_DESCRIPTION = 80;

    /** The fields that ask something or say what is done, with the heading under which each is read. */
    private static final List<Map.Entry<String, String>> FIELDS = List.of(
            Map.entry("description", ""),
            Map.entry("responsibilities", "Responsibilities"),
            Map.entry("qualifications", "Requirements"),
            Map.entry("skills", "Requirements"),
            Map.entry("experienceRequirements", "Requirements"),
            Map.entry("educationRequirements", "Requirements"));

    private final AdReader ads;

    /** A reader in the words of some knowledge. */
    public JobPostingReader(Knowledge knowledge) {
        this.ads = new AdReader(knowledge);
    }

    /**
     * What an ad says.
     *
     * @param bytes the whole file
     * @param name what the document is called in quotations and findings
     */
    public AdReading read(byte[] bytes, String name) {
        return posting(bytes)
                .map(page -> ads.read(page.getBytes(StandardCharsets.UTF_8), name))
                .orElseGet(() -> ads.read(bytes, name));
    }

    private static Optional<String> posting(byte[] bytes) {
        if (bytes.length > DocumentTexts.MOST_BYTES) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        if (isJson(bytes)) {
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        } else if (DocumentTexts.isHtml(bytes)) {
            texts.addAll(DocumentTexts.linkedData(bytes));
        }
        return texts.stream()
                .limit(MOST_SCRIPTS)
                .filter(text -> text.length() <= MOST_CHARACTERS)
                .flatMap(text -> new DocumentReader("posting", new Findings()).read(text.strip()).stream())
                .flatMap(node -> page(node).stream())
                .findFirst();
    }

    private static boolean isJson(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] <= ' ')) {
            at++;
        }
        return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
    }

    /** The first posting in a piece of linked data, as a page with headings. */
    private static Optional<String> page(Node node) {
        if (node instanceof Node.Items items) {
            return items.items().stream().flatMap(item -> page(item).stream()).findFirst();
        }
        if (!(node instanceof Node.Entries entries)) {
            return Optional.empty();
        }
        if (!isPosting(entries)) {
            return Optional.ofNullable(entries.values().get("@graph")).flatMap(JobPostingReader::page);
        }
        StringBuilder page = new StringBuilder("<html><body>\n");
        text(entries, "title")
                .ifPresent(title -> page.append("<h1>Job title: ").append(title).append("</h1>\n"));
        for (Map.Entry<String, String> field : FIELDS) {
            text(entries, field.getKey()).ifPresent(text -> {
                String heading = field.getValue();
                page.append(heading.isEmpty() ? "" : "<h2>" + heading + "</h2>\n")
                        .append("<div>")
                        .append(text.indexOf('<') < 0 ? text.replace("\n", "<br>\n") : text)
                        .append("</div>\n");
            });
        }
        String whole = page.append("</body></html>").toString();
        return whole.length() < LEAST_DESCRIPTION ? Optional.empty() : Optional.of(whole);
    }

    private static boolean isPosting(Node.Entries entries) {
        Node type = entries.values().get("@type");
        List<Node> types = type instanceof Node.Items several
                ? several.items()
                : Optional.ofNullable(type).stream().toList();
        return types.stream()
                .anyMatch(one -> one instanceof Node.Text text && text.text().endsWith(TYPE));
    }

    /** A text, the items of a list, or the description of what is told in parts; marks that were written as characters are marks. */
    private static Optional<String> text(Node.Entries entries, String key) {
        Node node = entries.values().get(key);
        Optional<String> text = Optional.empty();
        if (node instanceof Node.Text one && !one.text().isBlank()) {
            text = Optional.of(one.text());
        } else if (node instanceof Node.Items items) {
            List<String> lines = items.items().stream()
                    .flatMap(item -> item instanceof Node.Text one
                            ? Optional.of(one.text()).stream()
                            : Optional.<String>empty().stream())
                    .map(line -> "<li>" + line + "</li>")
                    .toList();
            text = lines.isEmpty() ? Optional.empty() : Optional.of("<ul>" + String.join("\n", lines) + "</ul>");
        } else if (node instanceof Node.Entries parts) {
            text = text(parts, "description").or(() -> months(parts)).or(() -> text(parts, "credentialCategory"));
        }
        return text.map(written -> written.contains("&lt;") ? StringEscapeUtils.unescapeHtml4(written) : written);
    }

    private static Optional<String> months(Node.Entries parts) {
        return parts.values().get("monthsOfExperience") instanceof Node.Text months
                        && months.text().matches("[0-9]{1,3}")
                        && Integer.parseInt(months.text()) >= 12
                ? Optional.of("at least " + Integer.parseInt(months.text()) / 12 + " years of experience")
                : Optional.empty();
    }
}
