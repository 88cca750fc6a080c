package dev.righttrack.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.reading.document.DocumentText;
import dev.righttrack.reading.document.DocumentTexts;
import dev.righttrack.render.findings.ReadingFindings;
import dev.righttrack.render.yaml.ReadingYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invented CVs in ten layouts, read; the figures are printed, and stand in docs/reading.md. */
class CorpusTest {

    private static final CvReader READER = new CvReader(Bases.KNOWLEDGE);
    private static final List<String> FOLDERS = List.of("corpus", "own");

    /** Each person in each layout is laid out and read once. */
    private static final Map<String, CvReading> READINGS = new ConcurrentHashMap<>();

    private static CvReading reading(String folder, CvLayout layout, CorpusCv cv) {
        return READINGS.computeIfAbsent(
                folder + " " + layout + " " + cv.name(), one -> READER.read(layout.bytes(cv), layout.file(cv)));
    }

    private static CorpusCount count(String folder, CvLayout layout) {
        CorpusCount count = new CorpusCount(Bases.KNOWLEDGE);
        CorpusCv.of(folder).forEach(cv -> count.add(cv, reading(folder, layout, cv)));
        return count;
    }

    @Test
    @DisplayName(
            "In every layout, of both halves of the corpus, precision is at least .95, and recall of .85 is reached")
    void readsEnoughAndLittleThatIsWrong() {
        List<String> figures = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (CvLayout layout : CvLayout.values()) {
                CorpusCount count = count(folder, layout);
                String name = folder + " " + layout;
                figures.add(name + ": " + count);
                System.out.println(name + ": " + count);
                assertThat(count.precision()).as(name + " " + count.errors()).isGreaterThanOrEqualTo(0.95);
                assertThat(count.recall()).as(name + ": " + count).isGreaterThanOrEqualTo(0.85);
                assertThat(count.degrees()).as(name + ": " + count).isGreaterThanOrEqualTo(0.95);
                assertThat(count.takenWithoutQuestion())
                        .as(name + " takes no ambiguous word without a question")
                        .isEmpty();
            }
        }
        assertThat(figures).hasSize(20);
    }

    @Test
    @DisplayName("What was read can be cut out of the document's text by its offsets")
    void everyQuotationIsCutFromTheSource() {
        int seen = 0;
        for (CvLayout layout : CvLayout.values()) {
            for (CorpusCv cv : CorpusCv.of("own").subList(0, SampleSize.of(8, 31))) {
                DocumentText text = DocumentTexts.read(layout.bytes(cv), layout.file(cv))
                        .text()
                        .orElseThrow();
                CvReading reading = READER.read(text);
                for (SeenWord word : reading.words()) {
                    Quotation words = word.quotation();
                    assertThat(text.text().substring(words.from(), words.to()).replaceAll("\\s+", " "))
                            .as(layout + " " + cv.name())
                            .isEqualTo(words.text());
                    assertThat(text.text().startsWith(word.written(), word.from()))
                            .isTrue();
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(SampleSize.of(400, 1_000));
    }

    @Test
    @DisplayName("What no advice may rest on reaches no output in any layout")
    void whatIsDroppedIsGone() {
        int dropped = 0;
        for (String folder : FOLDERS) {
            for (CvLayout layout : CvLayout.values()) {
                for (CorpusCv cv : CorpusCv.of(folder)) {
                    CvReading reading = reading(folder, layout, cv);
                    String out = ReadingYaml.of(reading, "x", 2026) + reading + ReadingFindings.of(reading);
                    for (String text : cv.expected().dropped()) {
                        assertThat(out).as(layout + " " + cv.name()).doesNotContain(text);
                        dropped++;
                    }
                }
            }
        }
        assertThat(dropped).isGreaterThan(200);
    }
}
