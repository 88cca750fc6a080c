package dev.righttrack.interview.talk;

import dev.righttrack.interview.answers.Answer;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An invented person who answers an interview in their own words, with what is meant by each answer. */
record ScriptedClient(String name, Set<String> accepted, Map<String, Said> book) {

    private static final String UNKNOWN = "unknown";
    private static final String ASK = "ask";

    /** Words, and what a careful adviser would note down; nothing where the words are only for the page. */
    record Said(String words, String meant) {

        /** What the person says when asked again, in the program's words. */
        String plainly() {
            return switch (meant) {
                case ASK, UNKNOWN -> Answer.UNKNOWN;
                default ->
                    meant.replace("..", " to ").replaceAll("(^|; )-", "$1not ").replace("; ", ", ");
            };
        }

        boolean isToBeAskedBack() {
            return meant.equals(ASK);
        }
    }

    /** The people of a file. */
    static List<ScriptedClient> read(Path file) throws IOException {
        List<ScriptedClient> people = new ArrayList<>();
        Set<String> accepted = Set.of();
        Map<String, Said> book = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String value = line.substring(line.indexOf(": ") + 1).strip();
            if (line.startsWith("- client: ")) {
                book = new LinkedHashMap<>();
                people.add(new ScriptedClient(value, new TreeSet<>(), book));
            } else if (line.startsWith("  accepted: ")) {
                accepted = people.get(people.size() - 1).accepted();
                accepted.addAll(List.of(value.substring(1, value.length() - 1).split(", ")));
            } else if (line.startsWith("    ")) {
                String[] said = value.split(" => ", 2);
                book.put(
                        line.substring(4, line.indexOf(": ")),
                        new Said(said[0].strip(), said.length > 1 ? said[1].strip() : ""));
            }
        }
        return people;
    }

    Said to(Question question) {
        Said said = book.get(question.name());
        if (said == null) {
            throw new IllegalStateException(name + " has no answer to " + question.name());
        }
        return said;
    }

    /** Whether an answer was taken as it was meant. */
    static boolean isMeant(Answer answer, Said said, Question question, Knowledge knowledge) {
        if (said.meant().isEmpty()) {
            return answer instanceof Answer.Told;
        }
        if (answer instanceof Answer.Unknown) {
            return said.meant().equals(UNKNOWN) || said.isToBeAskedBack();
        }
        if (answer instanceof Answer.Skilled skilled) {
            String[] ends = said.meant().split("\\.\\.");
            return ranks(knowledge, ends[0]) <= skilled.range().low().rank()
                    && skilled.range().high().rank() <= ranks(knowledge, ends[ends.length - 1]);
        }
        if (answer instanceof Answer.Years years) {
            return said.meant().matches("[0-9.]+") && Math.abs(Double.parseDouble(said.meant()) - years.years()) <= 0.5;
        }
        if (answer instanceof Answer.Named named) {
            Set<String> had = new TreeSet<>(named.names());
            had.addAll(named.unknown());
            return had.equals(names(said, question, knowledge, false))
                    && named.denied().equals(names(said, question, knowledge, true));
        }
        return answer.words().equals(said.meant());
    }

    private static int ranks(Knowledge knowledge, String level) {
        return knowledge.levels().stream()
                .filter(one -> one.name().equals(level))
                .mapToInt(one -> one.rank())
                .findFirst()
                .orElse(-1);
    }

    private static Set<String> names(Said said, Question question, Knowledge knowledge, boolean denied) {
        Kind kind = switch (question.about()) {
            case "tools" -> Kind.TOOL;
            case "methods" -> Kind.METHOD;
            default -> Kind.ACTIVITY;
        };
        Vocabulary vocabulary = new Vocabulary(knowledge);
        return said.meant().equals("none")
                ? Set.of()
                : List.of(said.meant().split("; ")).stream()
                        .filter(name -> name.startsWith("-") == denied)
                        .map(name -> denied ? name.substring(1) : name)
                        .map(name -> vocabulary.find(kind, name).orElse(name.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
