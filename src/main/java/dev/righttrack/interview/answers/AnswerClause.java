package dev.righttrack.interview.answers;

import dev.righttrack.interview.answers.AnswerToken.Name;
import dev.righttrack.interview.answers.AnswerToken.Stop;
import dev.righttrack.interview.answers.AnswerToken.Word;
import dev.righttrack.knowledge.words.AnswerSense;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of an answer between two stops.
 *
 * @param tokens its parts; one at least
 * @param before the stop before it; empty at the beginning
 * @param after the stop after it; empty at the end
 */
record AnswerClause(List<AnswerToken> tokens, String before, String after) {

    AnswerClause {
        tokens = List.copyOf(tokens);
    }

    static List<AnswerClause> of(List<AnswerToken> tokens) {
        List<AnswerClause> clauses = new ArrayList<>();
        List<AnswerToken> open = new ArrayList<>();
        String before = "";
        for (AnswerToken token : tokens) {
            if (token instanceof Stop stop) {
                if (!open.isEmpty()) {
                    clauses.add(new AnswerClause(open, before, stop.text()));
                    open.clear();
                    before = "";
                }
                before = stronger(before, stop.text());
            } else {
                open.add(token);
            }
        }
        if (!open.isEmpty()) {
            clauses.add(new AnswerClause(open, before, ""));
        }
        return clauses;
    }

    private static String stronger(String one, String other) {
        return one.isEmpty() || one.equals(",") ? other : one;
    }

    boolean says(AnswerSense sense) {
        return tokens.stream().anyMatch(token -> PhraseBook.says(token, sense));
    }

    List<Name> names() {
        return tokens.stream()
                .filter(Name.class::isInstance)
                .map(Name.class::cast)
                .toList();
    }

    /** The words left over; those of a circumstance that the clause opens do not count. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        boolean aside = false;
        for (AnswerToken token : tokens) {
            aside = (aside || PhraseBook.says(token, AnswerSense.ASIDE)) && !(token instanceof Name);
            if (token instanceof Word word && !aside) {
                left.add(word.text());
            }
        }
        return left;
    }

    String text() {
        return tokens.stream().map(AnswerToken::text).collect(Collectors.joining(" "));
    }
}
