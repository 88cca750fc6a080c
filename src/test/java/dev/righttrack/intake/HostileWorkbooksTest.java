package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A hostile spreadsheet")
class HostileWorkbooksTest {

    private static final CandidateReader READER = new CandidateReader(Bases.KNOWLEDGE);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEADER = row(1, "name", "tools");
    private static final String PERSON = row(2, "Kim", "python");

    /** What came of a spreadsheet. */
    private record Outcome(List<Candidate> people, List<Finding> findings) {

        boolean says(String text) {
            return findings.toString().contains(text) || people.toString().contains(text);
        }
    }

    private static Outcome read(byte[] workbook) throws IOException {
        List<Candidate> people = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (RecordReader records =
                READER.records(CandidateInput.stream("x.xlsx"), input -> new ByteArrayInputStream(workbook))) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                Submission read = READER.read(record.get());
                read.candidate().ifPresent(people::add);
                findings.addAll(read.findings());
            }
        }
        return new Outcome(people, findings);
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(cell((char) ('A' + i) + "" + number, cells[i]));
        }
        return row.append("</row>").toString();
    }

    private static String cell(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] workbook(String rows) throws IOException {
        return workbook("", rows, "");
    }

    private static byte[] workbook(String before, String rows, String shared) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName="
                            + "\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "spreadsheetml.sheet.main+xml\"/></Types>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "</Relationships>");
            if (!shared.isEmpty()) {
                put(zip, "xl/sharedStrings.xml", shared);
            }
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    before + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    @DisplayName("beside it, one that is not hostile is read")
    void harmless() throws IOException {
        Outcome outcome = read(workbook(HEADER + PERSON));
        assertThat(outcome.people()).hasSize(1);
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    @DisplayName("whose shared texts unpack to more than a table needs is refused before they are read")
    void bombOfTexts() throws IOException {
        byte[] bomb = workbook("", HEADER + PERSON, "<sst>" + " ".repeat(49 << 20) + "</sst>");
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(read(bomb).says("it unpacks to more than a table of candidates needs"))
                .isTrue();
    }

    @Test
    @DisplayName("with many parts, none of them its own, is unpacked to the bound and no further")
    void bombOfParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[8 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < SampleSize.of(60, 600); i++) {
                zip.putNextEntry(new ZipEntry("x" + i));
                zip.write(zeros);
                zip.closeEntry();
            }
        }
        assertThat(read(bytes.toByteArray()).says("ZIP archive")).isTrue();
    }

    @Test
    @DisplayName("that names a file of the machine as an entity does not get its text")
    void externalEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden-words");
        String doctype = "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        Outcome outcome = read(workbook(doctype, HEADER + row(2, "Kim &e;", "python &e;"), ""));
        assertThat(outcome.says("hidden-words")).isFalse();
    }

    @Test
    @DisplayName("with entities that multiply each other does not fill the memory")
    void multiplyingEntities() throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            doctype.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        byte[] bomb = workbook(doctype + "]>", HEADER + row(2, "&a11;", "python"), "");
        assertThatCode(() -> read(bomb)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFD2", "ZZZZZZZ2", "AAAAAAAAAAAAAAAAAAAA2", "2", "", "B-2", "B99999999999"})
    @DisplayName("with a cell far beyond the last column, or at none, is read or refused")
    void farCells(String place) throws IOException {
        byte[] far = workbook(HEADER + "<row r=\"2\">" + cell(place, "python") + "</row>" + row(3, "Lou", "sql"));
        assertThatCode(() -> read(far)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1048577", "2147483647", "99999999999999", "-1", "0", "x", ""})
    @DisplayName("with a row far beyond the last one, or with no number, is read or refused")
    void farRows(String number) throws IOException {
        byte[] far = workbook(HEADER + "<row r=\"" + number + "\">" + cell("A2", "Kim") + cell("B2", "sql") + "</row>");
        assertThatCode(() -> read(far)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-1", "99999999999", "x", ""})
    @DisplayName("with a text that is not among the shared ones is read or refused")
    void sharedTexts(String index) throws IOException {
        byte[] workbook = workbook(
                "",
                HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>" + index + "</v></c>" + cell("B2", "sql") + "</row>",
                "<sst xmlns=\"" + MAIN + "\"><si><t>Kim</t></si></sst>");
        assertThatCode(() -> read(workbook)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("with elements within each other is read or refused, however deep they are")
    void nesting() throws IOException {
        int depth = SampleSize.of(20_000, 500_000);
        byte[] deep = workbook(HEADER + "<row r=\"2\"><c r=\"A2\">" + "<is>".repeat(depth) + "</is>".repeat(depth)
                + "</c></row>" + row(3, "Lou", "sql"));
        assertThatCode(() -> read(deep)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("with a great many rows that are empty has the people of those that are not")
    void emptyRows() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER).append(PERSON);
        int last = SampleSize.of(40_000, 1_000_000);
        for (int i = 3; i < last; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        rows.append(row(last, "Lou", "sql"));
        Outcome outcome = read(workbook(rows.toString()));
        assertThat(outcome.people()).extracting(Candidate::name).containsExactly("Kim", "Lou");
    }

    @Test
    @DisplayName("that is cut off or damaged anywhere is read as far as it can be, or refused")
    void damaged() throws IOException {
        byte[] whole = workbook(HEADER + PERSON + row(3, "Lou", "sql"));
        for (long seed : SampleSize.seeds(60, 5_000)) {
            Random random = new Random(seed);
            byte[] damaged = Arrays.copyOf(whole, seed % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int i = 0; i < random.nextInt(6) && damaged.length > 0; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> read(damaged)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }
}
