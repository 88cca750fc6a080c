package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CandidateBuilder;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.reading.CvReader;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.SeenWord;
import dev.righttrack.render.yaml.CandidateYaml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody was taught")
class CoursesTest {

    private static final CandidateReader READER = new CandidateReader(Bases.KNOWLEDGE);

    private final Findings findings = new Findings();

    private Candidate read(String text) {
        try {
            ParseResult<Candidate> read =
                    READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.yaml");
            findings.addAll(read.findings());
            return read.value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("a tool and a method of a course are courses, and no work")
    void coursesAreKeptApart() {
        Candidate candidate = read("courses: [PyTorch, decision trees]\n");
        assertThat(candidate.courses()).containsExactlyInAnyOrder("pytorch", "decision trees");
        assertThat(candidate.tools()).isEmpty();
        assertThat(candidate.methods()).isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    @DisplayName("the same tool at work is a tool")
    void workIsWork() {
        assertThat(read("tools: [PyTorch]\n").courses()).isEmpty();
    }

    @Test
    @DisplayName("a course on what nobody knows is kept and reported")
    void nothingIsLost() {
        Candidate candidate = read("courses: [Frobnicate, deep learning]\n");
        assertThat(candidate.courses()).isEmpty();
        assertThat(candidate.uncounted())
                .containsExactlyInAnyOrder(
                        new UncountedWord(Kind.TOOL, "Frobnicate"), new UncountedWord(Kind.SKILL, "deep learning"));
        assertThat(findings.sorted()).hasSize(2);
    }

    @Test
    @DisplayName("a file that is written and read again has the same courses")
    void aFileKeepsThem() {
        Candidate candidate = read("id: a\ncourses: [pytorch]\n");
        assertThat(read(CandidateYaml.of(candidate))).isEqualTo(candidate);
    }

    @Test
    @DisplayName("a builder takes them too")
    void aBuilderTakesThem() {
        Candidate built = CandidateBuilder.of(Bases.KNOWLEDGE)
                .id("a")
                .courses("PyTorch", "Frobnicate")
                .build();
        assertThat(built.courses()).containsExactly("pytorch");
        assertThat(built.uncounted()).containsExactly(new UncountedWord(Kind.TOOL, "Frobnicate"));
    }

    @Test
    @DisplayName("certificates and the courses of a degree in a JSON Resume are courses that nobody has confirmed")
    void aResumeHasThem() {
        Candidate candidate = read(
                "{\"basics\": {\"name\": \"K\"}, \"certificates\": [{\"name\": \"Machine learning with PyTorch\","
                        + " \"issuer\": \"X\"}], \"education\": [{\"studyType\": \"BSc\", \"courses\": [\"Decision trees\"]}]}");
        assertThat(candidate.courses()).containsExactlyInAnyOrder("pytorch", "decision trees");
        assertThat(candidate.tools()).isEmpty();
        assertThat(candidate.read()).extracting(ReadFact::field).containsOnly("courses");
    }

    private static CvReading cv(String text) {
        return new CvReader(Bases.KNOWLEDGE).read(text.getBytes(StandardCharsets.UTF_8), "cv.md");
    }

    @Test
    @DisplayName("a name in a course is read, and marked as read")
    void aCvHasThem() {
        CvReading reading = cv("# K.\n\n## Certificates\nTensorFlow Developer Certificate\n");
        assertThat(reading.candidate("k").courses()).containsExactly("tensorflow");
        assertThat(reading.candidate("k").read()).extracting(ReadFact::field).containsExactly("courses");
    }

    @Test
    @DisplayName("an ordinary word in the name of a course is none, and is reported")
    void anOrdinaryWordIsNone() {
        CvReading reading = cv("# K.\n\n## Certificates\nThe Data Scientist's Toolbox\n");
        assertThat(reading.candidate("k").courses()).isEmpty();
        assertThat(reading.perhapsTaught()).extracting(SeenWord::name).containsExactly("data");
    }

    @Test
    @DisplayName("a likely slip is named with the nearest word")
    void aSlipIsNamed() {
        read("courses: [pytorhc]\n");
        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::hint)
                .asString()
                .contains("pytorch");
    }
}
