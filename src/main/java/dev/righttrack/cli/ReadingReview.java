package dev.righttrack.cli;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.cli.Talk.Heard;
import dev.righttrack.cli.Talk.Line;
import dev.righttrack.interview.answers.AnswerReader;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.reading.SeenWord;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a talk on a document begins: what was read is shown with its words, the person strikes what is wrong and says what the unsure words
 * mean. What is left was said by them.
 */
final class ReadingReview {

    private static final Set<String> NOTHING_WRONG =
            Set.of("", "none", "no", "nothing", "ok", "okay", "right", "all right", "fine", "done");
    private static final int LONGEST = 60;
    private static final int FIRST_COLUMN = 26;

    private final Talk talk;
    private final AnswerReader answers;

    ReadingReview(Talk talk, AnswerReader answers) {
        this.talk = talk;
        this.answers = answers;
    }

    /** What the person left of it, or how the talk ended before they had. */
    record Outcome(Optional<Candidate> confirmed, Heard end) {}

    /**
     * Asks until the person is content.
     *
     * @param candidate somebody of whom something was read and is not confirmed
     * @param unsure words that count for nothing until the person says that they mean them
     * @throws IOException if the stream of lines breaks
     */
    Outcome of(Candidate candidate, List<SeenWord> unsure) throws IOException {
        Map<Integer, ReadFact> open = numbered(candidate);
        if (!open.isEmpty()) {
            talk.show(listing(open));
            Heard heard = strike(open);
            if (heard != Heard.LINE) {
                return new Outcome(Optional.empty(), heard);
            }
        }
        List<SeenWord> meant = new ArrayList<>();
        for (SeenWord word : unsure) {
            if (word.kind() == Kind.TOOL || word.kind() == Kind.METHOD) {
                Heard heard = ask(word, meant);
                if (heard != Heard.LINE) {
                    return new Outcome(Optional.empty(), heard);
                }
            }
        }
        return new Outcome(Optional.of(left(candidate, Set.copyOf(open.values()), meant)), Heard.LINE);
    }

    private static Map<Integer, ReadFact> numbered(Candidate candidate) {
        List<ReadFact> facts = List.copyOf(new TreeSet<>(candidate.read()));
        return IntStream.range(0, facts.size())
                .boxed()
                .collect(Collectors.toMap(i -> i + 1, facts::get, (one, other) -> one, LinkedHashMap::new));
    }

    private static String listing(Map<Integer, ReadFact> facts) {
        StringBuilder text = new StringBuilder("This was read, and nobody has confirmed it:\n");
        facts.forEach((number, fact) -> text.append(
                String.format(Locale.ROOT, "  %3d  %-" + FIRST_COLUMN + "s %s%n", number, shown(fact), fact.source())));
        return text.toString();
    }

    private static String shown(ReadFact fact) {
        return switch (fact.field()) {
            case "publications" -> "publications";
            case "education" -> "degree: " + fact.name();
            default -> fact.name();
        };
    }

    private Heard strike(Map<Integer, ReadFact> open) throws IOException {
        talk.say("Which of these are wrong? Numbers or names, or all of them; Enter if none is.\n");
        while (true) {
            Line line = talk.listen();
            String said = line.text().strip().toLowerCase(Locale.ROOT);
            if (line.heard() != Heard.LINE || NOTHING_WRONG.contains(said)) {
                return line.heard();
            }
            if (said.equals("all")) {
                open.clear();
                return Heard.LINE;
            }
            struck(said, open);
            if (open.isEmpty()) {
                return Heard.LINE;
            }
        }
    }

    /** Takes away all that a line names, or nothing where a part of it is not understood. */
    private void struck(String said, Map<Integer, ReadFact> open) {
        Set<Integer> numbers = new TreeSet<>();
        for (String part : said.replaceFirst("^(?:strike|no|not)\\s+", "").split("\\s*(?:,|;|\\band\\b)\\s*", -1)) {
            Set<Integer> found = named(part.strip(), open);
            if (found.isEmpty()) {
                List<String> names = open.values().stream().map(ReadFact::name).toList();
                talk.complain("  ? neither a number nor a name of the list: \"" + PrintableText.shortened(part, LONGEST)
                        + "\"\n      " + NearestWord.question(part, names) + "Nothing was struck.\n");
                return;
            }
            numbers.addAll(found);
        }
        String names = numbers.stream().map(open::get).map(ReadingReview::shown).collect(Collectors.joining(", "));
        open.keySet().removeAll(numbers);
        talk.say("  = struck: " + names + "\n" + (open.isEmpty() ? "" : "Is anything else wrong? Enter if not.\n"));
    }

    private static Set<Integer> named(String part, Map<Integer, ReadFact> open) {
        if (part.matches("[0-9]{1,4}(?: +[0-9]{1,4})*")) {
            Set<Integer> numbers = new TreeSet<>();
            for (String number : part.split(" +")) {
                numbers.add(Integer.parseInt(number));
            }
            return open.keySet().containsAll(numbers) ? numbers : Set.of();
        }
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().name().equalsIgnoreCase(part)
                        || shown(entry.getValue()).equalsIgnoreCase(part))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Heard ask(SeenWord word, List<SeenWord> meant) throws IOException {
        talk.say("\"" + word.written() + "\" is not sure: " + word.quotation().shown() + "\nDo you work with "
                + word.name() + "? yes, or no\n");
        while (true) {
            Line line = talk.listen();
            if (line.heard() != Heard.LINE) {
                return line.heard();
            }
            Optional<Boolean> yes = line.text().isBlank() ? Optional.of(false) : answers.yesOrNo(line.text());
            if (yes.isPresent()) {
                if (yes.get()) {
                    meant.add(word);
                }
                return Heard.LINE;
            }
            talk.complain("  ? neither yes nor no\n      Enter leaves it out.\n");
        }
    }

    private static Candidate left(Candidate candidate, Set<ReadFact> kept, List<SeenWord> meant) {
        Set<String> struck = candidate.read().stream()
                .filter(fact -> !kept.contains(fact))
                .map(fact -> fact.field() + " " + fact.name())
                .collect(Collectors.toSet());
        Map<String, LevelRange> skills = new HashMap<>(candidate.skills());
        skills.keySet().removeIf(skill -> struck.contains("skills " + skill));
        return candidate
                .fields()
                .skills(skills)
                .tools(names("tools", candidate.tools(), struck, meant))
                .methods(names("methods", candidate.methods(), struck, meant))
                .courses(names("courses", candidate.courses(), struck, List.of()))
                .education(candidate.education().filter(degree -> !struck.contains("education " + degree)))
                .publications(candidate.publications().filter(yes -> !struck.contains("publications yes")))
                .read(Set.of())
                .build();
    }

    private static Set<String> names(String field, Set<String> read, Set<String> struck, List<SeenWord> meant) {
        Set<String> names = new HashSet<>(read);
        names.removeIf(name -> struck.contains(field + " " + name));
        meant.stream()
                .filter(word -> word.field().equals(field))
                .map(SeenWord::name)
                .forEach(names::add);
        return names;
    }
}
