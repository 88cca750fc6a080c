package dev.righttrack.interview.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AnswerReader;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.Source;
import dev.righttrack.oracle.Bases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in people's own words, held against what a careful adviser would note down. */
class FreeAnswersTest {

    private static final Path FOLDER = Path.of("src/test/resources/interview");
    private static final AnswerReader READER = new AnswerReader(Bases.KNOWLEDGE);
    private static final Map<String, String> STANCES =
            Map.of("wants", "wants", "no matter", "open", "does not want", "avoids");
    private static final int LEAST_RIGHT = 97;

    private enum Outcome {
        RIGHT,
        MISSED,
        AGAINST
    }

    /** An answer of the table. */
    private record Row(String kind, String question, String answer, String reading) {

        Question asked() {
            String about = kind.equals("level") ? "skill" : kind.equals("wish") ? "topic" : "tools";
            String subject = kind.equals("tools")
                    ? ""
                    : Bases.KNOWLEDGE.all(Kind.SKILL).values().stream()
                            .map(skill -> skill.name())
                            .filter(question::contains)
                            .findFirst()
                            .orElse("modeling");
            return new Question(
                    "asked",
                    about,
                    subject,
                    question,
                    "",
                    Map.of(),
                    List.of(),
                    0,
                    Map.of(),
                    List.of(),
                    new Source(List.of(), "", "", 1));
        }

        Outcome outcome() {
            Optional<Answer> read = READER.read(asked(), answer).value();
            return switch (kind) {
                case "wish" -> wish(read);
                case "level" -> level(read);
                default -> tools(read);
            };
        }

        private Outcome wish(Optional<Answer> read) {
            String said = read.filter(Answer.Wished.class::isInstance)
                    .map(answer -> STANCES.get(answer.words()))
                    .orElse("ask");
            return said.equals(reading) ? Outcome.RIGHT : said.equals("ask") ? Outcome.MISSED : Outcome.AGAINST;
        }

        private Outcome level(Optional<Answer> read) {
            Optional<LevelRange> said =
                    read.filter(Answer.Skilled.class::isInstance).map(answer -> ((Answer.Skilled) answer).range());
            if (said.isEmpty() || reading.equals("ask")) {
                return said.isPresent() ? Outcome.AGAINST : reading.equals("ask") ? Outcome.RIGHT : Outcome.MISSED;
            }
            String[] ends = reading.split("\\.\\.", -1);
            int low = rank(ends[0]);
            int high = rank(ends[ends.length - 1]);
            boolean isWithin =
                    said.get().low().rank() >= low && said.get().high().rank() <= high;
            boolean isApart = said.get().high().rank() < low || said.get().low().rank() > high;
            return isWithin ? Outcome.RIGHT : isApart ? Outcome.AGAINST : Outcome.MISSED;
        }

        private static int rank(String level) {
            return Bases.KNOWLEDGE.levels().stream()
                    .filter(one -> one.name().equals(level))
                    .map(one -> new Level(one.name(), one.rank()))
                    .findFirst()
                    .orElseThrow()
                    .rank();
        }

        private Outcome tools(Optional<Answer> read) {
            Set<String> had = new TreeSet<>();
            Set<String> denied = new TreeSet<>();
            for (String name : reading.equals("ask") ? List.<String>of() : List.of(reading.split(";", -1))) {
                (name.startsWith("-") ? denied : had).add(name.startsWith("-") ? name.substring(1) : name);
            }
            Answer.Named said = read.filter(Answer.Named.class::isInstance)
                    .map(Answer.Named.class::cast)
                    .orElse(new Answer.Named(Set.of(), false));
            if (!had.containsAll(said.names()) || !denied.containsAll(said.denied())) {
                return Outcome.AGAINST;
            }
            return said.names().equals(had) && said.denied().equals(denied) ? Outcome.RIGHT : Outcome.MISSED;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"free-answers.csv", "own-answers.csv"})
    @DisplayName("of the answers in people's own words 97 in 100 are read right, and none against its sense")
    void answersAreReadAsTheyAreMeant(String file) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> against = new ArrayList<>();
        List<Row> rows = rows(FOLDER.resolve(file));
        for (Row row : rows) {
            Outcome outcome = row.outcome();
            String shown = row.kind() + ": " + row.answer() + " = " + row.reading() + ", read as "
                    + READER.read(row.asked(), row.answer()).value().map(Answer::words);
            if (outcome != Outcome.RIGHT) {
                wrong.add(outcome + " " + shown);
            }
            if (outcome == Outcome.AGAINST) {
                against.add(shown);
            }
        }
        int right = rows.size() - wrong.size();
        System.out.printf("%s: %d of %d right, %d against their sense%n", file, right, rows.size(), against.size());
        wrong.forEach(System.out::println);
        assertThat(against).isEmpty();
        assertThat(right * 100).isGreaterThanOrEqualTo(rows.size() * LEAST_RIGHT);
    }

    private static List<Row> rows(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(FreeAnswersTest::cells)
                .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                .toList();
    }

    /** The cells of a line of CSV. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
