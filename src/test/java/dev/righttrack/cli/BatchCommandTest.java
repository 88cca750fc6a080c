package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.righttrack.render.json.CohortJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The batch as its user sees it. */
class BatchCommandTest {

    private static final String PEOPLE = """
            {"id": "ada", "name": "Ada", "skills": {"mathematics": "solid"}, "campus": "Berlin"}
            {"id": "bob", "tools": ["sql"]}
            """;

    private static final String SOMEBODY = "{\"tools\":[\"sql\"]}\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Run batch(Object... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("batch", "-o", out().toString()));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        return Run.of(all);
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(out().resolve(name));
    }

    @Test
    void everyResultIsThereAndNothingElse() throws IOException {
        assertThat(batch(file("people.jsonl", PEOPLE), "--keep", "campus").code())
                .isZero();
        try (var files = Files.list(out())) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            ".lock",
                            "advice.jsonl",
                            "cohort.json",
                            "notes.jsonl",
                            "reading.jsonl",
                            "rejects.jsonl",
                            "roles.json",
                            "rules.json",
                            "run.json",
                            "summary.csv",
                            "words.csv");
        }
    }

    @Test
    @DisplayName(
            "what was found in a record and did not count is in notes.jsonl with its place, counted on the screen and in run.json")
    void notesAreKept() throws IOException {
        Path resume = file(
                "r.jsonl",
                "{\"basics\":{\"name\":\"A\"},\"skills\":[{\"name\":\"x\",\"keywords\":[\"Python\",\"Frobnicate\"]}]}\n"
                        + SOMEBODY + "{\"id\":\"b\"}\n");
        Run run = batch(resume);
        assertThat(run.out())
                .startsWith("Understood: 2 of 3 words; words.csv has the others\n")
                .contains("Cannot be judged: 2 of 2 people")
                .contains("Left out: 1 record that say")
                .contains("uncounted-word in 1 record");
        assertThat(lines("notes.jsonl"))
                .anyMatch(line -> line.contains("\"line\":1,\"column\":67,\"record\":1,\"id\":\"r-1\"")
                        && line.contains("Frobnicate"))
                .anyMatch(line -> line.contains("\"id\":\"b\"") && line.contains("says-nothing"))
                .noneMatch(line -> line.contains("\"record\":2"));
        assertThat(Files.readString(out().resolve("run.json")))
                .contains("\"uncounted-word\" : 1")
                .contains("\"understood\" : 2");
        assertThat(lines("summary.csv").get(0)).contains(",words,understood,");
    }

    @Test
    @DisplayName("every file of a folder that is not read is named with what it is; one that is read is not")
    void unreadFilesAreNamed() throws IOException {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("a.json"), SOMEBODY);
        Files.writeString(mixed.resolve("b.dat"), SOMEBODY);
        Files.write(mixed.resolve("photo.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        Files.write(mixed.resolve("t.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0});
        Files.write(mixed.resolve("x.bin"), new byte[] {1, 2, 3});
        Run run = batch(mixed);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("2 files not read: 1 picture, 1 file of an unknown kind")
                .contains("photo.pdf (picture)")
                .contains("2 advised, 1 rejected");
        assertThat(Files.readString(out().resolve("run.json")))
                .contains("x.bin")
                .doesNotContain("b.dat");
    }

    @Test
    void aKeptFieldComesThroughToEveryResult() throws IOException {
        Path people = file("people.jsonl", PEOPLE + "{\"id\": \"eve\", \"campus\": \"Rome\", \"tols\": 1}\n");
        Run run = batch(people, "--keep", "campus", "--shortlist", "data analyst");
        assertThat(run.code()).isEqualTo(3);
        assertThat(lines("advice.jsonl").get(0)).contains("\"kept\":{\"campus\":\"Berlin\"}");
        assertThat(lines("summary.csv").get(0)).startsWith("id,name,campus,first,");
        assertThat(lines("summary.csv").get(1)).startsWith("ada,Ada,Berlin,");
        assertThat(lines("shortlist.csv")).anyMatch(line -> line.matches("[12],ada,Ada,Berlin,data analyst,.*"));
        assertThat(lines("rejects.jsonl").get(0)).contains("\"id\":\"eve\",\"kept\":{\"campus\":\"Rome\"}");
    }

    @Test
    void aFieldThatIsNotKeptIsAnErrorAsEverywhere() throws IOException {
        assertThat(batch(file("people.jsonl", PEOPLE)).code()).isEqualTo(3);
        assertThat(lines("rejects.jsonl").get(0)).contains("unknown field \\\"campus\\\"");
    }

    @Test
    void whatMustPlayNoPartCannotEvenBePassedThrough() throws IOException {
        Run run = batch(file("people.jsonl", PEOPLE), "--keep", "gender");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("righttrack: --keep gender is refused. Advice must not depend on gender");
        assertThat(out()).doesNotExist();
    }

    @Test
    void rejectsTellTheRecordUnlessToldNotTo() throws IOException {
        Path people = file("people.jsonl", "{\"toool\": 1}\n");
        batch(people);
        assertThat(lines("rejects.jsonl").get(0))
                .contains("\"line\":1,\"column\":2,\"record\":1,\"id\":\"people-1\",\"code\":\"unknown-field\"")
                .contains("\"raw\":\"{\\\"toool\\\": 1}\"");
        batch(people, "--no-raw");
        assertThat(lines("rejects.jsonl").get(0)).doesNotContain("\"raw\"");
    }

    @Test
    void csvJsonLinesAndAFolderGiveTheSameAdvice() throws IOException {
        batch(file("people.jsonl", """
                {"id": "ada", "skills": {"mathematics": "solid"}, "tools": ["sql", "pytorch"], "wishes": {"modeling": "wants"}}
                """));
        String expected = Files.readString(out().resolve("advice.jsonl"));
        for (String csv : List.of(
                "id,skills.mathematics,tools,wishes.modeling\nada,solid,SQL; PyTorch,wants\n",
                "\uFEFFid;Skills.Mathematics;tools;wishes.modeling\r\n\"ada\";solid;\"SQL;\nPyTorch\";wants\r\n",
                "id\tskills.maths\tname\ttools\twishes.modeling\nada\tsolid\t\tSQL|PyTorch\twants")) {
            Run run = batch(file("people.csv", csv));
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(Files.readString(out().resolve("advice.jsonl"))).isEqualTo(expected);
        }
        Path persons = Files.createDirectories(folder.resolve("persons/b"));
        Files.writeString(
                persons.resolve("ada.yaml"),
                "tools: [sql, pytorch]\nskills: {mathematics: solid}\nwishes: {modeling: wants}\n");
        assertThat(batch(folder.resolve("persons")).code()).isZero();
        assertThat(Files.readString(out().resolve("advice.jsonl"))).isEqualTo(expected);
    }

    @Test
    void aWrongHeaderIsToldOnceWithTheNearestColumn() throws IOException {
        assertThat(batch(file("people.csv", "id,tolls,mathematics\na,sql,solid\nb,sql,solid\n"))
                        .code())
                .isEqualTo(3);
        assertThat(lines("rejects.jsonl"))
                .singleElement()
                .asString()
                .contains("\"line\":1,\"column\":4")
                .contains("unknown column \\\"tolls\\\"")
                .contains("Did you mean \\\"tools\\\"?")
                .contains("Did you mean \\\"skills.mathematics\\\"?");
    }

    @Test
    void aRowWithAMistakeIsRejectedWithItsPlaceAndTheNextOneIsRead() throws IOException {
        String csv = """
                id,tools,name
                a,"sql; pythn",Ada
                b,sql
                c,"sql
                d,sql,"Dee ""D"" Doe"
                e,sql,Eve
                """;
        batch(file("people.csv", csv));
        assertThat(lines("rejects.jsonl")).hasSize(2);
        assertThat(lines("advice.jsonl").get(0))
                .contains("\"line\":2,\"column\":9")
                .contains("unknown tool")
                .contains("misspelled-word");
        assertThat(lines("rejects.jsonl").get(0)).contains("\"line\":3,").contains("this record has 2 cells");
        assertThat(lines("rejects.jsonl").get(1)).contains("\"line\":4,").contains("is not closed");
        assertThat(lines("summary.csv")).hasSize(4);
        assertThat(lines("summary.csv").get(2)).startsWith("d,\"Dee \"\"D\"\" Doe\",");
    }

    @Test
    @DisplayName(
            "words that nobody knows are counted by people, with the nearest name, and reject nobody but under --strict")
    void unknownWordsAreCounted() throws IOException {
        String people = """
                {"id": "a", "tools": ["Frobnicator", "sql"], "education": "Frobnication"}
                {"id": "b", "tools": ["frobnicator", "frobnicator"], "methods": ["causal inferenze"]}
                {"id": "c", "methods": ["sql", "linear regresssionn"]}
                """;
        assertThat(batch(file("people.jsonl", people)).code()).isEqualTo(3);
        assertThat(lines("words.csv"))
                .containsExactly(
                        "word,kind,people,nearest",
                        "frobnicator,tool,2,",
                        "causal inferenze,method,1,causal inference",
                        "linear regresssionn,method,1,",
                        "frobnication,degree,1,");
        assertThat(lines("rejects.jsonl")).isEmpty();
        assertThat(lines("summary.csv")).hasSize(4);
        assertThat(batch(file("people.jsonl", people), "--strict").code()).isEqualTo(3);
        assertThat(lines("rejects.jsonl")).hasSize(3);
    }

    @Test
    void packedInputsAndStdinAreReadLikeAnyOther() throws IOException {
        batch(file("people.jsonl", "{\"id\": \"ada\", \"tools\": [\"sql\"]}\n"));
        String expected = Files.readString(out().resolve("advice.jsonl"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"id\": \"ada\", \"tools\": [\"sql\"]}\n".getBytes(StandardCharsets.UTF_8));
        }
        Path gz = Files.write(folder.resolve("people.jsonl.gz"), packed.toByteArray());
        assertThat(batch(gz).code()).isZero();
        assertThat(Files.readString(out().resolve("advice.jsonl"))).isEqualTo(expected);
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(packed.toByteArray()));
            assertThat(batch("-").code()).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(Files.readString(out().resolve("advice.jsonl"))).isEqualTo(expected);
    }

    @Test
    void aPackedFileThatBreaksOffIsToldAndWhatStoodBeforeIsUsed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 200; i++) {
                gzip.write(("{\"id\": \"" + i + "\", \"tools\": \"sql\", \"notes\": \"" + Integer.toHexString(i * 7919)
                                + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] half = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 60);
        assertThat(batch(Files.write(folder.resolve("cut.jsonl.gz"), half), "--detail", "summary")
                        .code())
                .isEqualTo(3);
        assertThat(lines("advice.jsonl")).isNotEmpty();
        assertThat(lines("rejects.jsonl").get(lines("rejects.jsonl").size() - 1))
                .contains("broken-input");
    }

    @Test
    void noCellIsAnythingThatASpreadsheetWouldRun() throws IOException {
        StringBuilder people = new StringBuilder();
        for (String name : List.of("=1+1", "+1", "-1", "@x", " =1+1", "\uFF1D1", "\\\"=1", "'=1", "a,\\\"b", "|x")) {
            people.append("{\"id\": \"x\", \"name\": \"").append(name).append("\", \"tools\": \"sql\"}\n");
        }
        batch(file("people.jsonl", people.toString()), "--shortlist", "data analyst");
        for (String line : lines("summary.csv").subList(1, 11)) {
            assertThat(line).matches("x,(\"?'.*|\"a,\"\"b\".*)");
        }
        assertThat(lines("summary.csv").get(1)).startsWith("x,'=1+1,");
    }

    @Test
    void theShortlistPutsPeopleInTheOrderOfTheirFit() throws IOException {
        batch(file("people.jsonl", """
                {"id": "none", "skills": {"mathematics": "none", "data science": "none"}}
                {"id": "all", "skills": {"mathematics": "outstanding", "data science": "outstanding", "business acumen": "outstanding", "domain-specific languages": "outstanding"}, "wishes": {"business analysis": "wants"}}
                {"id": "some", "skills": {"mathematics": "outstanding"}}
                """), "--shortlist", "data analyst");
        assertThat(lines("shortlist.csv").stream().skip(1).map(line -> line.substring(0, 6)))
                .containsExactly("1,all,", "2,some", "3,none");
    }

    @Test
    void moreRejectsThanAllowedStopTheRunWhereItCanGoOn() throws IOException {
        Path people = file("people.jsonl", SOMEBODY + "x\n{\"tool\":1}\n" + SOMEBODY);
        Run stopped = batch(people, "--max-rejects", "1");
        assertThat(stopped.code()).isEqualTo(4);
        assertThat(stopped.err()).contains("more than 1 records are rejected").contains("rejects.jsonl.part tells why");
        assertThat(out().resolve("advice.jsonl")).doesNotExist();
        assertThat(batch(people, "--max-rejects", "2", "--resume").code()).isZero();
        assertThat(lines("advice.jsonl")).hasSize(2);
        assertThat(lines("rejects.jsonl")).hasSize(2);
    }

    @Test
    void aStoppedRunIsNotOverwrittenByMistake() throws IOException {
        Path people = file("people.jsonl", SOMEBODY + "x\n");
        batch(people, "--max-rejects", "0");
        Run again = batch(people);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .contains("holds a run that was stopped: --resume goes on with it, --restart begins anew");
        Run other = batch(people, "--resume", "--detail", "full");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("was started with other --detail (standard, now full)");
        assertThat(batch(people, "--restart").code()).isEqualTo(3);
    }

    @Test
    void goingOnWithACompleteRunDoesNothing() throws IOException {
        Path people = file("people.jsonl", SOMEBODY + "x\n");
        batch(people);
        String before = Files.readString(out().resolve("run.json"));
        Run again = batch(people, "--resume");
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).isEqualTo("this run is complete: 1 advised, 1 rejected" + System.lineSeparator());
        assertThat(Files.readString(out().resolve("run.json"))).isEqualTo(before);
    }

    @Test
    void anUnwritableFolderEndsWithAClearMessage() throws IOException {
        Path file = file("taken", "");
        Run run = Run.of(
                "batch",
                file("people.jsonl", SOMEBODY).toString(),
                "-o",
                file.resolve("out").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("righttrack: cannot write " + file.resolve("out") + ": ");
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void aMissingInputIsToldBeforeAnythingIsWritten() {
        Run run = batch(folder.resolve("nobody.jsonl"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such file or folder");
        assertThat(out()).doesNotExist();
    }

    @Test
    void adviceAndCohortAreAsTheirSchemasSay() throws IOException {
        Path people = file("people.jsonl", PEOPLE);
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var advice = schemas.getSchema(Run.of("schema", "advice").out(), InputFormat.JSON);
        for (List<String> looks : List.of(
                List.of("--detail", "summary", "--top", "2"),
                List.of("--detail", "standard"),
                List.of("--detail", "full"),
                List.of("--detail", "full", "--inline"))) {
            List<String> all = new java.util.ArrayList<>(List.of(people.toString(), "--keep", "campus"));
            all.addAll(looks);
            assertThat(batch(all.toArray()).code()).isZero();
            assertThat(lines("advice.jsonl"))
                    .allSatisfy(line ->
                            assertThat(advice.validate(line, InputFormat.JSON)).isEmpty());
        }
        String cohort = Files.readString(out().resolve("cohort.json"));
        assertThat(schemas.getSchema(Run.of("schema", "cohort").out(), InputFormat.JSON)
                        .validate(cohort, InputFormat.JSON))
                .isEmpty();
        assertThat(CohortJson.read(cohort, "cohort.json").value().orElseThrow().people())
                .isEqualTo(2);
    }

    @Test
    void rulesStandOnceInTheirOwnFileUnlessWrittenOut() throws IOException {
        Path people = file("people.jsonl", "{\"id\": \"ada\", \"tools\": [\"sql\"]}\n");
        batch(people, "--detail", "full");
        assertThat(lines("advice.jsonl").get(0)).doesNotContain("\"reason\"").contains("\"facts\":[[");
        assertThat(Files.readString(out().resolve("rules.json"))).contains("\"data analyst: mathematics\"");
        batch(people, "--detail", "full", "--inline");
        assertThat(lines("advice.jsonl").get(0)).contains("\"reason\"");
        assertThat(out().resolve("rules.json")).doesNotExist();
    }

    @Test
    void whatIsTheSameForEverybodyOfARoleStandsOnceInItsOwnFileUnlessWrittenOut() throws IOException {
        Path people = file("people.jsonl", "{\"id\": \"ada\", \"tools\": [\"sql\"]}\n");
        batch(people, "--detail", "full");
        assertThat(lines("advice.jsonl").get(0)).doesNotContain("\"titles\"").contains("\"subtasks\":{\"today\":[");
        String roles = Files.readString(out().resolve("roles.json"));
        batch(people, "--detail", "full", "--inline");
        assertThat(lines("advice.jsonl").get(0)).contains("\"titles\"").doesNotContain("\"subtasks\":{");
        assertThat(out().resolve("roles.json")).doesNotExist();
        JsonMapper json = JsonMapper.shared();
        JsonNode inline = json.readTree(lines("advice.jsonl").get(0));
        JsonNode once = json.readTree(roles);
        for (JsonNode role : inline.path("roles")) {
            assertThat(once.path(role.path("role").asString()).path("titles")).isEqualTo(role.path("titles"));
        }
    }

    @Test
    void aSubtaskByNameIsAsFarInReachAsWrittenOut() throws IOException {
        Path people = file("people.jsonl", PEOPLE);
        JsonMapper json = JsonMapper.shared();
        batch(people, "--detail", "standard");
        List<String> byName = lines("advice.jsonl");
        batch(people, "--detail", "standard", "--inline");
        List<String> inline = lines("advice.jsonl");
        for (int i = 0; i < byName.size(); i++) {
            JsonNode named = json.readTree(byName.get(i)).path("subtasks");
            int told = 0;
            for (JsonNode role : json.readTree(inline.get(i)).path("roles")) {
                for (JsonNode subtask : role.path("subtasks")) {
                    assertThat(texts(named.path(subtask.path("when").asString())))
                            .contains(subtask.path("subtask").asString());
                    assertThat(texts(named.path("open"))
                                    .contains(subtask.path("subtask").asString()))
                            .isEqualTo(subtask.path("open").asBoolean());
                    told++;
                }
            }
            assertThat(told).isPositive();
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
