package dev.righttrack.render.findings;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.SeenWord;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.List;

/** What is told of the reading of a document beside what was read: counts first, then what is unsure or was not understood. */
public final class ReadingFindings {

    private static final int MOST_WORDS = 12;

    private ReadingFindings() {}

    /** The problems of the document, and the notes on what nobody has confirmed. */
    public static List<Finding> of(CvReading reading) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (!reading.isReadable()) {
            return findings;
        }
        Place place = Place.of(reading.document());
        findings.add(Finding.note(
                place,
                Check.UNCONFIRMED,
                "read: " + reading.counts(),
                "Nobody has confirmed that. 'righttrack read' writes a candidate file to strike what is wrong."));
        reading.unsure().stream().limit(MOST_WORDS).forEach(word -> findings.add(unsure(place, word)));
        int more = reading.unsure().size() - MOST_WORDS;
        if (more > 0) {
            findings.add(Finding.note(place, Check.UNSURE_WORD, more + " more words are unsure", ""));
        }
        if (!reading.notUnderstood().isEmpty()) {
            findings.add(Finding.note(
                    place,
                    Check.NOT_UNDERSTOOD,
                    "not understood, of " + reading.skillWords() + " skill words: "
                            + PrintableText.shortened(String.join(", ", reading.notUnderstood()), 300),
                    "They count for nothing."));
        }
        return findings;
    }

    private static Finding unsure(Place place, SeenWord word) {
        return Finding.note(
                place,
                Check.UNSURE_WORD,
                "unsure: " + word.name() + ", " + word.quotation().place() + " \""
                        + PrintableText.shortened(word.quotation().text().replace('"', '\''), 90) + "\"",
                "It counts for nothing until somebody says so.");
    }
}
