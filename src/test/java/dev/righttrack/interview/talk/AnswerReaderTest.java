package dev.righttrack.interview.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AnswerReader;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.proof.InterviewedPeople;
import dev.righttrack.knowledge.Question;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers in the words of a talk are understood, and how they are not. */
class AnswerReaderTest {

    private static final AskableQuestions QUESTIONS = AskableQuestions.of(Bases.KNOWLEDGE);
    private static final AnswerReader READER = new AnswerReader(Bases.KNOWLEDGE);

    private static ParseResult<Answer> read(String question, String text) {
        return READER.read(QUESTIONS.find(question).orElseThrow(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skill mathematics | solid | solid",
                "skill mathematics | 2 | solid",
                "skill mathematics | quite good | solid",
                "skill mathematics | I'd say solid. | solid",
                "skill mathematics | between developing and solid | developing to solid",
                "skill mathematics | 1-2 | developing to solid",
                "skill mathematics | developing or solid | developing to solid",
                "skill mathematics | at least solid | solid to outstanding",
                "skill mathematics | solid or better | solid to outstanding",
                "skill mathematics | at most developing | none to developing",
                "skill mathematics | no | none",
                "skill mathematics | don’t know | don't know",
                "skill mathematics | good at mathematics | solid",
                "skill mathematics | not good | none to developing",
                "skill mathematics | not very good | none to developing",
                "skill mathematics | very good | solid to outstanding",
                "skill mathematics | solid to developing | developing to solid",
                "tools | no python, just R | r, not python",
                "wish modeling | y | wants",
                "wish modeling | I'd rather not | does not want",
                "wish modeling | 1 | no matter",
                "tools | python, sklearn and sql | python, scikit-learn, sql",
                "tools | python sklearn sql | python, scikit-learn, sql",
                "tools | only python and sql | python, sql, that is all",
                "tools | none | none",
                "application | vision, nlp | computer vision, natural language processing",
                "application | none | none",
                "organization | 3 | hybrid organization",
                "stage | start-up | early stage",
                "variety | n | no",
                "coding experience | about five years | 5",
                "coding experience | 18 months | 1.5",
                "education | PhD | doctorate",
                "publications | yep | yes",
            })
    void anAnswerInOnesOwnWordsIsUnderstood(String question, String text, String words) {
        assertThat(read(question, text).value().map(Answer::words)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skill mathematics | sollid | Did you mean \"solid\"?",
                "skill mathematics | I led expert statisticians | Did you mean \"outstanding\"?",
                "skill mathematics | 4 | A level is",
                "skill mathematics | used to be good | Did you mean",
                "skill mathematics | better than my brother at the basics | Is that 1?",
                "wish modeling | maybe | Say yes (2)",
                "tools | pyton | Did you mean \"python\"?",
                "tools | random forest | That is a method",
                "coding experience | since 2018 | A number from 0",
                "coding experience | 81 | A number from 0",
                "publications | perhaps | Say yes",
            })
    void whatMayMeanTwoThingsIsNotTaken(String question, String text, String hint) {
        ParseResult<Answer> read = read(question, text);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .singleElement()
                .extracting(Finding::hint)
                .asString()
                .contains(hint);
    }

    @Test
    void aToolInAnAnswerOnASkillIsTold() {
        ParseResult<Answer> read = read("skill algorithmic coding", "quite good at python");
        assertThat(read.value().map(Answer::words)).contains("solid");
        assertThat(read.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("python");
    }

    @Test
    void whatIsKnownOfAListIsTakenAndTheRestIsTold() {
        ParseResult<Answer> read = read("tools", "python, frobnicator");
        assertThat(read.value()).contains(new Answer.Named(Set.of("python"), false, Set.of("frobnicator")));
        assertThat(read.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("frobnicator");
    }

    @Test
    @DisplayName("a tool that nobody knows is an answer, is kept and is reported")
    void anUnknownToolIsKept() {
        ParseResult<Answer> read = read("tools", "frobnicator");
        assertThat(read.value()).contains(new Answer.Named(Set.of(), false, Set.of("frobnicator")));
        assertThat(read.findings()).extracting(Finding::check).containsExactly(Check.UNCOUNTED_WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no matter", "yes please", "would be nice", "outstanding", "no thanks"})
    @DisplayName("an answer to another sort of question is no tool that nobody knows")
    void anotherAnswerIsNoTool(String text) {
        assertThat(read("tools", text).value()).isEmpty();
    }

    @Test
    @DisplayName("a degree that nobody knows is kept, and a question is not taken for one")
    void anUnknownDegreeIsKept() {
        assertThat(read("education", "frobnication").value()).contains(new Answer.Unlisted("frobnication"));
        assertThat(read("education", "what do you mean by that").value()).isEmpty();
    }

    @Test
    void theWordsOfAnAnswerReadAgainAreTheSameAnswer() {
        InterviewedPeople people = new InterviewedPeople(Bases.shipped().base());
        for (long seed : SampleSize.seeds(40, 1_000)) {
            for (InterviewedPeople.Sort sort : InterviewedPeople.Sort.values()) {
                for (Question question : QUESTIONS.all()) {
                    Answer answer = people.person(seed, sort).answer(question, 0);
                    assertThat(READER.read(question, answer.words()).value())
                            .as("seed %d, %s: %s", seed, question.name(), answer.words())
                            .contains(same(answer));
                }
            }
        }
    }

    /** Nothing named leaves nothing out. */
    private static Answer same(Answer answer) {
        return answer instanceof Answer.Named named && named.names().isEmpty()
                ? new Answer.Named(named.names(), true)
                : answer;
    }

    @Test
    void noTextMakesTheReaderFail() {
        Random random = new Random(1);
        for (int i = 0; i < SampleSize.of(500, 20_000); i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x3000) : 32 + random.nextInt(95)));
            }
            for (Question question : QUESTIONS.all()) {
                ParseResult<Answer> read = READER.read(question, text.toString());
                assertThat(read.value().isPresent() || !read.findings().isEmpty())
                        .isTrue();
            }
        }
    }
}
