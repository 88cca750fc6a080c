package example.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.ReadCandidate;
import dev.righttrack.RightTrack;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.InvalidCandidateException;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.RejectedRulesException;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that embeds RightTrack may count on, seen from outside. */
class EmbeddingTest {

    private static RightTrack rightTrack;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        rightTrack = RightTrack.load();
    }

    @AfterAll
    static void close() {
        rightTrack.close();
    }

    private static Candidate somebody() {
        return rightTrack
                .candidate()
                .id("somebody")
                .skill("mathematics", "outstanding")
                .build();
    }

    /** A block of docs/library.md behind a line that begins it, without the fences. */
    private static String shown(String heading) throws IOException {
        String page = Files.readString(Path.of("docs/library.md"));
        String after = page.substring(page.indexOf(heading));
        String block = after.substring(after.indexOf("\n```"));
        return block.substring(block.indexOf('\n', 1) + 1, block.indexOf("\n```\n", 1) + 1);
    }

    @Test
    @DisplayName("docs/library.md shows the example as it is in examples/embed")
    void thePageShowsTheExample() throws IOException {
        String source = Files.readString(Path.of("examples/embed/src/main/java/example/embed/CareerQuestions.java"));
        assertThat(source).contains(shown("## Ask about one person").replaceAll("(?m)^(?=.)", "    "));
    }

    @Test
    @DisplayName("docs/library.md shows what the example prints")
    void thePageShowsWhatTheExamplePrints() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        CareerQuestions.ask(rightTrack, out);
        assertThat(bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n")).isEqualTo(shown("prints"));
    }

    @Test
    @DisplayName("the packed rules give the same advice as the folders that they were packed from")
    void thePackedRulesAreThoseOfTheFolders() {
        try (RightTrack folders = RightTrack.load(Path.of("rules"), Path.of("facts"))) {
            assertThat(rightTrack.advise(somebody())).isEqualTo(folders.advise(somebody()));
        }
    }

    @Test
    @DisplayName("a folder without rules is rejected, and the exception has the findings")
    void aFolderWithoutRulesIsRejected() {
        assertThatThrownBy(() -> RightTrack.load(folder, Path.of("facts")))
                .isInstanceOfSatisfying(
                        RejectedRulesException.class,
                        rejected -> assertThat(rejected.findings())
                                .extracting(Finding::check)
                                .extracting(Object::toString)
                                .contains("no-rules"));
    }

    @Test
    @DisplayName("a file is read, and a misspelled skill is reported where it stands")
    void aMisspelledSkillIsReportedWhereItStands() throws IOException {
        Path file = Files.writeString(folder.resolve("ada.yaml"), "skills:\n  mathmatics: solid\n");
        ReadCandidate read = rightTrack.read(file);
        assertThat(read.candidate()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.place().line()).isEqualTo(2);
            assertThat(finding.hint()).contains("\"mathematics\"");
        });
    }

    @Test
    @DisplayName("a file that is spelled right gives the candidate, with its name as the id")
    void aFileIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("ada.yaml"), "skills:\n  mathematics: solid\n");
        assertThat(rightTrack.read(file).candidate())
                .contains(rightTrack
                        .candidate()
                        .id("ada")
                        .skill("mathematics", "solid")
                        .build());
    }

    @Test
    @DisplayName("a file that says nothing about anybody gives no candidate")
    void aFileThatSaysNothingGivesNoCandidate() throws IOException {
        Path file = Files.writeString(folder.resolve("nobody.yaml"), "name: Nobody\n");
        ReadCandidate read = rightTrack.read(file);
        assertThat(read.candidate()).isEmpty();
        assertThat(read.findings()).isNotEmpty();
    }

    @Test
    @DisplayName("a word that the facts do not have is refused where it is said, with the nearest right one")
    void aWordThatTheFactsDoNotHaveIsRefused() {
        assertThatThrownBy(() -> rightTrack.candidate().skill("mathmatics", "solid"))
                .isInstanceOf(InvalidCandidateException.class)
                .hasMessageContaining("mathematics");
    }

    @Test
    @DisplayName("what if is answered by the difference that a change makes")
    void aChangeMakesADifference() {
        Candidate more = rightTrack
                .candidate()
                .id("somebody")
                .skill("mathematics", "outstanding")
                .skill("communication", "solid")
                .build();
        assertThat(rightTrack.explain(somebody()).whatIf(more).skills())
                .extracting(now -> now.after().skill())
                .containsExactly("communication");
        assertThat(rightTrack.explain(somebody()).whatIf(somebody()).isSame()).isTrue();
    }

    @Test
    @DisplayName("under another reading the advice names other rules, and an unknown reading is refused")
    void anotherReadingIsInForce() {
        Map.Entry<String, String> other = otherReading();
        try (RightTrack under = rightTrack.under(Map.ofEntries(other))) {
            assertThat(under.advise(somebody()).rulesHash())
                    .isNotEqualTo(rightTrack.advise(somebody()).rulesHash());
        }
        assertThatThrownBy(() -> rightTrack.under(Map.of(other.getKey(), "no such reading")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such reading");
    }

    private static Map.Entry<String, String> otherReading() {
        return rightTrack.knowledge().defaultReadings().entrySet().stream()
                .flatMap(reading ->
                        rightTrack
                                .knowledge()
                                .find(Kind.INTERPRETATION, reading.getKey(), Interpretation.class)
                                .stream()
                                .filter(Interpretation::switchable)
                                .flatMap(one -> one.readings().keySet().stream())
                                .filter(one -> !one.equals(reading.getValue()))
                                .map(one -> Map.entry(reading.getKey(), one)))
                .findFirst()
                .orElseThrow();
    }
}
