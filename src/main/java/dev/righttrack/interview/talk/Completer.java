package dev.righttrack.interview.talk;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.Stance;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a line that somebody began may go on. */
final class Completer {

    private static final int MOST = 60;
    private static final List<String> BEFORE_ROLES = List.of("why not ", "why ", "how ", "path ", "compare ");

    private final Knowledge knowledge;
    private final Vocabulary vocabulary;
    private final List<String> roles;

    Completer(Knowledge knowledge) {
        this.knowledge = knowledge;
        vocabulary = new Vocabulary(knowledge);
        roles = vocabulary.all(Kind.ROLE);
    }

    /**
     * Whole lines that begin with the one given, whatever their capitals: answers to the question first, then commands.
     *
     * @param asked what is being asked; empty if nothing is
     */
    List<String> completions(String line, Optional<Question> asked) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String command : BEFORE_ROLES) {
            if (lower.startsWith(command)) {
                return matching(line, line.substring(0, command.length()), roles);
            }
        }
        String before = line.substring(0, line.lastIndexOf(", ") < 0 ? 0 : line.lastIndexOf(", ") + 2);
        List<String> found = new ArrayList<>(asked.map(this::answers)
                .map(names -> matching(line, before, names))
                .orElse(List.of()));
        if (before.isEmpty() && !(line.isEmpty() && !found.isEmpty())) {
            found.addAll(matching(line, "", CommandReader.words()));
        }
        return found.size() <= MOST ? found : found.subList(0, MOST);
    }

    private List<String> answers(Question question) {
        List<String> answers = new ArrayList<>(
                switch (question.about()) {
                    case "skill" -> vocabulary.all(Kind.LEVEL);
                    case "topic" -> ClosedWord.all(Stance.class);
                    case "tools" -> vocabulary.all(Kind.TOOL);
                    case "methods" -> vocabulary.all(Kind.METHOD);
                    case "activities" -> vocabulary.all(Kind.ACTIVITY);
                    case "education" -> vocabulary.all(Kind.DEGREE);
                    case "circumstance" -> circumstances(question.subject());
                    case "publications" -> List.of("yes", "no");
                    default -> List.of();
                });
        answers.add(Answer.UNKNOWN);
        return answers;
    }

    private List<String> circumstances(String subject) {
        return CircumstanceKind.of(subject, knowledge)
                .map(kind -> kind.kind().map(vocabulary::all).orElse(kind.own()))
                .orElse(List.of());
    }

    private static List<String> matching(String line, String before, List<String> names) {
        String begun = line.substring(before.length()).toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(begun))
                .map(name -> before + name)
                .toList();
    }
}
