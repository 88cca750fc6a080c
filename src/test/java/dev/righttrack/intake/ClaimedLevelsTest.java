package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.ClaimedLevels;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AnswerReader;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.LevelClaim;
import dev.righttrack.oracle.Bases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What levels that people give themselves are taken for, in a profile, a file and a talk. */
class ClaimedLevelsTest {

    private static final CandidateReader READER = new CandidateReader(Bases.KNOWLEDGE);
    private static final String SKILL = "mathematics";

    private static ParseResult<Candidate> read(String text) {
        try {
            return READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParseResult<Candidate> profile(String level) {
        return read(
                "{\"basics\":{\"name\":\"K\"},\"skills\":[{\"name\":\"Mathematics\",\"level\":\"" + level + "\"}]}");
    }

    private static String held(ParseResult<Candidate> read) {
        return read.value()
                .map(Candidate::skills)
                .map(skills -> skills.get(SKILL))
                .map(LevelRange::toString)
                .orElse("unknown");
    }

    private static List<String> checks(ParseResult<?> read) {
        return read.findings().stream().map(Finding::checkId).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Advanced | solid to outstanding",
                "Expert | solid to outstanding",
                "Master | solid to outstanding",
                "Senior | solid to outstanding",
                "Outstanding | solid to outstanding",
                "Intermediate | developing to solid",
                "Beginner | none to developing",
                "Fortgeschritten | solid to outstanding",
                "Grundkenntnisse | none to developing",
                "Confirm\u00e9 | solid to outstanding",
                "Interm\u00e9diaire | developing to solid",
                "Avanzado | solid to outstanding",
                "B\u00e1sico | none to developing",
                "Esperto | solid to outstanding",
                "Intermedi\u00e1rio | developing to solid",
                "4 | solid to outstanding",
                "3 | developing to solid",
                "7 | solid to outstanding",
                "4/5 | solid to outstanding",
                "2 of 5 | developing to solid",
                "1/5 | none to developing",
                "80 % | solid to outstanding",
                "30% | none to developing",
                "\u2605\u2605\u2605\u2605\u2606 | solid to outstanding",
                "Expert level | solid to outstanding",
                "Advanced (5 years) | solid to outstanding",
                "Solid | solid",
                "None | none",
                "6/5 | unknown",
                "Frobnic | unknown",
            })
    @DisplayName("a level in a profile is a range of the scale that it is from")
    void inAProfile(String level, String range) {
        assertThat(held(profile(level))).isEqualTo(range);
    }

    @Test
    @DisplayName("a level that was read is reported as self-declared, and one that was not as not understood")
    void itIsReported() {
        assertThat(checks(profile("Senior"))).containsExactly("self-declared");
        assertThat(checks(profile("Frobnic"))).contains("not-understood").doesNotContain("self-declared");
    }

    @Test
    @DisplayName("no word and no share of a scale says outstanding by itself")
    void noneSaysOutstanding() {
        String highest = Bases.KNOWLEDGE.levels().get(3).name();
        assertThat(Bases.KNOWLEDGE.all(Kind.LEVEL_CLAIM, LevelClaim.class))
                .isNotEmpty()
                .noneMatch(claim -> claim.low().equals(highest));
        ClaimedLevels claims = new ClaimedLevels(Bases.KNOWLEDGE, new Vocabulary(Bases.KNOWLEDGE));
        for (String word : new Vocabulary(Bases.KNOWLEDGE).spellings(Kind.LEVEL).keySet()) {
            assertThat(claims.inProfile(word))
                    .as(word)
                    .hasValueSatisfying(range -> assertThat(range.low().name()).isNotEqualTo(highest));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "advanced | outstanding",
                "beginner | developing",
                "Fortgeschritten | solid to outstanding",
                "4/5 | solid to outstanding",
                "80 % | solid to outstanding",
                "senior | solid to outstanding",
            })
    @DisplayName(
            "in a candidate's own file and in a talk words mean what levels.yaml says, and other scales the same as in a profile")
    void inAFileAndInATalk(String level, String range) {
        assertThat(held(read("skills: {mathematics: \"" + level + "\"}\n"))).isEqualTo(range);
        Question question = Bases.KNOWLEDGE
                .find(Kind.QUESTION, "skill " + SKILL, Question.class)
                .orElseThrow();
        assertThat(new AnswerReader(Bases.KNOWLEDGE)
                        .read(question, level)
                        .value()
                        .map(Answer::words))
                .contains(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "7", "6/5", "120 %", "frobnic"})
    @DisplayName("a bare figure, or more than a scale has, stays an error in a candidate's own file")
    void stillAnError(String level) {
        assertThat(read("skills: {mathematics: \"" + level + "\"}\n").value()).isEmpty();
    }

    @Test
    @DisplayName("the level of what is no skill is reported, and so is a level without a skill")
    void levelsWithoutASkill() {
        ParseResult<Candidate> read = read("{\"basics\":{\"name\":\"K\"},\"skills\":["
                + "{\"name\":\"PyTorch\",\"level\":\"Master\"},{\"level\":\"Expert\"}]}");
        assertThat(read.value().orElseThrow().tools()).containsExactly("pytorch");
        assertThat(read.findings().stream().map(Finding::message))
                .anyMatch(message -> message.contains("the level \"Master\" of \"PyTorch\" was not used"))
                .anyMatch(message -> message.contains("a level without a skill"));
    }
}
