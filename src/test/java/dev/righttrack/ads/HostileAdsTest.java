package dev.righttrack.ads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.intake.JobPostingReader;
import dev.righttrack.oracle.Bases;
import dev.righttrack.reading.AdReading;
import dev.righttrack.reading.AdRequirement;
import dev.righttrack.reading.AdStrength;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ads that somebody made to do harm, each beside one that is read. */
class HostileAdsTest {

    private static final JobPostingReader READER = new JobPostingReader(Bases.KNOWLEDGE);
    private static final String ASKS = "Requirements\n- Python\n";

    private static AdReading read(String ad) {
        return READER.read(ad.getBytes(StandardCharsets.UTF_8), "ad");
    }

    private static List<String> asked(AdReading reading) {
        return reading.requirements(AdStrength.ASKED).stream()
                .map(AdRequirement::name)
                .toList();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<html>" + "<div>".repeat(200_000),
                "<html>" + "<a<a<a".repeat(100_000),
                "<html><p title=\"" + "x".repeat(500_000),
                "<html><script>" + "</scrip".repeat(100_000),
                "<html><!--" + "-".repeat(500_000),
                "<html>" + "<script type=application/ld+json>{</script>".repeat(5_000),
                "[".repeat(100_000),
                "{\"@type\":\"JobPosting\",\"description\":" + "[".repeat(10_000),
                "{\"@graph\":".repeat(10_000),
                "a ".repeat(500_000),
                "Requirements\n" + "- no ".repeat(100_000),
                "Requirements\n" + "python,".repeat(100_000),
                "1 ".repeat(100_000) + "years",
                "\u0000\u0001\u0002".repeat(1_000),
                "<html>&#99999999999;&bogus;&#x110000;</html>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @DisplayName("a hostile ad is read within the bounds or refused, and nothing breaks")
    void nothingBreaks(String ad) {
        AdReading reading = read(ad);
        assertThat(reading.isReadable() || !reading.findings().isEmpty()).isTrue();
        assertThat(new AdInterpreter(Bases.KNOWLEDGE, Map.of(), List.of())
                        .interpret(reading)
                        .questions())
                .hasSizeLessThanOrEqualTo(Bases.KNOWLEDGE.topics().size());
    }

    @Test
    @DisplayName("rubbish of any bytes breaks nothing, and text behind it is still read")
    void rubbishBreaksNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            assertThat(READER.read(bytes, "rubbish").document()).isEqualTo("rubbish");
        }
        assertThat(asked(read("\u00ff\u00fe???\n\n" + ASKS))).containsExactly("python");
    }

    @Test
    @DisplayName("what a page hides in scripts, styles and comments is not read, and what it shows is")
    void whatIsHiddenIsNotRead() {
        AdReading reading = read(
                "<!doctype html><html><h2>Requirements</h2><!-- Docker --><script>Kafka</script><style>Spark</style><ul><li>Python &amp; SQL</ul>");
        assertThat(asked(reading)).containsExactlyInAnyOrder("python", "sql");
    }

    @Test
    @DisplayName("a posting within a page is read in its place, and one of another type is not")
    void thePostingIsRead() {
        String page =
                "<!doctype html><html><head><script type=\"application/ld+json\">{\"@type\":\"%s\",\"title\":\"Data Analyst\","
                        + "\"description\":\"<p>Requirements</p><ul><li>Tableau</li></ul>\"}</script></head><body><h2>Requirements</h2><p>Python</p></body></html>";
        assertThat(asked(read(page.formatted("JobPosting")))).containsExactly("tableau");
        assertThat(asked(read(page.formatted("Recipe")))).containsExactly("python");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No Docker required", "Docker is not required", "You don't need Docker"})
    @DisplayName("what an ad says that it does not ask for counts as neither asked nor wished")
    void whatIsDeniedIsNotAsked(String sentence) {
        AdReading reading = read("Data Analyst\n\nRequirements\n- Python\n- " + sentence + "\n");
        assertThat(asked(reading)).containsExactly("python");
        assertThat(reading.requirements(AdStrength.WISHED)).isEmpty();
        assertThat(reading.requirements(AdStrength.NOT_ASKED))
                .extracting(AdRequirement::name)
                .containsExactly("docker");
    }

    @Test
    @DisplayName(
            "a plus behind a list makes the whole list wished, and behind a sentence about you only what is next to it")
    void aPlusReachesBack() {
        AdReading list = read("Data Analyst\n\nRequirements\n- Docker, Kafka and Tableau are a plus\n");
        AdReading sentence = read("Data Analyst\n\nRequirements\n- You know Python, and Docker is a plus\n");
        assertThat(list.requirements(AdStrength.WISHED)).hasSize(3);
        assertThat(asked(sentence)).containsExactly("python");
    }
}
