package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs as people have them: exports, resumes and documents beside each other. */
class MixedInputsTest {

    @TempDir
    private Path folder;

    private Run batch(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Run.of("batch", file.toString(), "-o", folder.resolve("out").toString(), "--detail", "summary");
    }

    private Run advise(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Run.of("advise", file.toString(), "--detail", "summary");
    }

    private String result(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    @Test
    @DisplayName("a table of names alone is refused as such; with a column of tools beside them it is read")
    void listOfNames() throws IOException {
        assertThat(batch("Skills.csv", "Name\nPython\nSQL\n").code()).isEqualTo(3);
        assertThat(result("rejects.jsonl")).contains("this is a list of names, such as LinkedIn's table of skills");
        assertThat(batch("people.csv", "Name,Tools\nKim,Python\n").code()).isZero();
    }

    @Test
    @DisplayName("keys of both forms are an error that names both; an id beside a resume's keys is taken")
    void twoForms() throws IOException {
        Run mixed = advise("m.json", "{\"basics\":{},\"name\":\"K\",\"tools\":[\"python\"]}");
        assertThat(mixed.code()).isEqualTo(3);
        assertThat(mixed.err())
                .contains("this mixes two forms: name, tools of a candidate's file, and basics of a JSON Resume");
        batch("r.jsonl", "{\"id\":\"k-7\",\"basics\":{},\"skills\":[\"Python\"]}\n");
        assertThat(result("summary.csv")).contains("\nk-7,");
    }

    @Test
    @DisplayName("a CV in a form that is not read is named, with the known words in it")
    void foreignForm() throws IOException {
        Run run = advise("cv.yaml", "resume:\n  sections: {skills: [{details: \"Python, SQL\"}]}\n");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("this is a CV in a form of its own").contains("Known words in it: python, sql.");
    }

    @Test
    @DisplayName("a form with keys of its own for everything is named too, and not a resume that says nothing")
    void formOfAnotherProgram() throws IOException {
        Run run = advise(
                "a.json",
                "{\"personal_information\": {}, \"experience_details\": [{\"skills_acquired\": [\"Python\"]}],"
                        + " \"interests\": [\"Chess\"]}");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("this is a resume of AIHawk").contains("Known words in it: python.");
    }

    @Test
    @DisplayName("a table given to advise points to batch, and so does a list of candidates")
    void severalGivenToAdvise() throws IOException {
        assertThat(advise("a.csv", "id,tools\na,python\n").err())
                .contains("this is a table")
                .contains("righttrack batch");
        assertThat(advise("a.json", "[{\"tools\":[\"python\"]}]").err()).contains("this is a list of candidates");
    }

    @Test
    @DisplayName("known words of work count, and each section and field that is not used is reported once")
    void resumeInFull() throws IOException {
        Run run = advise("cv.json", """
                {"basics": {"name": "K", "label": "Analyst", "image": "x"},
                 "work": [{"position": "Analyst", "startDate": "2019-01", "summary": "Trained models with Keras",
                   "keywords": ["docker"]}, {"position": "Helper"}],
                 "publications": [{"name": "P"}], "awards": [], "languages": [{"language": "German"}],
                 "education": [{"studyType": null, "area": "Statistics"}]}
                """);
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("taken from \"work\": docker, keras")
                .containsOnlyOnce("of \"work\", no rule reads position")
                .contains("of \"basics\", dropped unread: image")
                .contains("work is dated since 2019: at most so many years of coding")
                .contains("the section \"languages\" is read by no rule")
                .contains("of \"education\", no rule reads area")
                .doesNotContain("awards", "studyType");
    }

    @Test
    @DisplayName(
            "a skill that a resume states at two levels lies between both, and is reported; at one level it is that")
    void twoLevels() throws IOException {
        String twice = "{\"basics\":{\"name\":\"K\"},\"skills\":[{\"name\":\"Mathematics\",\"level\":\"Beginner\"},"
                + "{\"name\":\"mathematics\",\"level\":\"%s\"}]}";
        Run two = advise("k.json", twice.formatted("Expert"));
        assertThat(two.code()).isZero();
        assertThat(two.err()).contains("mathematics is stated again, as").contains("and was taken as");
        Run one = advise("k.json", twice.formatted("Beginner"));
        assertThat(one.err()).contains("is there twice").doesNotContain("is stated again");
    }

    @Test
    @DisplayName(
            "a table of an applicant system is not read by the one title that a candidate's file has too, and points to columns")
    void foreignTable() throws IOException {
        Run run = batch("ats.csv", "Candidate,Stage,Key Skills\nK,Interview,python\n");
        assertThat(run.err())
                .contains(
                        "1 table has none of a candidate's columns, and was not read; 'righttrack columns FILE' proposes");
        assertThat(result("rejects.jsonl"))
                .contains("\"code\":\"foreign-table\"")
                .contains("the column \\\"Key Skills\\\" is not used\"}");
        assertThat(batch("own.csv", "id,stage,tools\nK,mature,python\n").code()).isZero();
    }

    @Test
    @DisplayName("a document that is refused is not kept among the rejects, and a record in JSON is")
    void refusedDocuments() throws IOException {
        batch("note.txt", "Dear all,\nborn 1 May 1990, I will come on Monday.\n");
        assertThat(result("rejects.jsonl")).contains("this document is no CV").doesNotContain("1990", "Monday");
        batch("r.jsonl", "{\"tols\":[\"sql\"]}\n");
        assertThat(result("rejects.jsonl")).contains("\"raw\":\"{\\\"tols\\\"");
    }

    @Test
    @DisplayName("skills of a resume may be a list of texts, groups or one text; a section of another form is reported")
    void formsOfSkills() throws IOException {
        for (String skills :
                List.of("[\"Python\",\"SQL\"]", "{\"languages\":[\"Python\",\"SQL\"]}", "\"Python, SQL\"")) {
            Run run = batch("r.json", "{\"basics\":{\"name\":\"K\"},\"skills\":" + skills + ",\"work\":\"x\"}");
            assertThat(run.out()).as(skills).startsWith("Understood: 2 of 2 words\n");
            assertThat(result("notes.jsonl")).contains("\\\"work\\\" has a text, where a list is expected");
        }
    }

    @Test
    @DisplayName(
            "a protected column is dropped unread and reported once, an unknown one is reported, and the rest is read")
    void otherColumns() throws IOException {
        Run run = batch("g.csv", "name,gender,tools,Phone\nK,secret-x,python,1\nL,secret-y,sql,2\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Understood: 2 of 2 words\n");
        assertThat(result("notes.jsonl")
                        .lines()
                        .filter(line -> line.contains("was dropped unread"))
                        .count())
                .isEqualTo(1);
        assertThat(result("notes.jsonl"))
                .contains("the column \\\"Phone\\\" is not used")
                .doesNotContain("secret");
        assertThat(result("advice.jsonl") + result("summary.csv")).doesNotContain("secret");
    }

    @Test
    @DisplayName(
            "tables are read as spreadsheets write them: a stated separator, padding, decimal commas, words for nothing")
    void tablesOfSpreadsheets() throws IOException {
        Run run = batch(
                "s.csv",
                "sep=;\r\nname;tools;experience.coding;\r\nK;python;2,5;\r\n;;;\r\nL;N/A;;\r\nM;sql;n/a;;\r\n");
        assertThat(run.err()).contains("2 advised, 0 rejected, 1 says nothing");
        assertThat(result("words.csv")).isEqualTo("word,kind,people,nearest\n");
    }

    @Test
    @DisplayName("dotted names are read in JSON as in a table; beside a value of another form they are an error")
    void dottedNames() throws IOException {
        assertThat(batch("j.jsonl", "{\"id\":\"a\",\"skills.mathematics\":\"solid\"}\n")
                        .code())
                .isZero();
        assertThat(batch("j.jsonl", "{\"skills\":\"x\",\"skills.mathematics\":\"solid\"}\n")
                        .code())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("a photo does not count towards the size of a record, in a file and on a line")
    void photos() throws IOException {
        String photo = "{\"basics\":{\"image\":\"" + "A".repeat(1_200_000) + "\"},\"skills\":[\"sql\"]}";
        assertThat(advise("p.json", photo).code()).isZero();
        assertThat(batch("p.jsonl", photo + "\n" + photo + "\n").err()).contains("2 advised, 0 rejected");
    }

    @Test
    @DisplayName("the objects of a list are records with their places; what is none is rejected alone")
    void lists() throws IOException {
        Run run = batch("l.json", "[\n {\"id\":\"a\",\"tools\":[\"pyton\"]}, 7, {\"id\":\"b\",\"tools\":[\"sql\"]}\n]");
        assertThat(run.err()).contains("2 advised, 1 rejected");
        assertThat(result("notes.jsonl")).contains("\"line\":2,\"column\":21");
        assertThat(result("rejects.jsonl")).contains("\"line\":2,\"column\":32").contains("is no object");
    }

    @Test
    @DisplayName(
            "a text that is a CV is read with the words on which it rests; one without any part of a CV is rejected")
    void texts() throws IOException {
        Run run = batch("noa.txt", "Noa\n\nSkills: Python, Frobnicator\n");
        assertThat(run.err()).contains("1 advised, 0 rejected");
        assertThat(run.out())
                .startsWith(
                        "Understood: 1 of 2 words; words.csv has the others\nUnconfirmed: 1 person read in documents");
        assertThat(result("reading.jsonl")).contains("\"name\":\"python\"").contains("Skills: Python, Frobnicator");
        assertThat(result("summary.csv")).contains(",2,1,read,");
        assertThat(batch("note.txt", "Dear all,\nthe meeting is on Monday.\n").code())
                .isEqualTo(3);
        assertThat(result("rejects.jsonl")).contains("this document is no CV");
    }

    @Test
    @DisplayName("the first sheet of a spreadsheet is read like a table, with rows and cells as places")
    void spreadsheets() throws IOException {
        Path file = Files.write(
                folder.resolve("t.xlsx"),
                workbook(List.of(
                        List.of("Name", "Tools", "Gender"),
                        List.of("K", "pyton", "x"),
                        List.of("L", "sql; python", ""))));
        Run run = Run.of("batch", file.toString(), "-o", folder.resolve("out").toString());
        assertThat(run.err()).contains("2 advised, 0 rejected, 1 with a misspelled word");
        assertThat(result("notes.jsonl"))
                .contains("\"line\":2,\"column\":2,\"record\":2")
                .contains("the column \\\"Gender\\\" was dropped unread");
        assertThat(result("summary.csv")).contains(",L,").contains(",2,2,stated,");
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                sheet.append("<c r=\"")
                        .append((char) ('A' + c))
                        .append(r + 1)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(rows.get(r).get(c))
                        .append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r="
                            + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + "<sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", sheet.toString());
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
