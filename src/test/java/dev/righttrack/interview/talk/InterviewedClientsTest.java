package dev.righttrack.interview.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.EngineExplanation;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AnswerReader;
import dev.righttrack.interview.talk.ScriptedClient.Said;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Question;
import dev.righttrack.oracle.Bases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented people of different trades, who are interviewed and answer in their own words. */
class InterviewedClientsTest {

    private static final int PEOPLE = 20;
    private static final int LEAST_ACCEPTED = 18;
    private static final int MOST = 30;
    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final List<End> ENDS = new ArrayList<>();

    /**
     * How an interview went.
     *
     * @param first the role that is listed first
     * @param misunderstood answers that were not taken, or not as they were meant
     * @param asked how many questions were asked after the opening
     */
    private record End(ScriptedClient client, String first, List<String> misunderstood, int asked) {}

    @BeforeAll
    static void interviewAll() throws IOException {
        for (ScriptedClient client : ScriptedClient.read(Path.of("src/test/resources/interview/clients.yaml"))) {
            ENDS.add(interview(client));
        }
        for (End end : ENDS) {
            System.out.printf(
                    "%s: %s first (accepted %s), %d questions after the opening, misunderstood %s%n",
                    end.client().name(), end.first(), end.client().accepted(), end.asked(), end.misunderstood());
        }
        System.out.printf(
                "%d of %d have an accepted role first; misunderstood answers: median %d, %d in all; questions: median %d%n",
                accepted(),
                ENDS.size(),
                median(misunderstood()),
                misunderstood().stream().mapToInt(n -> n).sum(),
                median(ENDS.stream().map(End::asked).toList()));
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static End interview(ScriptedClient client) {
        Interviewer interviewer = Interviewer.withOpening(
                ENGINE,
                candidate -> new EngineExplanation(
                        ENGINE, candidate, weight -> new Engine(Bases.shipped().base())));
        Transcript talk = interviewer.begin(Candidate.unknown("client")).sitting();
        List<String> misunderstood = new ArrayList<>();
        int asked = 0;
        for (Prompt prompt = interviewer.prompt(talk);
                !(prompt instanceof Prompt.Ended);
                prompt = interviewer.prompt(talk)) {
            assertThat(misunderstood).as(client.name()).hasSizeLessThan(MOST);
            Optional<Question> question = question(prompt);
            if (question.isEmpty()) {
                talk = interviewer.take(talk, "keep").sitting();
                continue;
            }
            asked += prompt instanceof Prompt.Ask ? 1 : 0;
            Said said = client.to(question.get());
            Turn turn = interviewer.take(talk, said.words());
            complaint(turn.reply(), said, question.get()).ifPresent(misunderstood::add);
            if (turn.reply() instanceof Reply.NotUnderstood) {
                turn = interviewer.take(talk, said.plainly());
                assertThat(turn.events())
                        .as("%s, %s: \"%s\"", client.name(), question.get().name(), said.plainly())
                        .isNotEmpty();
            }
            talk = turn.sitting();
        }
        Advice advice = interviewer.advice(talk);
        return new End(client, advice.first().role(), misunderstood, asked);
    }

    private static Optional<Question> question(Prompt prompt) {
        return prompt instanceof Prompt.Ask ask
                ? Optional.of(ask.question())
                : prompt instanceof Prompt.Opening opening ? Optional.of(opening.question()) : Optional.empty();
    }

    /** What is wrong with the way in which an answer was taken; empty if nothing is. */
    private static Optional<String> complaint(Reply reply, Said said, Question question) {
        boolean isRight = reply instanceof Reply.Understood understood
                ? ScriptedClient.isMeant(understood.given().answer(), said, question, Bases.KNOWLEDGE)
                : said.isToBeAskedBack();
        String read = reply instanceof Reply.Understood understood
                ? understood.given().answer().words()
                : "not understood";
        return isRight
                ? Optional.empty()
                : Optional.of(question.name() + ": \"" + said.words() + "\" (" + said.meant() + "), read as " + read);
    }

    private static long accepted() {
        return ENDS.stream()
                .filter(end -> end.client().accepted().contains(end.first()))
                .count();
    }

    private static List<Integer> misunderstood() {
        return ENDS.stream().map(end -> end.misunderstood().size()).toList();
    }

    private static int median(List<Integer> counts) {
        return counts.stream().sorted().toList().get(counts.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about eight years", "about 3", "back from field work by autumn"})
    @DisplayName("an amount or a time that begins as a command does is an answer")
    void amountsAreAnswers(String line) {
        assertThat(CommandReader.read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about fit", "about", "back", "back 2"})
    @DisplayName("a question about a word, and back with or without a number, are commands")
    void questionsAreCommands(String line) {
        assertThat(CommandReader.read(line)).isPresent();
    }

    @Test
    @DisplayName("of all that the twenty would say, nineteen answers in twenty are read as they are meant")
    void booksAreRead() throws IOException {
        AnswerReader reader = new AnswerReader(Bases.KNOWLEDGE);
        List<String> wrong = new ArrayList<>();
        int answers = 0;
        for (ScriptedClient client : ScriptedClient.read(Path.of("src/test/resources/interview/clients.yaml"))) {
            for (Question question : Bases.KNOWLEDGE.all(Kind.QUESTION, Question.class)) {
                if (!question.about().equals("employer")) {
                    Said said = client.to(question);
                    Optional<Answer> read = reader.read(question, said.words()).value();
                    answers++;
                    boolean isRight = read.map(
                                    answer -> ScriptedClient.isMeant(answer, said, question, Bases.KNOWLEDGE))
                            .orElse(said.isToBeAskedBack());
                    if (!isRight) {
                        wrong.add(client.name() + ", " + question.name() + ": " + said + ", read as "
                                + read.map(Answer::words).orElse("not understood"));
                    }
                }
            }
        }
        System.out.printf("%d of %d answers are misunderstood%n", wrong.size(), answers);
        wrong.forEach(System.out::println);
        assertThat(wrong.size() * 20).isLessThanOrEqualTo(answers);
    }

    @Test
    @DisplayName("of twenty people, eighteen at least have a role first that an adviser would accept")
    void firstPlaceIsAccepted() {
        assertThat(ENDS).hasSize(PEOPLE);
        assertThat(accepted()).isGreaterThanOrEqualTo(LEAST_ACCEPTED);
    }

    @Test
    @DisplayName("at the median one answer at most is misunderstood")
    void answersAreUnderstood() {
        assertThat(median(misunderstood())).isLessThanOrEqualTo(1);
    }
}
