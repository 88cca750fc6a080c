package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.righttrack.oracle.SampleSize;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The service beside the command line: seed 27, everyday 20 pairs, all of them in thorough. */
@DisplayName("What the service answers")
class ServiceAnswersTest {

    private static final long SEED = 27;
    private static final Path PEOPLE = Path.of("facts/candidates");
    private static final List<String> DETAILS = List.of("summary", "standard", "full");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static RunningService service;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = RunningService.opened(Path.of("rules"), Path.of("facts"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** A command of the command line about a file, and the same request. */
    private record Pair(Path person, String address, List<String> command) {

        @Override
        public String toString() {
            return person.getFileName() + " " + address;
        }

        Pair with(String parameter, String value) {
            List<String> longer = new ArrayList<>(command);
            longer.add("--" + parameter);
            longer.add(value);
            String next = address + (address.contains("?") ? "&" : "?") + parameter + "=" + encoded(value);
            return new Pair(person, next, longer);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @TestFactory
    @DisplayName("is what the command line writes, byte for byte:")
    Stream<DynamicTest> theSameBytes() throws IOException {
        List<Pair> all = new ArrayList<>();
        for (Path person : people()) {
            for (String detail : DETAILS) {
                for (String format : List.of("json", "text", "markdown", "html")) {
                    all.add(new Pair(person, "/api/advice", List.of("advise"))
                            .with("format", format)
                            .with("detail", detail));
                }
                for (String format : List.of("json", "text", "markdown")) {
                    explanations(person)
                            .forEach(pair -> all.add(pair.with("format", format).with("detail", detail)));
                }
            }
        }
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, SampleSize.of(20, all.size())).stream()
                .map(pair -> DynamicTest.dynamicTest(pair + " (seed " + SEED + ")", () -> theSame(pair)));
    }

    private static List<Path> people() throws IOException {
        try (Stream<Path> files = Files.list(PEOPLE)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Pair> explanations(Path person) {
        Pair asked = new Pair(person, "/api/explanations", List.of("explain"));
        return List.of(
                asked.with("why", "data analyst"),
                asked.with("why-not", "machine learning engineer"),
                asked.with("compare", "data scientist").with("with", "software engineer"),
                asked.with("path-to", "data scientist"),
                asked.with("what-if", "mathematics=outstanding"));
    }

    private void theSame(Pair pair) throws IOException, InterruptedException {
        // The id of somebody who states none is the name of the file.
        Path file = Files.copy(
                pair.person(), Files.createTempDirectory(folder, "person").resolve("stdin.yaml"));
        List<String> command = new ArrayList<>(pair.command());
        command.add(1, file.toString());
        String written = Run.of(command.toArray(String[]::new)).out();
        HttpResponse<byte[]> answer = service.post(pair.address(), Files.readAllBytes(pair.person()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningService.text(answer)).isEqualTo(written);
    }

    @Test
    @DisplayName("about a title is what the command line writes")
    void titles() throws IOException, InterruptedException {
        for (String format : List.of("json", "text", "markdown")) {
            HttpResponse<byte[]> answer = service.get("/api/titles?title=quantitative+analyst&format=" + format);
            assertThat(RunningService.text(answer))
                    .isEqualTo(Run.of("title", "quantitative analyst", "--format", format)
                            .out());
        }
    }

    @Test
    @DisplayName("to a body with slips has the places, checks and hints of the command line")
    void findings() throws IOException, InterruptedException {
        byte[] body = "skills:\n  mathematiks: solid\n  business acumen: soild\n".getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = service.post("/api/advice", body);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(RunningService.text(answer))
                .contains("\"line\" : 2", "\"line\" : 3", "unknown level", "\"check\" : \"unknown-word\"");
    }

    @Test
    @DisplayName("tells a body with a word that nobody knows from one without")
    void counted() throws IOException, InterruptedException {
        byte[] known = "skills: {mathematics: solid}\ntools: [python]\n".getBytes(StandardCharsets.UTF_8);
        byte[] unknown = "skills: {mathematics: solid}\ntools: [frobnicator]\n".getBytes(StandardCharsets.UTF_8);
        assertThat(service.post("/api/advice", known).headers().firstValue("RightTrack-Findings"))
                .hasValue("0");
        assertThat(service.post("/api/advice", unknown).headers().firstValue("RightTrack-Findings"))
                .hasValue("1");
        assertThat(RunningService.text(service.post("/api/candidates", unknown)))
                .contains("frobnicator");
    }

    @Test
    @DisplayName("to a parameter that it does not use is a refusal that names those it does")
    void unknownParameter() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = service.post("/api/advice?detial=full", new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningService.text(answer)).contains("known: detail, format, role, top");
    }

    @Test
    @DisplayName("to a question about its rules is not sent a second time to who has it")
    void entityTag() throws IOException, InterruptedException {
        String tag = service.get("/api/rules").headers().firstValue("ETag").orElseThrow();
        assertThat(service.get("/api/rules", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(service.get("/api/rules", "If-None-Match", "\"another\"").statusCode())
                .isEqualTo(200);
    }

    /** A request for each status that the description has of each path, with the status. */
    private static Map<String, List<HttpResponse<byte[]>>> examples() throws IOException, InterruptedException {
        byte[] good = Files.readAllBytes(PEOPLE.resolve("data-analyst.yaml"));
        byte[] bad = "skills: {nothing: such}".getBytes(StandardCharsets.UTF_8);
        return Map.of(
                "/health", List.of(service.get("/health")),
                "/metrics", List.of(service.get("/metrics")),
                "/openapi.yaml", List.of(service.get("/openapi.yaml")),
                "/api/rules",
                        List.of(service.get("/api/rules"), service.get("/api/rules", "Origin", "http://a.example")),
                "/api/titles",
                        List.of(
                                service.get("/api/titles?title=data+analyst"),
                                service.get("/api/titles?title=data+analyst&format=text"),
                                service.get("/api/titles?title=baker"),
                                service.get("/api/titles")),
                "/api/candidates", List.of(service.post("/api/candidates", good), service.post("/api/candidates", bad)),
                "/api/advice",
                        List.of(
                                service.post("/api/advice", good),
                                service.post("/api/advice?format=html&top=2", good),
                                service.post("/api/advice?role=nobody", good),
                                service.post("/api/advice", bad)),
                "/api/explanations",
                        List.of(
                                service.post("/api/explanations?sensitivity=1&seed=3", good),
                                service.post("/api/explanations?why=data+analyst&format=markdown", good),
                                service.post("/api/explanations", good),
                                service.post("/api/explanations?what-if=nothing", good)));
    }

    @Test
    @DisplayName("is as its own description says, path by path")
    void described() throws IOException, InterruptedException {
        JsonNode description = new YAMLMapper().readTree(RunningService.text(service.get("/openapi.yaml")));
        Map<String, List<HttpResponse<byte[]>>> examples = examples();
        Set<String> paths = new TreeSet<>();
        description.get("paths").propertyNames().forEach(paths::add);
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(paths);
        examples.forEach((path, answers) -> answers.forEach(answer -> asDescribed(description, path, answer)));
    }

    private static void asDescribed(JsonNode description, String path, HttpResponse<byte[]> answer) {
        JsonNode operation = description.get("paths").get(path).iterator().next();
        JsonNode response = operation.get("responses").get(String.valueOf(answer.statusCode()));
        assertThat(response).as("%s may answer %d", path, answer.statusCode()).isNotNull();
        JsonNode content = response.has("$ref")
                ? description.at(response.get("$ref").asString().substring(1)).get("content")
                : response.get("content");
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(content.has(type)).as("%s may answer in %s", path, type).isTrue();
        if (type.endsWith("json")) {
            ObjectNode schema = content.get(type).get("schema").deepCopy().asObject();
            schema.set("components", description.get("components"));
            Schema checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
            assertThat(checked.validate(RunningService.text(answer), InputFormat.JSON))
                    .as("%s %d", path, answer.statusCode())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("comes from the rules as they are now; from the last good ones while there is an error in them")
    void reloaded() throws IOException, InterruptedException {
        CopiedFolders copy = CopiedFolders.in(folder.resolve("edited"));
        Path file = copy.path("rules").resolve("roles/data-analyst.dslr");
        try (RunningService edited = RunningService.opened(copy.path("rules"), copy.path("facts"))) {
            String good = Files.readString(file);
            String first = RunningService.text(edited.get("/api/rules"));
            Files.writeString(file, good.replace("requires solid mathematics", "requires solidd mathematics"));
            until(edited, text -> text.contains("\"current\" : false"));
            assertThat(RunningService.text(edited.get("/api/rules"))).contains(release(first), "solidd");
            assertThat(edited.post("/api/advice", Files.readAllBytes(PEOPLE.resolve("data-analyst.yaml")))
                            .statusCode())
                    .isEqualTo(200);
            Files.writeString(file, good.replace("requires solid mathematics", "requires outstanding mathematics"));
            until(edited, text -> text.contains("\"current\" : true"));
            assertThat(RunningService.text(edited.get("/api/rules"))).doesNotContain(release(first));
        }
    }

    private static String release(String rules) {
        return rules.replaceFirst("(?s).*\"release\" : \"([0-9a-f]+)\".*", "$1");
    }

    private static void until(RunningService edited, Predicate<String> wanted) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            while (!wanted.test(RunningService.text(edited.get("/api/rules")))) {
                Thread.sleep(50);
            }
        });
    }

    @Test
    @DisplayName("to a page's form leads to a page of the person, with the report that the command line writes")
    void desk() throws IOException, InterruptedException {
        byte[] person = Files.readAllBytes(PEOPLE.resolve("career-changer.yaml"));
        String form = "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"
                + new String(person, StandardCharsets.UTF_8) + "\r\n--b--\r\n";
        HttpResponse<byte[]> sent = service.post(
                "/people", form.getBytes(StandardCharsets.UTF_8), "Content-Type", "multipart/form-data; boundary=b");
        assertThat(sent.statusCode()).isEqualTo(303);
        String here = sent.headers().firstValue("Location").orElseThrow();
        assertThat(RunningService.text(service.get(here))).contains("why not", here + "/report?detail=full");
        HttpResponse<byte[]> report = service.get(here + "/report?detail=standard");
        assertThat(RunningService.text(report))
                .isEqualTo(RunningService.text(service.post("/api/advice?format=html&detail=standard", person)));
        assertThat(RunningService.text(service.get(here + "/answer?question=why-not&role=data%20scientist")))
                .contains("Why not data scientist");
        assertThat(service.get("/people/0123456789abcdef").statusCode()).isEqualTo(404);
    }
}
