package dev.righttrack.interview.talk;

import dev.righttrack.interview.answers.Answer;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a line that somebody began may go on. */
final class Completer {

    private static final int MOST = 60;
    private static final List<String> BEFORE_ROLES = List.of("why not ", "why ", "how ", "path ", "compare ");

    private final List<String> roles;
    private final List<String> names = new ArrayList<>();

    Completer(Knowledge knowledge) {
        Vocabulary vocabulary = new Vocabulary(knowledge);
        roles = vocabulary.all(Kind.ROLE);
        Stream.of(
                        Kind.LEVEL,
                        Kind.TOOL,
                        Kind.METHOD,
                        Kind.ACTIVITY,
                        Kind.APPLICATION,
                        Kind.ORGANIZATION,
                        Kind.STAGE,
                        Kind.DEGREE)
                .flatMap(kind -> vocabulary.all(kind).stream())
                .distinct()
                .forEach(names::add);
        names.addAll(List.of(Answer.UNKNOWN, Answer.ALL, "wants", "no matter", "does not want"));
    }

    /** Whole lines that begin with the one given, whatever their capitals. */
    List<String> completions(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String command : BEFORE_ROLES) {
            if (lower.startsWith(command)) {
                return matching(line, line.substring(0, command.length()), roles);
            }
        }
        String before = line.substring(0, line.lastIndexOf(", ") < 0 ? 0 : line.lastIndexOf(", ") + 2);
        List<String> found = new ArrayList<>();
        if (before.isEmpty()) {
            found.addAll(matching(line, "", CommandReader.words()));
        }
        found.addAll(matching(line, before, names));
        return found.size() <= MOST ? found : found.subList(0, MOST);
    }

    private static List<String> matching(String line, String before, List<String> names) {
        String begun = line.substring(before.length()).toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(begun))
                .map(name -> before + name)
                .toList();
    }
}
