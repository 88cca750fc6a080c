package dev.righttrack.interview.answers;

import dev.righttrack.interview.answers.AnswerToken.Name;
import dev.righttrack.interview.answers.AnswerToken.Phrase;
import dev.righttrack.interview.answers.AnswerToken.Word;
import dev.righttrack.knowledge.words.AnswerSense;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the clauses of an answer say of the names in them, clause after clause: taken, denied, or not certain. A clause without a
 * name speaks of the names before it. For one use.
 */
final class ClauseListing {

    private static final Set<AnswerSense> RESET =
            EnumSet.of(AnswerSense.ONLY, AnswerSense.USE, AnswerSense.YES, AnswerSense.NOT, AnswerSense.EXCEPT);
    private static final Set<String> BARE = Set.of("no", "not");

    private enum State {
        TAKEN,
        DENIED,
        UNCLEAR,
        DISLIKED,
        QUERIED
    }

    private final Function<String, List<String>> lists;
    private final boolean isProse;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, String> clauses = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> carried = new ArrayList<>();
    private List<String> last = List.of();
    private String lastStop = "";
    private boolean isAllSeen;
    private boolean isDenying;
    private boolean isFirst = true;
    private boolean isComplete;

    /**
     * A listing in which nothing is said yet.
     *
     * @param lists the names of a piece that is nothing but a list of names; empty if it is more
     * @param isProse whether names stand in sentences, so that other words beside them are no names that nobody knows
     */
    ClauseListing(Function<String, List<String>> lists, boolean isProse) {
        this.lists = lists;
        this.isProse = isProse;
    }

    void take(AnswerClause clause) {
        isComplete |= clause.says(AnswerSense.COMPLETE) || isOnly(clause);
        if (!clause.before().isEmpty() && !clause.before().equals(",")) {
            isDenying = false;
        }
        List<Name> names = clause.names();
        if (names.isEmpty()) {
            List<String> listed = clause.left().isEmpty() ? List.of() : lists.apply(clause.text());
            if (listed.isEmpty()) {
                bare(clause);
            } else {
                listed.forEach(name -> put(name, State.TAKEN, clause));
                last = listed;
            }
        } else {
            named(clause);
            last = names.stream().map(Name::name).toList();
        }
        isAllSeen |= clause.says(AnswerSense.ALL);
        lastStop = clause.after();
        isFirst = false;
    }

    /** Only, or nothing but, at the beginning of the whole says that the list is complete. */
    private boolean isOnly(AnswerClause clause) {
        AnswerToken first = clause.tokens().get(0);
        return isFirst
                && !clause.names().isEmpty()
                && !clause.says(AnswerSense.UNCLEAR)
                && (first.text().matches("only|just|solely|exclusively|purely")
                        || PhraseBook.says(first, AnswerSense.NOTHING));
    }

    /** A clause without a name. */
    private void bare(AnswerClause clause) {
        List<String> words = clause.left().stream()
                .filter(word -> !word.matches("[0-9.+%-]+"))
                .toList();
        boolean isUnclear = clause.says(AnswerSense.UNCLEAR);
        boolean isNegated = clause.says(AnswerSense.NOT);
        boolean isOther =
                !words.isEmpty() && BARE.contains(clause.tokens().get(0).text());
        if (isOther) {
            left(clause);
            return;
        }
        if (isUnclear) {
            last.forEach(name -> put(name, State.UNCLEAR, clause));
        } else if (isNegated && words.isEmpty()) {
            last.forEach(name -> deny(name, clause));
        } else if (isNegated) {
            last.forEach(name -> put(name, State.UNCLEAR, clause));
        } else if (words.isEmpty() && (clause.says(AnswerSense.YES) || clause.says(AnswerSense.USE))) {
            last.forEach(name -> affirm(name, clause));
        }
        boolean isSaid = last.isEmpty() || !(isUnclear || isNegated);
        if (!words.isEmpty() && isSaid) {
            left(clause);
        }
    }

    private void deny(String name, AnswerClause clause) {
        State before = states.getOrDefault(name, State.UNCLEAR);
        boolean isTaken = before == State.TAKEN && !lastStop.matches("[:?].*");
        states.put(name, isTaken ? State.UNCLEAR : State.DENIED);
        clauses.merge(name, clause.text(), (one, other) -> one + ", " + other);
    }

    private void affirm(String name, AnswerClause clause) {
        State before = states.getOrDefault(name, State.UNCLEAR);
        boolean isAnswer = before == State.QUERIED && clause.says(AnswerSense.YES);
        if (isAnswer || (before == State.DISLIKED && clause.says(AnswerSense.USE))) {
            states.put(name, State.TAKEN);
        }
    }

    /** What names nothing that is known: words with only joints between them are names of their own. */
    private void left(AnswerClause clause) {
        boolean isPlain = clause.tokens().stream()
                .noneMatch(token -> token instanceof Phrase phrase
                        && phrase.entry().sense() != AnswerSense.FILLER
                        && phrase.entry().sense() != AnswerSense.JOINS
                        && phrase.entry().sense() != AnswerSense.USE
                        && phrase.entry().sense() != AnswerSense.ONLY);
        if (!isPlain) {
            left.add(clause.text());
            return;
        }
        List<String> piece = new ArrayList<>();
        for (AnswerToken token : clause.tokens()) {
            if (token instanceof Word) {
                piece.add(token.text());
            } else if (PhraseBook.says(token, AnswerSense.JOINS) && !piece.isEmpty()) {
                left.add(String.join(" ", piece));
                piece.clear();
            }
        }
        if (!piece.isEmpty()) {
            left.add(String.join(" ", piece));
        }
    }

    private void named(AnswerClause clause) {
        Map<String, State> said = walk(clause);
        boolean isExcepted = clause.says(AnswerSense.EXCEPT) && (isAllSeen || clause.says(AnswerSense.ALL));
        boolean isReplaced = clause.says(AnswerSense.REPLACED);
        List<String> words = clause.left().stream()
                .filter(word -> !word.matches("[0-9.+%-]+"))
                .toList();
        boolean isPlainList =
                isProse || words.isEmpty() || said.keySet().equals(Set.copyOf(lists.apply(clause.text())));
        boolean isUncertain = (clause.says(AnswerSense.UNCLEAR) && !isReplaced) || (!isPlainList && !isExcepted);
        boolean isLoose = isUncertain && isRow(clause);
        carry(clause, said);
        said.forEach((name, state) -> put(name, isUncertain && !isLoose ? State.UNCLEAR : state, clause));
        if (isLoose) {
            left.addAll(words);
        }
    }

    /** Several names and one word that nobody knows, and nothing else: a list with an unknown name in it. */
    private static boolean isRow(AnswerClause clause) {
        return clause.tokens().stream()
                        .noneMatch(token ->
                                token instanceof Phrase phrase && phrase.entry().sense() != AnswerSense.JOINS)
                && clause.names().size() > 1
                && clause.left().size() == 1;
    }

    /** After "no X" and a comma, a bare name may be denied as well or not: "or" tells it, and else nothing does. */
    private void carry(AnswerClause clause, Map<String, State> said) {
        boolean isBare = isDenying
                && clause.before().equals(",")
                && clause.tokens().stream()
                        .noneMatch(token -> token instanceof Phrase phrase
                                && RESET.contains(phrase.entry().sense()));
        boolean isOr = clause.tokens().stream().anyMatch(token -> token.text().matches("or|nor"));
        if (isBare && isOr) {
            said.replaceAll((name, state) -> State.DENIED);
            carried.forEach(name -> states.put(name, State.DENIED));
            carried.clear();
        } else if (isBare) {
            said.replaceAll((name, state) -> State.UNCLEAR);
            carried.addAll(said.keySet());
        } else {
            carried.clear();
            isDenying = !said.isEmpty()
                    && said.values().stream().allMatch(state -> state == State.DENIED)
                    && clause.tokens().get(clause.tokens().size() - 1) instanceof Name;
        }
    }

    /** What each name of a clause is said to be, if the clause holds nothing unknown. */
    private Map<String, State> walk(AnswerClause clause) {
        List<AnswerToken> tokens = clause.tokens();
        Map<String, State> said = new LinkedHashMap<>();
        boolean isAfter = isPostfixed(tokens);
        boolean isDisliked = clause.says(AnswerSense.DISLIKE);
        boolean isNothing = clause.says(AnswerSense.NOTHING);
        boolean isAll = isAllSeen || clause.says(AnswerSense.ALL);
        Set<String> open = new LinkedHashSet<>();
        State mood = isDisliked ? State.DISLIKED : State.TAKEN;
        boolean isBare = false;
        for (AnswerToken token : tokens) {
            if (token instanceof Name name) {
                said.merge(name.name(), mood, ClauseListing::merged);
                open.add(name.name());
            } else if (token instanceof Phrase phrase) {
                switch (phrase.entry().sense()) {
                    case NOT -> {
                        if (isAfter) {
                            open.forEach(name -> said.put(name, State.DENIED));
                        } else {
                            mood = State.DENIED;
                            isBare = BARE.contains(phrase.text());
                        }
                        open.clear();
                    }
                    case YES -> {
                        open.clear();
                        mood = mood == State.UNCLEAR && !isDisliked ? State.TAKEN : mood;
                    }
                    case ONLY -> mood = State.TAKEN;
                    case NOTHING -> mood = State.TAKEN;
                    case EXCEPT -> mood = isNothing ? State.TAKEN : isAll ? State.DENIED : State.UNCLEAR;
                    case ALL -> mood = phrase.text().matches("(?:all|everything) (?:but|except)") ? State.DENIED : mood;
                    case INSTEAD, REPLACED -> mood = State.UNCLEAR;
                    case JOINS -> {
                        if (clause.says(AnswerSense.REPLACED) && phrase.text().matches("to|with|by")) {
                            mood = State.TAKEN;
                        } else if (isBare
                                && mood == State.DENIED
                                && phrase.text().matches("and|&|\\+")) {
                            mood = State.UNCLEAR;
                        }
                    }
                    default -> {}
                }
            }
        }
        if (clause.after().contains("?")) {
            said.replaceAll((name, state) -> state == State.TAKEN ? State.QUERIED : state);
        }
        return said;
    }

    /** Whether yes and no stand behind the names of which they are said. */
    private static boolean isPostfixed(List<AnswerToken> tokens) {
        List<AnswerToken> telling = tokens.stream()
                .filter(token -> token instanceof Name
                        || PhraseBook.says(token, AnswerSense.YES)
                        || PhraseBook.says(token, AnswerSense.NOT))
                .toList();
        return telling.size() > 1
                && telling.get(0) instanceof Name
                && !(telling.get(telling.size() - 1) instanceof Name);
    }

    private static State merged(State one, State other) {
        return one == other ? one : State.UNCLEAR;
    }

    private void put(String name, State state, AnswerClause clause) {
        State before = states.get(name);
        boolean isResolved = before == State.QUERIED || before == State.DISLIKED || before == State.UNCLEAR;
        State now = before == null || before == state || (isResolved && state == State.TAKEN) ? state : State.UNCLEAR;
        states.put(name, now);
        clauses.merge(name, clause.text(), (one, other) -> one.equals(other) ? one : one + ", " + other);
    }

    NameList list() {
        Map<String, String> unclear = new LinkedHashMap<>();
        states.forEach((name, state) -> {
            if (state != State.TAKEN && state != State.DENIED) {
                unclear.put(name, clauses.getOrDefault(name, name));
            }
        });
        return new NameList(with(State.TAKEN), with(State.DENIED), isComplete, List.copyOf(left), unclear);
    }

    private Set<String> with(State state) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
