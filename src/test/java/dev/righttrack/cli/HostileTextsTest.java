package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.batch.Cohort;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.html.CohortPage;
import dev.righttrack.render.html.CohortReport;
import dev.righttrack.render.markdown.AdviceMarkdown;
import dev.righttrack.render.text.AdviceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in somebody's file is text, wherever it is shown. */
class HostileTextsTest {

    private static final String TAME = "QZQZQZ";
    private static final LoadedRules RIGHT_TRACK = LoadedRules.load(Path.of("rules"), Path.of("facts"));
    private static final String TAME_PAGE = page(TAME, TAME);
    private static final String TAME_COHORT = cohort(TAME);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterAll
    static void close() {
        RIGHT_TRACK.close();
    }

    static List<String> texts() {
        return HostileTexts.ALL;
    }

    static List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < HostileTexts.ALL.size(); i++) {
            numbers.add(i);
        }
        return numbers;
    }

    @Test
    void thereAreForty() {
        assertThat(HostileTexts.ALL).hasSize(40).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "text {0} as a name stands on the page as text, and changes nothing else")
    @MethodSource("numbers")
    void aNameIsTextOnThePage(int number) {
        String hostile = HostileTexts.ALL.get(number);
        assertThat(page(hostile, "x")).isEqualTo(TAME_PAGE.replace(TAME, escaped(hostile)));
    }

    @ParameterizedTest(name = "text {0} as an id stands on the page as text, where there is no name")
    @MethodSource("numbers")
    void anIdIsTextOnThePage(int number) {
        String hostile = HostileTexts.ALL.get(number);
        assertThat(page("", hostile)).isEqualTo(TAME_PAGE.replace(TAME, escaped(hostile)));
    }

    @ParameterizedTest(name = "text {0} as a name in a cohort stands on the page as text")
    @MethodSource("numbers")
    void aNameInACohortIsText(int number) {
        String hostile = HostileTexts.ALL.get(number);
        assertThat(cohort(hostile)).isEqualTo(TAME_COHORT.replace(TAME, escaped(hostile)));
    }

    @Test
    void noFreeFieldOfAFileReachesATerminalWithAControlCharacter() throws IOException {
        List<String> files = new ArrayList<>();
        for (String hostile : HostileTexts.ALL) {
            files.add(file(
                    files.size(),
                    Map.of(
                            "name",
                            hostile,
                            "id",
                            hostile,
                            "notes",
                            hostile,
                            "label",
                            hostile,
                            "tools",
                            List.of("sql"))));
        }
        for (String format : List.of("text", "markdown", "json")) {
            Run run = Run.of(command("advise", List.of("--format", format, "--detail", "full"), files));
            assertHarmless(run.out() + run.err());
        }
    }

    @Test
    void noFindingCarriesAControlCharacter() throws IOException {
        List<String> files = new ArrayList<>();
        for (String hostile : HostileTexts.ALL) {
            files.add(file(
                    files.size(), Map.of(hostile, 1, "skills", Map.of(hostile, hostile), "tools", List.of(hostile))));
        }
        Run run = Run.of(command("advise", List.of(), files));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()
                        .lines()
                        .filter(line -> line.contains("[unknown-field]"))
                        .count())
                .isGreaterThan(30);
        assertHarmless(run.out() + run.err());
    }

    @Test
    void noCellOfABatchsSheetBeginsLikeAFormula() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String hostile : HostileTexts.ALL) {
            lines.add(JsonMapper.shared()
                    .writeValueAsString(Map.of("name", hostile, "id", hostile, "tools", List.of("sql"))));
        }
        Path people = Files.write(folder.resolve("people.jsonl"), lines);
        Path out = folder.resolve("out");
        Run.of("batch", people.toString(), "-o", out.toString(), "--quiet");
        String sheet = Files.readString(out.resolve("summary.csv"));
        assertThat(sheet).contains("HYPERLINK").doesNotContainPattern("(^|[,\\n\"])[\\s\"]*[=+@|\\t]");
        assertHarmless(sheet);
    }

    private String file(int number, Map<String, Object> fields) throws IOException {
        Path file = folder.resolve("person-" + number + ".json");
        return Files.writeString(file, JsonMapper.shared().writeValueAsString(fields))
                .toString();
    }

    private static List<String> command(String name, List<String> options, List<String> files) {
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(options);
        words.addAll(files);
        return words;
    }

    @ParameterizedTest(name = "text {0} as the name of a candidate made in Java reaches no terminal either")
    @MethodSource("numbers")
    void aCandidateMadeInJavaIsNoWayAround(int number) {
        Candidate candidate = candidate(RIGHT_TRACK, HostileTexts.ALL.get(number), "x");
        assertHarmless(new AdviceText(Look.PLAIN).render(RIGHT_TRACK.advise(candidate), List.of()));
        assertHarmless(new AdviceMarkdown(Look.PLAIN).render(RIGHT_TRACK.advise(candidate), List.of()));
    }

    private static void assertHarmless(String text) {
        int bad = text.replace("\n", "")
                .replaceAll("[^\\p{Cc}\\p{Cf}\u2028\u2029]", "")
                .length();
        assertThat(bad).as("control and direction characters").isZero();
    }

    private static String escaped(String hostile) {
        String text = hostile.replaceAll("[\\p{Cc}\\p{Cf}\u2028\u2029]+", " ").strip();
        String shown = text.length() > 200 ? text.substring(0, 200) + "\u2026" : text;
        return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Candidate candidate(LoadedRules rightTrack, String name, String id) {
        Candidate read = rightTrack
                .candidates()
                .read(Path.of("facts/candidates/data-analyst.yaml"), "x")
                .value()
                .orElseThrow();
        return Candidate.fields(id)
                .name(name)
                .skills(read.skills())
                .tools(read.tools())
                .methods(read.methods())
                .activities(read.activities())
                .complete(read.complete())
                .experience(read.experience())
                .education(read.education())
                .courses(read.courses())
                .publications(read.publications())
                .wishes(read.wishes())
                .circumstances(read.circumstances())
                .effort(read.effort())
                .label(read.label())
                .notes(name.isEmpty() ? id : name)
                .build();
    }

    private static String page(String name, String id) {
        return page(RIGHT_TRACK, name, id);
    }

    static String page(LoadedRules rightTrack, String name, String id) {
        return CandidateHandout.page(rightTrack, candidate(rightTrack, name, id), List.of(), 1, Detail.STANDARD);
    }

    private static String cohort(String name) {
        Cohort cohort = new Cohort(
                1,
                1,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                "0",
                List.of(),
                List.of(new Cohort.StepAway(
                        "data analyst", List.of("mathematics"), "solid", 1, List.of(new Cohort.Person("x", name)))),
                List.of(),
                List.of(),
                List.of(new Cohort.CodeCount(name, 1)),
                List.of(new Cohort.CodeCount(name, 1)),
                Optional.empty());
        return CohortPage.render(new CohortReport(cohort, true));
    }
}
