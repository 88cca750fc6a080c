package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CandidateBuilder;
import dev.righttrack.candidate.InvalidCandidateException;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.render.yaml.CandidateYaml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tool, method, activity or degree is a hint and never a condition, whatever the form of the input. */
class UnknownHintsTest {

    private static final CandidateReader READER = new CandidateReader(Bases.KNOWLEDGE);

    private static ParseResult<Candidate> read(String text) {
        return read(READER, text);
    }

    private static ParseResult<Candidate> read(CandidateReader reader, String text) {
        try {
            return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.yaml");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> checks(ParseResult<Candidate> read) {
        return read.findings().stream().map(Finding::checkId).toList();
    }

    @Test
    @DisplayName("a word that nobody knows is a warning with its place, and is kept beside those that count")
    void anUnknownWordIsKept() {
        ParseResult<Candidate> read = read("tools: [python, frobnicator]\n");
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).contains("x.yaml");
            assertThat(finding.place().toString()).isEqualTo("x.yaml:1:17");
            assertThat(finding.isError()).isFalse();
            assertThat(finding.message()).contains("no rule knows it, so it counted for nothing");
        });
        assertThat(read.value().orElseThrow().tools()).containsExactly("python");
        assertThat(read.value().orElseThrow().uncounted()).containsExactly(new UncountedWord(Kind.TOOL, "frobnicator"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tools: [\"Python, Frobnicator\"] | x.yaml:1:18",
                "tools: [Python, Frobnicator] | x.yaml:1:17",
                "tools: ['Python / Frobnicator'] | x.yaml:1:19",
                "{\"tools\": [\"Python, Frobnicator\"]} | x.yaml:1:21",
                "{\"tools\": [\"Frobnicator\"]} | x.yaml:1:12",
            })
    @DisplayName("an unknown word within a text has its own column, quotes counted")
    void theColumnWithinAText(String text, String place) {
        assertThat(read(text + "\n").findings())
                .singleElement()
                .extracting(finding -> finding.place().toString())
                .isEqualTo(place);
    }

    @Test
    @DisplayName("a likely slip is an error with the word that was meant, and the person is there without it")
    void aSlipIsAnError() {
        ParseResult<Candidate> read = read("tools: [pyhton, sql]\n");
        assertThat(read.hasErrors()).isTrue();
        assertThat(checks(read)).containsExactly("misspelled-word");
        assertThat(read.findings().get(0).hint()).contains("\"python\"");
        assertThat(read.value().orElseThrow().tools()).containsExactly("sql");
    }

    @Test
    @DisplayName("a strict reader refuses both, and takes who is known")
    void aStrictReaderRefuses() {
        assertThat(read(READER.strict(true), "tools: [frobnicator, sql]\n").value())
                .isEmpty();
        assertThat(read(READER.strict(true), "tools: [pyhton, sql]\n").value()).isEmpty();
        assertThat(read(READER.strict(true), "tools: [python, sql]\n").value()).isPresent();
    }

    @Test
    @DisplayName("a word that carries weight stays an error")
    void wordsWithWeightAreErrors() {
        for (String text : List.of(
                "skills: {frobnication: solid}",
                "skills: {mathematics: frobnic}",
                "wishes: {frobnication: wants}",
                "stage: frobnic",
                "applications: [frobnication]",
                "complete: [frobnication]",
                "label: frobnicator")) {
            assertThat(read(text + "\n").value()).as(text).isEmpty();
        }
    }

    @Test
    @DisplayName("somebody of whom one unknown word is known is a person, and somebody without any is none")
    void anUnknownWordIsSomething() {
        assertThat(READER.read(RawRecord.line(
                                "x.jsonl", 1, "{\"tools\":[\"frobnicator\"]}".getBytes(StandardCharsets.UTF_8)))
                        .candidate())
                .isPresent();
        assertThat(READER.read(RawRecord.line("x.jsonl", 1, "{\"tools\":[]}".getBytes(StandardCharsets.UTF_8)))
                        .candidate())
                .isEmpty();
    }

    @Test
    @DisplayName("a word of another shelf is taken where it belongs")
    void otherShelves() {
        Candidate candidate = read("methods: [Keras]\ntools: [random forest, computer vision, communication]\n")
                .value()
                .orElseThrow();
        assertThat(candidate.tools()).containsExactly("keras");
        assertThat(candidate.methods()).hasSize(1);
        assertThat(candidate.circumstances()).containsEntry("application", Set.of("computer vision"));
        assertThat(candidate.uncounted()).containsExactly(new UncountedWord(Kind.SKILL, "communication"));
        assertThat(candidate.skills()).isEmpty();
    }

    @Test
    @DisplayName("what a candidate says of applications is not widened by a word of a list")
    void statedApplicationsStay() {
        Candidate candidate =
                read("tools: [computer vision]\napplications: []\n").value().orElseThrow();
        assertThat(candidate.circumstances()).containsEntry("application", Set.of());
        assertThat(candidate.uncounted()).containsExactly(new UncountedWord(Kind.APPLICATION, "computer vision"));
    }

    @Test
    @DisplayName("keywords of a resume are cut and cleaned, and a heading of one letter is no tool")
    void keywordsOfAResume() {
        ParseResult<Candidate> read =
                read("{\"basics\":{\"name\":\"K\"},\"skills\":[{\"name\":\"x\",\"keywords\":[\"Flask/Django\","
                        + "\"Keras, NumPy\",\"Python 3.x\",\"deep learning\",\"frobnicator\"]}]}");
        Candidate candidate = read.value().orElseThrow();
        assertThat(candidate.tools()).containsExactlyInAnyOrder("flask", "django", "keras", "numpy", "python");
        assertThat(candidate.uncounted())
                .containsExactlyInAnyOrder(
                        new UncountedWord(Kind.SKILL, "deep learning"), new UncountedWord(Kind.TOOL, "frobnicator"));
        assertThat(checks(read)).containsOnlyOnce("uncounted-word");
    }

    @Test
    @DisplayName("a builder keeps what nobody knows, and refuses a likely slip with the word that was meant")
    void aBuilderDoesTheSame() {
        Candidate built = CandidateBuilder.of(Bases.KNOWLEDGE)
                .tools("NumPy", "frobnicator")
                .education("frobnication")
                .build();
        assertThat(built.tools()).containsExactly("numpy");
        assertThat(built.uncounted()).hasSize(2);
        assertThatThrownBy(() -> CandidateBuilder.of(Bases.KNOWLEDGE).tools("pyhton"))
                .isInstanceOf(InvalidCandidateException.class)
                .hasMessageContaining("python");
    }

    @Test
    @DisplayName("no unknown hint refuses anybody, and none is lost")
    void noneIsLost() {
        Random random = new Random(5);
        for (int i = 0; i < SampleSize.of(300, 20_000); i++) {
            List<String> words = new ArrayList<>();
            for (int j = random.nextInt(5) + 1; j > 0; j--) {
                words.add(word(random));
            }
            String quoted =
                    words.stream().map(word -> '"' + word + '"').toList().toString();
            ParseResult<Candidate> read = read("{\"tools\": " + quoted + ", \"methods\": " + quoted + "}");
            assertThat(read.value()).as(quoted).isPresent();
            Candidate candidate = read.value().orElseThrow();
            long distinct = words.stream().distinct().count();
            assertThat(candidate.uncounted()).as(quoted).hasSize((int) distinct * 2);
            assertThat(checks(read).stream().filter(check -> check.equals("uncounted-word")))
                    .hasSize((int) distinct * 2);
            assertThat(read(CandidateYaml.of(candidate)).value().orElseThrow().uncounted())
                    .isEqualTo(candidate.uncounted());
        }
    }

    @Test
    @DisplayName(
            "no unknown hint refuses anybody or is lost, in a YAML file, JSON line, table or resume, and both are counted")
    void noneIsLostInAnyForm() {
        Random random = new Random(7);
        for (int i = 0; i < SampleSize.of(150, 10_000); i++) {
            List<String> words = Stream.generate(() -> word(random))
                    .limit(random.nextInt(4) + 1)
                    .distinct()
                    .toList();
            String items = words.stream().map(word -> '"' + word + '"').toList().toString();
            Map<String, String> forms = Map.of(
                    "x.yaml", "tools: [python]\nmethods: " + items + "\n",
                    "x.jsonl", "{\"tools\": [\"python\"], \"methods\": " + items + "}\n",
                    "x.csv", "id,tools,methods\nx,python," + String.join(";", words) + "\n",
                    "resume.json",
                            "{\"basics\": {\"name\": \"K\"}, \"skills\": [{\"name\": \"Python\"},"
                                    + "{\"name\": \"Areas\", \"keywords\": " + items + "}]}\n");
            forms.forEach((name, text) -> {
                Submission one = first(name, text);
                assertThat(one.candidate().stream().flatMap(c -> c.tools().stream()))
                        .as("%s: %s", name, text)
                        .containsExactly("python");
                assertThat(one.candidate().orElseThrow().uncounted().stream().map(UncountedWord::word))
                        .as("%s: %s", name, text)
                        .containsExactlyInAnyOrderElementsOf(words);
                assertThat(one.findings().stream().map(Finding::checkId).filter("uncounted-word"::equals))
                        .as("%s: %s", name, text)
                        .hasSameSizeAs(words);
            });
        }
    }

    private static Submission first(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (RecordReader records =
                READER.records(CandidateInput.stream(name), input -> new ByteArrayInputStream(bytes))) {
            return READER.read(records.next().orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A word that is no name in any language, in pieces that no name begins with. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder("qx");
        for (int i = random.nextInt(8) + 3; i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.append("qx").toString();
    }
}
