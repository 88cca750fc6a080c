package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.oracle.Bases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The main work of a candidate")
class MainWorkTest {

    private static final CandidateReader READER = new CandidateReader(Bases.KNOWLEDGE);

    @Test
    @DisplayName("is an activity like any other")
    void anActivity() {
        ParseResult<Candidate> read = read("main work: prototypes models\nactivities: [builds dashboards]\n");

        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().activities())
                .containsExactlyInAnyOrder("prototypes models", "builds dashboards");
    }

    @Test
    @DisplayName("is no complete list by itself, and that is reported where it is called one")
    void noCompleteList() {
        ParseResult<Candidate> read = read("main work: prototypes models\ncomplete: [activities]\n");

        assertThat(read.value().orElseThrow().complete()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .contains("the main work alone is no complete list of activities");
    }

    @Test
    @DisplayName("stands beside a complete list where all work is listed as well")
    void besideACompleteList() {
        ParseResult<Candidate> read = read(
                "main work: prototypes models\nactivities: [prototypes models, builds dashboards]\ncomplete: [activities]\n");

        assertThat(read.value().orElseThrow().complete()).containsExactly("activities");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    @DisplayName("is one choice, so that a list of two is reported")
    void oneChoice() {
        assertThat(read("main work: [prototypes models, builds dashboards]\n").findings())
                .extracting(Finding::message)
                .containsExactly("\"main work\" is a list, where one activity is expected");
    }

    private static ParseResult<Candidate> read(String text) {
        try {
            return READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
