package dev.righttrack.interview.proof;

import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RankedTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may be said in answer to the open questions that hint at skills and work, each hint by itself: said, not said, or
 * still open. Every way to answer those questions says some of them and not the others.
 */
final class HintOptions {

    /** More years than anybody has. */
    static final double MANY_YEARS = 80;

    private static final int WHOLE_YEARS = 10;
    private static final String YES = "yes";

    /** Whether a hint is given. */
    enum State {
        SAID,
        UNSAID,
        OPEN
    }

    /**
     * One thing that may be said.
     *
     * @param name what is named; empty for "that is all"
     * @param rank its place where each implies the lower ones; -1 where none implies another
     */
    record Hint(Question question, String name, int rank) {

        boolean isAll() {
            return name.isEmpty();
        }

        private boolean isRanked() {
            return rank >= 0;
        }
    }

    private final List<Hint> hints;
    private final State[] states;

    private HintOptions(List<Hint> hints, State[] states) {
        this.hints = hints;
        this.states = states;
    }

    /** All hints of some questions, each of them open. */
    static HintOptions of(Knowledge knowledge, List<Question> open) {
        List<Hint> hints = open.stream()
                .filter(AskableQuestions::isEvidence)
                .flatMap(question -> hints(knowledge, question).stream())
                .toList();
        State[] states = new State[hints.size()];
        Arrays.fill(states, State.OPEN);
        return new HintOptions(hints, states);
    }

    private static List<Hint> hints(Knowledge knowledge, Question question) {
        return switch (question.about()) {
            case "tools" -> named(question, knowledge.all(Kind.TOOL).keySet(), true);
            case "methods" -> named(question, knowledge.all(Kind.METHOD).keySet(), false);
            case "activities" -> named(question, knowledge.all(Kind.ACTIVITY).keySet(), true);
            case "experience" ->
                IntStream.rangeClosed(1, WHOLE_YEARS)
                        .mapToObj(years -> new Hint(question, String.valueOf(years), years))
                        .toList();
            case "education" ->
                knowledge.all(Kind.DEGREE, RankedTerm.class).stream()
                        .sorted(Comparator.comparingInt(RankedTerm::rank))
                        .map(degree -> new Hint(question, degree.name(), degree.rank()))
                        .toList();
            default -> List.of(new Hint(question, YES, -1), new Hint(question, "no", -1));
        };
    }

    private static List<Hint> named(Question question, Set<String> names, boolean mayBeAll) {
        Stream<String> all = mayBeAll ? Stream.concat(names.stream(), Stream.of("")) : names.stream();
        return all.map(name -> new Hint(question, name, -1)).toList();
    }

    /** The hints that are still open. */
    List<Hint> open() {
        return in(State.OPEN);
    }

    /** What is not named of tools, methods or activities. */
    Set<String> unsaid(String about) {
        return in(State.UNSAID).stream()
                .filter(hint -> hint.question().about().equals(about))
                .map(Hint::name)
                .collect(Collectors.toSet());
    }

    private List<Hint> in(State state) {
        return IntStream.range(0, hints.size())
                .filter(i -> states[i] == state)
                .mapToObj(hints::get)
                .toList();
    }

    /** Whether "that is all" may still be said of tools, or of activities. */
    boolean mayBeAll(String about) {
        return open().stream()
                .anyMatch(hint -> hint.isAll() && hint.question().about().equals(about));
    }

    /** The same with one hint given or not, and what that implies. */
    HintOptions with(Hint decided, State state) {
        State[] changed = states.clone();
        for (int i = 0; i < changed.length; i++) {
            Hint hint = hints.get(i);
            if (hint.equals(decided)) {
                changed[i] = state;
            } else if (changed[i] == State.OPEN && hint.question().equals(decided.question())) {
                changed[i] = implied(hint, decided, state);
            }
        }
        return new HintOptions(hints, changed);
    }

    private static State implied(Hint hint, Hint decided, State state) {
        if (hint.isRanked()) {
            boolean follows = state == State.SAID ? hint.rank() < decided.rank() : hint.rank() > decided.rank();
            return follows ? state : State.OPEN;
        }
        boolean excluded = hint.question().about().equals("publications") && state == State.SAID;
        return excluded ? State.UNSAID : State.OPEN;
    }

    /** Answers with what is said, and some of what is open; a question of which nothing is said has none. */
    List<GivenAnswer> answers(Set<Hint> more) {
        List<GivenAnswer> answers = new ArrayList<>();
        hints.stream().map(Hint::question).distinct().forEach(question -> {
            List<Hint> said = IntStream.range(0, hints.size())
                    .filter(i -> hints.get(i).question().equals(question))
                    .filter(i -> states[i] == State.SAID || (states[i] == State.OPEN && more.contains(hints.get(i))))
                    .mapToObj(hints::get)
                    .toList();
            answer(question, said).ifPresent(answer -> answers.add(new GivenAnswer(question, answer, false)));
        });
        return answers;
    }

    /**
     * The answers that show most: all that is open is said. Years go up to just below what is not said.
     *
     * @param published what is said of publications where both may be
     */
    List<GivenAnswer> most(boolean published) {
        Set<Hint> all = new HashSet<>(open());
        all.removeIf(hint -> hint.isAll()
                || (hint.question().about().equals("publications")
                        && hint.name().equals(YES) != published));
        List<GivenAnswer> answers = new ArrayList<>(answers(all));
        answers.removeIf(given -> given.question().about().equals("experience"));
        hints.stream()
                .map(Hint::question)
                .filter(question -> question.about().equals("experience"))
                .distinct()
                .forEach(question -> answers.add(new GivenAnswer(question, new Answer.Years(below(question)), false)));
        return answers;
    }

    private double below(Question question) {
        return in(State.UNSAID).stream()
                .filter(hint -> hint.question().equals(question))
                .mapToDouble(Hint::rank)
                .min()
                .stream()
                .map(Math::nextDown)
                .findFirst()
                .orElse(MANY_YEARS);
    }

    private static Optional<Answer> answer(Question question, List<Hint> said) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Hint highest = said.stream().max(Comparator.comparingInt(Hint::rank)).orElseThrow();
        return Optional.of(
                switch (question.about()) {
                    case "experience" -> new Answer.Years(highest.rank());
                    case "education" -> new Answer.Holds(highest.name());
                    case "publications" -> new Answer.Said(said.get(0).name().equals(YES));
                    default ->
                        new Answer.Named(
                                said.stream()
                                        .filter(hint -> !hint.isAll())
                                        .map(Hint::name)
                                        .collect(Collectors.toSet()),
                                said.stream().anyMatch(Hint::isAll));
                });
    }
}
