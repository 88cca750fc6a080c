package dev.righttrack.intake.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.reading.CvReader;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.Quotation;
import dev.righttrack.reading.SeenWord;
import dev.righttrack.reading.document.DocumentText;
import dev.righttrack.reading.document.ReadDocument;
import dev.righttrack.render.findings.ReadingFindings;
import dev.righttrack.render.yaml.ReadingYaml;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same person in the form of each platform: what is read, where it stands, and what never reaches anybody. */
@DisplayName("An export")
class ExportsTest {

    private static final CvReader READER = new CvReader(Bases.KNOWLEDGE);

    private static CvReading reading(InventedExport export) {
        return READER.read(CvTexts.read(export.bytes(), export.file()), export.file());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is recognized by its content")
    void isRecognized(InventedExport export) {
        assertThat(CvTexts.form(export.bytes())).isPresent();
        assertThat(CvTexts.read(export.bytes(), export.file()).text().map(DocumentText::form))
                .contains(export.form());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("gives the tools of work and skills, and no name of an employer")
    void tools(InventedExport export) {
        assertThat(reading(export).names(Kind.TOOL)).containsExactly("docker", "python", "pytorch", "tableau");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("gives the degree that is held")
    void degree(InventedExport export) {
        assertThat(reading(export).degree().map(SeenWord::name)).contains("master");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("gives what a certificate is on as a course, and not as a tool")
    void courses(InventedExport export) {
        assertThat(reading(export).courses()).extracting(SeenWord::name).contains("tensorflow");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("gives the times of work as an upper bound of years")
    void times(InventedExport export) {
        assertThat(reading(export).yearsOfWork(2026)).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("names the word among the skills that nobody knows")
    void unknownWord(InventedExport export) {
        assertThat(reading(export).notUnderstood()).containsExactly("Frobnication");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("carries words for each fact that are cut out of its text by their offsets")
    void quotations(InventedExport export) {
        ReadDocument document = CvTexts.read(export.bytes(), export.file());
        DocumentText text = document.text().orElseThrow();
        for (Quotation quotation : quotations(READER.read(document, export.file()))) {
            assertThat(text.text().substring(quotation.from(), quotation.to()).replaceAll("\\s+", " "))
                    .isEqualTo(quotation.text());
        }
    }

    private static List<Quotation> quotations(CvReading reading) {
        List<Quotation> all = new ArrayList<>();
        reading.words().forEach(word -> all.add(word.quotation()));
        reading.degrees().forEach(word -> all.add(word.quotation()));
        reading.courses().forEach(word -> all.add(word.quotation()));
        reading.employments().forEach(work -> all.add(work.quotation()));
        assertThat(all).hasSizeGreaterThan(6);
        return all;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("lets no birth, family, origin, contact or photo reach its text, its candidate file or a finding")
    void secrets(InventedExport export) {
        ReadDocument document = CvTexts.read(export.bytes(), export.file());
        CvReading reading = READER.read(document, export.file());
        String shown = ReadingYaml.of(reading, "somebody", 2026) + ReadingFindings.of(reading) + reading;
        assertThat(shown).doesNotContainIgnoringCase(InventedExport.SECRETS.toArray(String[]::new));
        assertThat(reading.dropped()).isPositive();
    }
}
