package dev.righttrack.intake.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.Run;
import dev.righttrack.oracle.Bases;
import dev.righttrack.reading.CvReader;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.SeenWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is nearly an export, what exports are beside others, and what single fields of them say. */
@DisplayName("Beside the exports")
class OtherFilesTest {

    private static final CvReader READER = new CvReader(Bases.KNOWLEDGE);

    @TempDir
    private Path folder;

    private static CvReading reading(String text, String name) {
        return READER.read(CvTexts.read(InventedExport.utf8(text), name), name);
    }

    private static boolean isExport(String text) {
        return CvTexts.isExport(InventedExport.utf8(text));
    }

    @Test
    @DisplayName(
            "a JSON Resume has no sections of items, and a file with sections that hold none is no Reactive Resume")
    void nearReactiveResume() {
        assertThat(isExport("{\"basics\": {\"name\": \"K\"}, \"skills\": [{\"name\": \"Python\"}]}"))
                .isFalse();
        assertThat(isExport("{\"basics\": {}, \"sections\": {\"a\": [1]}}")).isFalse();
        assertThat(isExport("{\"basics\": {}, \"sections\": {\"skills\": {\"items\": []}}}"))
                .isTrue();
    }

    @Test
    @DisplayName("a key cv without sections, or a key content with a text, is no CV of a program")
    void nearYaml() {
        assertThat(isExport("cv: see below\n")).isFalse();
        assertThat(isExport("content: nothing\n")).isFalse();
        assertThat(isExport("tools: [python]\nnotes: |\n  cv:\n    sections: {}\n"))
                .isFalse();
        assertThat(isExport("content:\n  work: []\n")).isTrue();
        assertThat(isExport("cv:\n  sections: {}\n")).isTrue();
    }

    @Test
    @DisplayName("an organization, two people, or a person of another vocabulary is no Person to read")
    void nearPerson() {
        String person = "{\"@context\": \"https://schema.org\", \"@type\": \"Person\", \"jobTitle\": \"Analyst\"}";
        assertThat(isExport(person)).isTrue();
        assertThat(isExport(person.replace("\"Person\"", "\"Organization\", \"name\": \"Person\"")))
                .isFalse();
        assertThat(isExport(person.replace("schema.org", "example.org"))).isFalse();
        assertThat(isExport("{\"@context\": \"https://schema.org\", \"@graph\": [" + person + "," + person + "]}"))
                .isFalse();
    }

    @Test
    @DisplayName("XML of something else is no CV, nor is a Candidate of another namespace")
    void nearEuropass() {
        assertThat(isExport("<?xml version=\"1.0\"?><Candidate xmlns=\"http://example.org\"/>"))
                .isFalse();
        assertThat(isExport("<?xml version=\"1.0\"?><Passport/>")).isFalse();
        assertThat(isExport("<?xml version=\"1.0\"?><Candidate xmlns=\"http://www.europass.eu/1.0\"/>"))
                .isTrue();
    }

    @Test
    @DisplayName("a text that only quotes a command of LaTeX is a text; a class without a document is none to read")
    void nearTex() {
        assertThat(isExport("Skills\nI wrote \\documentclass and \\begin{document} by hand.\n"))
                .isFalse();
        assertThat(isExport("\\documentclass{moderncv}\n\\name{A}{B}\n")).isFalse();
        assertThat(isExport("% x\n\\documentclass{moderncv}\n\\begin{document}\nA\n\\end{document}\n"))
                .isTrue();
    }

    @Test
    @DisplayName("a level from one to five is a claim; zero is none")
    void levels() {
        String resume = "{\"basics\": {}, \"sections\": {\"skills\": {\"items\":"
                + " [{\"name\": \"Mathematics\", \"level\": %d}, {\"name\": \"SQL\"}]}}}";
        CvReading four = reading(resume.formatted(4), "a.json");
        CvReading none = reading(resume.formatted(0), "a.json");

        assertThat(four.claims()).containsOnlyKeys("mathematics");
        assertThat(four.claims().values())
                .singleElement()
                .satisfies(claim -> assertThat(claim.range()).hasToString("solid to outstanding"));
        assertThat(none.claims()).isEmpty();
    }

    @Test
    @DisplayName("a degree that goes on is unsure, and one that ended is read")
    void studies() {
        String cv = """
                cv:
                  sections:
                    education:
                      - institution: U
                        degree: Master
                        area: Physics
                        start_date: 2015-09
                        end_date: %s
                """;
        assertThat(reading(cv.formatted("present"), "a.yaml").degrees()).isEmpty();
        assertThat(reading(cv.formatted("2017-07"), "a.yaml").degrees())
                .extracting(SeenWord::name)
                .containsExactly("master");
    }

    @Test
    @DisplayName("each line of a text in YAML has the place that it has in the file")
    void places() {
        CvReading reading = reading("""
                content:
                  basics:
                    name: A
                  work:
                    - position: Analyst
                      startDate: 2020
                      summary: |
                        Built reports in Tableau.
                        Used Docker daily.
                """, "a.yml");
        assertThat(reading.words())
                .extracting(word -> word.quotation().place())
                .containsExactlyInAnyOrder("l. 8", "l. 9");
    }

    @Test
    @DisplayName("a PDF with another file attached is read as a PDF")
    void otherAttachment() {
        byte[] pdf = InventedExport.pdf(InventedExport.utf8("<?xml version=\"1.0\"?><other/>"));
        assertThat(READER.read(CvTexts.read(pdf, "cv.pdf"), "cv.pdf").words())
                .extracting(SeenWord::name)
                .containsExactlyInAnyOrder("keras", "kubernetes");
    }

    @Test
    @DisplayName(
            "all forms in one folder are one person each, and a page and an XML of something else are named as not read")
    void folderOfAll() throws IOException {
        Path people = Files.createDirectories(folder.resolve("people"));
        for (InventedExport export : InventedExport.values()) {
            Files.write(
                    people.resolve(export.name().toLowerCase(java.util.Locale.ROOT) + "-" + export.file()),
                    export.bytes());
        }
        Files.writeString(people.resolve("page.html"), "<!DOCTYPE html><html><body>Python</body></html>");
        Files.writeString(people.resolve("data.xml"), "<?xml version=\"1.0\"?><data>Python</data>");
        Path out = folder.resolve("out");

        Run run = Run.of("batch", people.toString(), "-o", out.toString(), "--detail", "summary");

        assertThat(run.err()).contains(InventedExport.values().length + " advised, 0 rejected");
        assertThat(run.err()).contains("2 files not read");
        String written = Files.readString(out.resolve("reading.jsonl"))
                + Files.readString(out.resolve("notes.jsonl"))
                + Files.readString(out.resolve("advice.jsonl"))
                + Files.readString(out.resolve("words.csv"));
        assertThat(written).doesNotContainIgnoringCase(InventedExport.SECRETS.toArray(String[]::new));
    }

    @Test
    @DisplayName("each form is taken by read and advise under its own name")
    void commands() throws IOException {
        for (InventedExport export : InventedExport.values()) {
            Path file = Files.write(folder.resolve(export.file()), export.bytes());

            assertThat(Run.of("read", file.toString(), "--quiet").out())
                    .as(export.name())
                    .contains("- docker  # " + export.file());
            assertThat(Run.of("advise", file.toString(), "--detail", "summary").out())
                    .as(export.name())
                    .contains("Rests on reading");
        }
    }

    @Test
    @DisplayName("what is dropped and what is not read is named once, without what stands in it")
    void notes() {
        CvReading reading = READER.read(CvTexts.read(InventedExport.REACTIVE_RESUME.bytes(), "a.json"), "a.json");
        assertThat(reading.findings())
                .extracting(finding -> finding.message())
                .isEqualTo(List.of(
                        "of this Reactive Resume file, dropped unread: mail, phone, address, birth date, sex, photo",
                        "of this Reactive Resume file, not read: languages"));
    }
}
