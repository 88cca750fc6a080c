package dev.righttrack.interview.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.engine.Engine;
import dev.righttrack.explain.EngineExplanation;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.interview.journal.JournalReader.Told;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.Mangled;
import dev.righttrack.oracle.SampleSize;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Journals, spoiled at random. Everyday 300; thorough 10,000. Journal number n of seed s has seed s + n. */
class JournalFuzzTest {

    private static final int JOURNALS = SampleSize.of(300, 10_000);
    private static final long SEED = Long.getLong("righttrack.fuzz.seed", 6_301_000L);
    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final Interviewer INTERVIEWER = new Interviewer(
            ENGINE,
            candidate -> new EngineExplanation(
                    ENGINE, candidate, weight -> new Engine(Bases.shipped().base())));
    private static final Pattern END = Pattern.compile("\r?\n");
    private static final String WHOLE = """
            righttrack interview, journal 1
            rules x
            begun 2026-01-02T03:04:05Z
            id kim

            2026-01-02T03:04:05Z answer skill mathematics: solid
            2026-01-02T03:04:05Z answer tools: python, sql
            2026-01-02T03:04:06Z answer wish modeling: wants
            2026-01-02T03:04:07Z note remember this
            2026-01-02T03:04:08Z branch other
            2026-01-02T03:04:09Z switch main
            2026-01-02T03:04:10Z undo tools
            """;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void eachLineIsTakenOrReported(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(SEED));
        JournalReader reader = new JournalReader(INTERVIEWER);
        for (int i = 0; i < JOURNALS; i++) {
            byte[] spoiled = Mangled.of(WHOLE.getBytes(StandardCharsets.UTF_8), new Random(SEED + i));
            String text = new String(spoiled, StandardCharsets.UTF_8);
            ParseResult<Told> read = reader.read(text, "kim.journal");
            long reported = read.findings().stream()
                    .map(finding -> finding.place().line())
                    .distinct()
                    .count();
            long taken = read.value().map(told -> (long) told.events().size()).orElse(0L);
            assertThat(read.value().isEmpty() ? reported : taken + reported)
                    .as("seed %d: %s", SEED + i, read.findings())
                    .isGreaterThanOrEqualTo(read.value().isEmpty() ? 1 : said(text));
        }
    }

    /** How many lines behind the head say something. */
    private static long said(String text) {
        List<String> lines = Arrays.asList(END.split(text, -1));
        return lines.subList(lines.indexOf("") + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.startsWith(Journal.NOW) && !line.startsWith("rules "))
                .count();
    }
}
