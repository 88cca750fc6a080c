package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.explain.Explanation;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.html.CandidateReport;
import dev.righttrack.render.json.AdviceJson;
import dev.righttrack.render.json.AnswerJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number on a page is one of the JSON of the same answer, and the text of each page is as accepted. */
class PageNumbersTest {

    private static final Pattern NUMBER = Pattern.compile("value=\"([^\"]*)\" data-at=\"([^\"]*)#([^\"]*)\">([^<]*)<");
    private static final LoadedRules RIGHT_TRACK = LoadedRules.load(Path.of("rules"), Path.of("facts"));

    private static final Map<String, String> PAGES = new HashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterAll
    static void close() {
        RIGHT_TRACK.close();
    }

    static List<Path> people() throws IOException {
        return ExamplePeopleTest.people();
    }

    @ParameterizedTest(name = "every number on the pages of {0} is in the JSON of the same answer")
    @MethodSource("people")
    void everyNumberIsInTheJson(Path person) {
        Map<String, JsonNode> answers = new HashMap<>();
        for (Detail detail : Detail.values()) {
            String page = page(person, detail);
            assertNumbers(
                    page,
                    answer -> answers.computeIfAbsent(answer, asked -> answer(person, asked)),
                    fewest(page, detail));
        }
    }

    /** How many numbers a page has at least: only in full need one about somebody of whom too little is known have any. */
    private static int fewest(String page, Detail detail) {
        return detail == Detail.FULL ? 40 : page.contains("id=\"s-ranking\"") ? 20 : -1;
    }

    @ParameterizedTest(name = "no number on the pages of {0} stands outside")
    @MethodSource("people")
    void noNumberStandsOutside(Path person) {
        for (Detail detail : Detail.values()) {
            assertThat(withoutKnownNumbers(page(person, detail)))
                    .as(detail.toString())
                    .doesNotContainPattern("\\d");
        }
    }

    @Test
    void aNumberThatIsNotInTheJsonWouldBeFound() {
        String page = page(Path.of("facts/candidates/expert.yaml"), Detail.STANDARD);
        assertThat(withoutKnownNumbers(page.replace("What to do next", "What 7 to do next")))
                .contains("7");
    }

    @Test
    void everyNumberOfACohortsPageIsInItsJson() throws IOException {
        Path out = folder.resolve("out");
        Run.of("batch", "facts/candidates/people.jsonl", "-o", out.toString(), "--trainings", "--quiet");
        String page = Run.of("report", out.toString(), "-o", "-", "--names").out();
        JsonNode cohort = JsonMapper.shared().readTree(Files.readString(out.resolve("cohort.json")));
        assertNumbers(page, answer -> cohort, 40);
        assertThat(withoutKnownNumbers(page.replaceAll("<th scope=\"col\">\\d+ to \\d+</th>", "")
                        .replaceAll("<tspan x=\"0\"[^<]*</tspan>", "")))
                .doesNotContainPattern("\\d");
    }

    @ParameterizedTest(name = "the text of the page of {0} is as accepted, short and standard")
    @MethodSource("people")
    void theTextIsAsAccepted(Path person) throws IOException {
        String name = person.getFileName().toString().replace(".yaml", ".txt");
        assertText(page(person, Detail.STANDARD), Path.of("src/test/pages", name));
        assertText(page(person, Detail.SUMMARY), Path.of("src/test/pages/summary", name));
    }

    private static void assertText(String page, Path accepted) throws IOException {
        String text = text(page);
        if (Boolean.getBoolean("righttrack.accept")) {
            Files.createDirectories(accepted.getParent());
            Files.writeString(accepted, text);
        }
        assertThat(text).isEqualTo(Files.readString(accepted));
    }

    /** The page's text, a line for each of its pieces; the hash of rules and facts, which every edit changes, left out. */
    private static String text(String page) {
        return page.replaceAll("(?s)<style>.*?</style>|<svg class=\"\\w+ narrow\".*?</svg>\\n(?=<details|<ol)", "")
                .replaceAll("<span class=\"hash\">[^<]*</span>", "")
                .replaceAll("</?(data|strong|span|tspan|cite|bdi)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", "\n")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("(?m)^\\s+", "");
    }

    private interface Answers {
        JsonNode of(String answer);
    }

    private static void assertNumbers(String page, Answers answers, int atLeast) {
        Matcher number = NUMBER.matcher(page);
        int count = 0;
        while (number.find()) {
            count++;
            String at = number.group(2) + "#" + number.group(3);
            JsonNode node = answers.of(number.group(2)).at(number.group(3));
            assertThat(node.isNumber()).as(at).isTrue();
            BigDecimal value = new BigDecimal(number.group(1));
            assertThat(value).as(at).isEqualByComparingTo(node.decimalValue());
            assertShown(number.group(4), value, answers.of(number.group(2)), at);
        }
        assertThat(count).isGreaterThan(atLeast);
    }

    /** What is shown is the number rounded, or a share of it in per cent. */
    private static void assertShown(String shown, BigDecimal value, JsonNode answer, String at) {
        String digits = shown.replaceAll(",|&lt;|&gt;", "");
        double rounded = Double.parseDouble(digits);
        double people = answer.at("/people").asDouble(0);
        double exact = value.doubleValue();
        assertThat(List.of(
                        Math.abs(rounded - exact),
                        Math.abs(rounded - exact * 100),
                        people == 0 ? 1 : Math.abs(rounded - exact * 100 / people)))
                .as(at + " shows " + shown + " for " + value)
                .anyMatch(off -> off <= (shown.startsWith("&") ? 1 : 0.506));
    }

    /** The page's text without its numbers, its citations and reasons, and what names versions and dates. */
    private static String withoutKnownNumbers(String page) {
        return NUMBER.matcher(page)
                .replaceAll("><")
                .replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "")
                .replaceAll("(?s)<(p|li|td)[^>]* class=\"[^\"]*(src|cited)[^\"]*\".*?</\\1>", "")
                .replaceAll("(?s)<(p|li|td) class=\"[^\"]*(src|cited)[^\"]*\".*?</\\1>", "")
                .replace("Workera, 2020", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("&#\\d+;", "");
    }

    private static Candidate candidate(Path person) {
        return RIGHT_TRACK.candidates().read(person, person.toString()).value().orElseThrow();
    }

    private static String page(Path person, Detail detail) {
        return PAGES.computeIfAbsent(
                detail + " " + person,
                key -> CandidateHandout.page(RIGHT_TRACK, candidate(person), List.of(), 1, detail));
    }

    /** The JSON that the command gives which is named before the number sign. */
    private static JsonNode answer(Path person, String asked) {
        Explanation explanation = RIGHT_TRACK.explain(candidate(person));
        String role = asked.substring(asked.indexOf(' ') + 1);
        String json = switch (asked.split(" ", 2)[0]) {
            case "advice" -> new AdviceJson(Detail.STANDARD).page(explanation.advice());
            case "sensitivity" -> answer(Map.of("confidence", explanation.confidence(CandidateReport.SEED)));
            case "why-not" -> answer(explanation.whyNot(role));
            case "path-to" -> answer(Map.of("plan", explanation.pathTo(role), "firstSteps", explanation.firstSteps()));
            default -> throw new IllegalArgumentException(asked);
        };
        return JsonMapper.shared().readTree(json);
    }

    private static String answer(Object answer) {
        return AnswerJson.page("", "", "", answer);
    }
}
