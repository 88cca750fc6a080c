package dev.righttrack.intake.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.Run;
import dev.righttrack.oracle.Bases;
import dev.righttrack.reading.CvReader;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.SeenWord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of LinkedIn's export is opened, and what is never. */
@DisplayName("LinkedIn's export")
class LinkedInExportTest {

    private static final CvReader READER = new CvReader(Bases.KNOWLEDGE);

    @TempDir
    private Path folder;

    private static CvReading reading(byte[] bytes) {
        return READER.read(CvTexts.read(bytes, "export.zip"), "export.zip");
    }

    private Path unpacked(String name) throws IOException {
        Path export = Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, String> table : InventedExport.linkedInTables().entrySet()) {
            Files.writeString(export.resolve(table.getKey()), table.getValue());
        }
        return export;
    }

    /** The archive with the bytes of an entry spoiled: whoever unpacks it fails. */
    private static byte[] spoiled(String name) {
        byte[] zip = InventedExport.LINKEDIN.bytes();
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int local = text.indexOf(name) - 30;
        int from = local + 30 + name.length() + buffer.getShort(local + 28);
        for (int i = from; i < from + 6; i++) {
            zip[i] = (byte) 0xFF;
        }
        return zip;
    }

    @Test
    @DisplayName("is read though its messages, connections, contacts and invitations cannot be unpacked: nobody tries")
    void forbiddenEntries() {
        for (String name : List.of("messages.csv", "Connections.csv", "Contacts.csv", "Invitations.csv")) {
            CvReading reading = reading(spoiled(name));
            assertThat(reading.words()).as(name).extracting(SeenWord::name).contains("pytorch", "python");
        }
    }

    @Test
    @DisplayName(
            "whose positions cannot be unpacked is reported as damaged: the same flaw is seen where something is opened")
    void spoiledTable() {
        CvReading reading = reading(spoiled("Positions.csv"));
        assertThat(reading.isReadable()).isFalse();
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("this LinkedIn export is damaged, and nothing could be read of it"));
    }

    @Test
    @DisplayName("as a folder has six tables opened, and no other file")
    void openedFiles() throws IOException {
        Path export = unpacked("export");
        Files.createDirectories(export.resolve("Jobs"));
        Files.writeString(export.resolve("Jobs/Skills.csv"), "Name\nKeras\n");
        List<String> opened = new ArrayList<>();
        LinkedInFolder.Opening opening = file -> {
            opened.add(export.relativize(file).toString());
            return Files.newInputStream(file);
        };

        assertThat(LinkedInFolder.isExport(export, opening)).isTrue();
        byte[] packed = LinkedInFolder.packed(export, opening);

        assertThat(opened)
                .isSubsetOf("Certifications.csv", "Education.csv", "Positions.csv", "Profile.csv", "Skills.csv")
                .contains("Positions.csv", "Skills.csv");
        assertThat(reading(packed).words())
                .extracting(SeenWord::name)
                .contains("pytorch")
                .doesNotContain("keras");
    }

    @Test
    @DisplayName(
            "in a folder of CVs is one person, as a folder and as an archive, and none of its tables is a file of its own")
    void inABatch() throws IOException {
        Path people = folder.resolve("people");
        unpacked("people/export");
        Files.write(people.resolve("other.zip"), InventedExport.LINKEDIN.bytes());
        Files.writeString(people.resolve("kim.json"), "{\"tools\":[\"python\"]}");
        Path out = folder.resolve("out");

        Run run = Run.of("batch", people.toString(), "-o", out.toString(), "--detail", "summary");

        assertThat(run.err()).contains("3 advised, 0 rejected").doesNotContain("not read: 1");
        assertThat(Files.readString(out.resolve("reading.jsonl")))
                .contains("Positions.csv l. 2")
                .doesNotContainIgnoringCase("keras", "kubernetes", "Zyxname");
    }

    @Test
    @DisplayName("is taken by read, advise, report and interview under its name")
    void commands() throws IOException {
        String export = unpacked("export").toString();
        String page = folder.resolve("page.html").toString();
        Path answers = Files.writeString(folder.resolve("answers"), "quit\n");

        assertThat(Run.of("read", export).out()).contains("id: export", "- docker  # export Positions.csv l. 3");
        assertThat(Run.of("advise", export, "--detail", "summary").out()).contains("Rests on reading");
        assertThat(Run.of("report", export, "-o", page).code()).isZero();
        assertThat(Run.of("interview", export, "--answers", answers.toString()).out())
                .contains("pytorch");
    }

    @Test
    @DisplayName("with a link in the place of a table does not follow it; the same table in its place is read")
    void linkedTable() throws IOException {
        Path export = unpacked("export");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.csv"), "Name\nKeras\n");
        Files.delete(export.resolve("Skills.csv"));
        Files.createSymbolicLink(export.resolve("Skills.csv"), elsewhere);

        assertThat(reading(LinkedInFolder.packed(export)).words())
                .extracting(SeenWord::name)
                .doesNotContain("keras");

        Files.delete(export.resolve("Skills.csv"));
        Files.copy(elsewhere, export.resolve("Skills.csv"));
        assertThat(reading(LinkedInFolder.packed(export)).words())
                .extracting(SeenWord::name)
                .contains("keras");
    }

    @Test
    @DisplayName("is no archive of other tables with the same names, nor one without a table that is LinkedIn's")
    void nearMiss() {
        Map<String, String> other = new LinkedHashMap<>();
        other.put("Positions.csv", "x,y\n1,2\n");
        other.put("Skills.csv", "Name\nPython\n");
        assertThat(CvTexts.form(InventedExport.zip(other))).isEmpty();

        other.put("Positions.csv", "Company Name,Title,Started On\nA,Analyst,2020\n");
        assertThat(CvTexts.form(InventedExport.zip(other))).isPresent();
    }

    @Test
    @DisplayName("tells how many files nobody opened")
    void others() {
        assertThat(reading(InventedExport.LINKEDIN.bytes()).findings())
                .anyMatch(finding -> finding.message()
                        .equals("of this LinkedIn export, not read: 4 other files, none of them opened"));
    }

    @Test
    @DisplayName("packed in a folder of the archive is read; a table in a folder below the others is not")
    void foldersInTheArchive() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        InventedExport.linkedInTables().forEach((name, text) -> files.put("Basic/" + name, text));
        files.put("Basic/Jobs/Skills.csv", "Name\nKeras\n");

        assertThat(reading(InventedExport.zip(files)).words())
                .extracting(SeenWord::name)
                .contains("python", "pytorch")
                .doesNotContain("keras");
    }

    @Test
    @DisplayName("as a folder has each table closed after it was read")
    void closesTables() throws IOException {
        Path export = unpacked("export");
        List<InputStream> open = new ArrayList<>();
        LinkedInFolder.packed(export, file -> {
            InputStream in = new java.io.FilterInputStream(Files.newInputStream(file)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    open.remove(this);
                }
            };
            open.add(in);
            return in;
        });
        assertThat(open).isEmpty();
    }
}
