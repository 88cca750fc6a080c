package dev.righttrack.interview.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.engine.Engine;
import dev.righttrack.explain.EngineExplanation;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.Branch;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.journal.JournalReader.Told;
import dev.righttrack.interview.proof.InterviewedPeople;
import dev.righttrack.interview.proof.InterviewedPeople.Sort;
import dev.righttrack.interview.talk.Event;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.interview.talk.Prompt;
import dev.righttrack.interview.talk.Reply;
import dev.righttrack.interview.talk.Transcript;
import dev.righttrack.interview.talk.Turn;
import dev.righttrack.knowledge.Question;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold of every talk, over random lines; 2,000 talks in profile thorough. The seed names the talk. */
class InterviewPropertiesTest {

    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final Interviewer INTERVIEWER = new Interviewer(
            ENGINE,
            candidate -> new EngineExplanation(
                    ENGINE, candidate, weight -> new Engine(Bases.shipped().base())));
    private static final AskableQuestions QUESTIONS = AskableQuestions.of(Bases.KNOWLEDGE);
    private static final InterviewedPeople PEOPLE =
            new InterviewedPeople(Bases.shipped().base());
    private static final List<Long> SEEDS = SampleSize.seeds(6, 2_000);
    private static final int LINES = 10;

    @TempDir
    private Path folder = Path.of(".");

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    /** A line as somebody may say it: mostly an answer, now and then something else, and sometimes rubbish. */
    private static String line(Transcript sitting, Random random, int number) {
        int die = random.nextInt(20);
        int answers = sitting.now().answers().size();
        if (die < 9) {
            return answer(sitting, random);
        }
        return switch (die) {
            case 9 -> "undo";
            case 10 -> "undo " + (1 + random.nextInt(answers + 1));
            case 11 -> "change " + (1 + random.nextInt(answers + 1));
            case 12 -> "branch b" + number;
            case 13, 14 -> {
                List<String> names = List.copyOf(sitting.futures().keySet());
                yield "switch " + names.get(random.nextInt(names.size()));
            }
            case 15 -> "note remark " + number;
            case 16 -> List.of("so far", "review", "help", "why", "save").get(random.nextInt(5));
            case 17 ->
                List.of("", "   ", "\u0007\u001b[31m", "x".repeat(10_000), "y").get(random.nextInt(5));
            case 18 -> "keep";
            default -> "go on";
        };
    }

    private static String answer(Transcript sitting, Random random) {
        Prompt prompt = INTERVIEWER.prompt(sitting);
        return prompt instanceof Prompt.Ask ask
                ? PEOPLE.person(random.nextInt(1_000_000), Sort.AT_RANDOM)
                        .answer(ask.question(), 0)
                        .words()
                : "take back";
    }

    private record Talked(Transcript sitting, List<Event> events) {}

    private static Talked talk(long seed) {
        Random random = new Random(seed);
        Turn turn = INTERVIEWER.begin(InterviewedPeople.nobody());
        List<Event> events = new ArrayList<>(turn.events());
        for (int i = 0; i < LINES; i++) {
            turn = INTERVIEWER.take(turn.sitting(), line(turn.sitting(), random, i));
            events.addAll(turn.events());
        }
        return new Talked(turn.sitting(), events);
    }

    @Test
    void aTalkIsWhatItsEventsMakeOfIt() {
        for (long seed : SEEDS) {
            Talked talked = talk(seed);
            Transcript again =
                    INTERVIEWER.begin(InterviewedPeople.nobody()).sitting().after(talked.events());
            assertThat(again.changing(""))
                    .as("seed %d", seed)
                    .isEqualTo(talked.sitting().changing(""));
        }
    }

    @Test
    void undoIsNeverHavingSaidIt() {
        for (long seed : SEEDS) {
            Talked talked = talk(seed);
            Random random = new Random(seed + 1);
            List<GivenAnswer> answers = talked.sitting().now().answers();
            if (answers.isEmpty()) {
                continue;
            }
            int number = random.nextInt(answers.size());
            String question = answers.get(number).question().name();
            Transcript undone =
                    INTERVIEWER.take(talked.sitting(), "undo " + (number + 1)).sitting();
            List<GivenAnswer> said = new ArrayList<>(talked.sitting().now().said());
            for (int i = said.size() - 1; i >= 0; i--) {
                if (said.get(i).question().name().equals(question)) {
                    said.remove(i);
                    break;
                }
            }
            Branch never = new Branch(
                    said,
                    talked.sitting().now().kept(),
                    talked.sitting().now().skipped(),
                    talked.sitting().now().goingOn(),
                    talked.sitting().now().notes());
            assertThat(undone.now()).as("seed %d", seed).isEqualTo(never);
            assertThat(INTERVIEWER.prompt(undone))
                    .as("seed %d", seed)
                    .isEqualTo(INTERVIEWER.prompt(with(talked, never)));
            assertThat(INTERVIEWER.candidate(undone)).isEqualTo(INTERVIEWER.candidate(with(talked, never)));
        }
    }

    private static Transcript with(Talked talked, Branch future) {
        Map<String, Branch> futures = new LinkedHashMap<>(talked.sitting().futures());
        futures.put(talked.sitting().current(), future);
        return new Transcript(talked.sitting().base(), futures, talked.sitting().current(), "");
    }

    @Test
    void anAnswerTakenBackAtOnceLeavesNoTrace() {
        for (long seed : SEEDS) {
            Transcript before = talk(seed).sitting().changing("");
            Turn said = INTERVIEWER.take(before, answer(before, new Random(seed)));
            if (said.reply() instanceof Reply.Understood) {
                assertThat(INTERVIEWER.take(said.sitting(), "undo").sitting())
                        .as("seed %d", seed)
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void oneCourseDoesNotLeakIntoAnother() {
        for (long seed : SEEDS) {
            Transcript before = talk(seed).sitting().changing("");
            Random random = new Random(seed + 2);
            Transcript there = INTERVIEWER.take(before, "branch elsewhere").sitting();
            for (int i = 0; i < 3; i++) {
                there = INTERVIEWER.take(there, answer(there, random)).sitting();
            }
            there = INTERVIEWER.take(there, "note only here").sitting();
            Transcript back =
                    INTERVIEWER.take(there, "switch " + before.current()).sitting();
            assertThat(back.current()).isEqualTo(before.current());
            before.futures()
                    .forEach((name, future) -> assertThat(back.future(name))
                            .as("seed %d, %s", seed, name)
                            .isEqualTo(future));
            assertThat(INTERVIEWER.prompt(back)).as("seed %d", seed).isEqualTo(INTERVIEWER.prompt(before));
        }
    }

    @Test
    void aJournalReadAgainIsTheTalkByteForByte() throws IOException {
        for (long seed : SEEDS) {
            Talked talked = talk(seed);
            Path live = folder.resolve(seed + ".journal");
            write(live, talked.events());
            Told told =
                    new JournalReader(INTERVIEWER).read(live, "journal").value().orElseThrow();
            assertThat(told.sitting())
                    .as("seed %d", seed)
                    .isEqualTo(talked.sitting().changing(""));
            Path again = folder.resolve(seed + "-again.journal");
            write(again, told.events());
            assertThat(Files.readAllBytes(again)).as("seed %d", seed).isEqualTo(Files.readAllBytes(live));
        }
    }

    @Test
    void aJournalCutOffAnywhereKeepsEveryWholeLine() throws IOException {
        for (long seed : SampleSize.seeds(4, 200)) {
            Talked talked = talk(seed);
            Path live = folder.resolve(seed + "-cut.journal");
            write(live, talked.events());
            String text = Files.readString(live);
            int head = text.indexOf("\n\n") + 2;
            for (int i = 0; i < 20; i++) {
                int end = head + new Random(seed * 31 + i).nextInt(text.length() - head + 1);
                String cut = text.substring(0, end);
                Files.writeString(live, cut);
                Journal.goOn(live, clock()).close();
                long whole = cut.substring(0, cut.lastIndexOf('\n') + 1)
                        .substring(head)
                        .lines()
                        .filter(line -> !line.startsWith(Journal.NOW))
                        .count();
                Told told = new JournalReader(INTERVIEWER)
                        .read(live, "journal")
                        .value()
                        .orElseThrow();
                assertThat(told.events())
                        .as("seed %d, cut at %d", seed, end)
                        .isEqualTo(talked.events().subList(0, (int) whole));
            }
        }
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    }

    private static void write(Path file, List<Event> events) throws IOException {
        Files.deleteIfExists(file);
        Transcript sitting = INTERVIEWER.begin(InterviewedPeople.nobody()).sitting();
        try (Journal journal = Journal.begin(file, "a hash", "", sitting, clock())) {
            for (Event event : events) {
                sitting = sitting.after(event);
                journal.add(List.of(event), INTERVIEWER.ranking(sitting));
            }
        }
    }

    @Test
    void aJournalChangedByHandTellsTheLineAndKeepsTheOthers() {
        String text = """
                righttrack interview, journal 1
                rules x
                begun 2026-01-02T03:04:05Z
                id kim

                2026-01-02T03:04:05Z answer skill mathematics: solid
                2026-01-02T03:04:05Z answer skill mathmatics: solid
                2026-01-02T03:04:05Z answer skill research: sold
                undo skill deep learning
                this was never a line
                2026-01-02T03:04:05Z switch nowhere
                answer tools: python, sql
                2026-01-02T03:04:05Z answer wish modeling: wan""";
        var read = new JournalReader(INTERVIEWER).read(text, "kim.journal");
        assertThat(read.findings().stream().map(f -> f.place().line())).containsExactly(7, 8, 9, 10, 11, 13);
        assertThat(read.value().orElseThrow().sitting().now().answers().stream()
                        .map(GivenAnswer::question)
                        .map(Question::name))
                .containsExactly("skill mathematics", "tools");
    }

    @Test
    void aLineOfTheHeadThatSaysNothingIsReportedAndTheOthersCount() {
        String text = """
                righttrack interview, journal 1
                rules x
                begun 2026-01-02T03:04:05Z
                id kim
                course pytorch
                years sql: 5.0
                years sql: many
                circumstance anything
                nickname kimmy

                """;
        var read = new JournalReader(INTERVIEWER).read(text, "kim.journal");
        assertThat(read.findings().stream().map(f -> f.place().line())).containsExactly(7, 8, 9);
        var base = read.value().orElseThrow().head().base();
        assertThat(base.courses()).containsExactly("pytorch");
        assertThat(base.experience()).containsEntry("sql", 5.0);
    }

    @Test
    void everyQuestionHasWordsThatHelp() {
        assertThat(QUESTIONS.all()).allSatisfy(question -> {
            assertThat(question.ask()).endsWith("?");
            assertThat(question.examples()).isNotEmpty();
            if (question.about().equals("skill")) {
                assertThat(question.anchors().keySet())
                        .containsExactlyElementsOf(Bases.KNOWLEDGE.levels().stream()
                                .map(level -> level.name())
                                .toList());
            }
        });
    }
}
