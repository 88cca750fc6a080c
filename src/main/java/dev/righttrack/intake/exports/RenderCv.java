package dev.righttrack.intake.exports;

import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.document.DocumentForm;
import dev.righttrack.reading.document.StatedLines;
import java.io.IOException;
import java.util.Optional;

/** The YAML of rendercv: sections under titles of the person's own; what an entry is, its keys say. */
final class RenderCv implements ExportReader {

    private static final String SIGN = "cv:";

    @Override
    public DocumentForm form() {
        return DocumentForm.RENDERCV;
    }

    @Override
    public boolean reads(byte[] bytes) {
        return TreeFile.yaml(bytes, SIGN).flatMap(RenderCv::cv).isPresent();
    }

    private static Optional<Node> cv(Node node) {
        return node instanceof Node.Entries top
                        && top.values().get("cv") instanceof Node.Entries cv
                        && cv.values().get("sections") instanceof Node.Entries
                ? Optional.of(cv)
                : Optional.empty();
    }

    @Override
    public void read(byte[] bytes, StatedLines lines) throws IOException {
        Node node = TreeFile.yaml(bytes, SIGN).flatMap(RenderCv::cv).orElseThrow(IOException::new);
        ExportFields cv = ExportFields.of(node, lines, true);
        cv.add(cv.about(CvSection.SUMMARY), "headline", "label");
        cv.text("name");
        ExportFields sections = cv.inside("sections");
        for (String title : sections.values().keySet()) {
            ExportFields.Topic topic = sections.under(title.replace('_', ' '));
            for (Node item : sections.items(title)) {
                if (item instanceof Node.Entries) {
                    entry(ExportFields.of(item, lines, true), topic);
                } else {
                    sections.add(topic, item);
                }
            }
        }
        cv.rest();
    }

    private static void entry(ExportFields entry, ExportFields.Topic topic) {
        if (entry.has("company")) {
            ExportFields.Topic work = entry.about(CvSection.WORK);
            entry.begin(work, time(entry, true), entry.text("position"));
            entry.add(work, "summary", "highlights");
        } else if (entry.has("institution")) {
            ExportFields.Topic education = entry.about(CvSection.EDUCATION);
            entry.begin(education, time(entry, true), entry.text("degree"), entry.text("area"));
            entry.add(education, "summary", "highlights");
        } else if (entry.has("authors")) {
            entry.begin(entry.about(CvSection.PUBLICATIONS), time(entry, false), entry.text("title"));
        } else if (entry.has("details")) {
            String label = entry.text("label");
            entry.begin(topic, "", (label.isEmpty() ? "" : label + ": ") + entry.text("details"));
        } else {
            entry.begin(topic, time(entry, false), entry.text("name", "bullet", "number", "reversed_number", "title"));
            entry.add(topic, "summary", "highlights");
        }
    }

    private static String time(ExportFields entry, boolean isOpen) {
        String date = entry.text("date");
        return date.isEmpty() ? entry.time("start_date", "end_date", isOpen) : Period.shown("", date, false);
    }
}
