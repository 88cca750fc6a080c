package dev.righttrack.interview.proof;

import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.proof.UnknownValue.Option;
import dev.righttrack.knowledge.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Chooses the question that is expected to leave least undecided. It asks only what it has a {@link TieWitness} for, and
 * nothing any more once first place is proven.
 */
public final class QuestionSelector {

    private static final int LISTS = 8;

    private final TieWitnessSearch witnesses;

    /** A selector that works out where candidates stand with a calculator. */
    public QuestionSelector(StandingCalculator standings) {
        this.witnesses = new TieWitnessSearch(standings);
    }

    /** The next question; empty if first place is decided, or no question is left of which the answer is found to matter. */
    public Optional<QuestionChoice> next(Standing standing) {
        if (standing.open().isEmpty() || standing.isDecided()) {
            return Optional.empty();
        }
        List<Question> ordered = ordered(standing);
        for (Question question : ordered) {
            Optional<TieWitness> witness = witnesses.find(standing, question);
            if (witness.isPresent()) {
                return Optional.of(new QuestionChoice(question, witness));
            }
        }
        Optional<QuestionChoice> walked = ordered.isEmpty() ? Optional.empty() : witnesses.byWalk(standing);
        return walked.or(() -> standing.isExhausted() ? Optional.empty() : witnesses.byHints(standing.byAnswers()))
                .or(() -> unproven(standing, ordered));
    }

    /** No witness was found: on with what is expected to tell most where too little is known, else nothing. */
    private static Optional<QuestionChoice> unproven(Standing standing, List<Question> ordered) {
        if (standing.certainty() != Standing.Certainty.TOO_LITTLE_KNOWN) {
            return Optional.empty();
        }
        Stream<Question> hints = standing.open().stream().filter(AskableQuestions::isEvidence);
        return Stream.concat(ordered.stream(), hints)
                .findFirst()
                .map(question -> new QuestionChoice(question, Optional.empty()));
    }

    /** The questions that may matter, that one first which is expected to leave least undecided. */
    private static List<Question> ordered(Standing standing) {
        FitBounds contest = standing.contest();
        return standing.open().stream()
                .filter(contest::mayMatter)
                .map(question -> new Scored(question, undecidedAfter(contest, question)))
                .sorted(Comparator.comparingDouble(Scored::undecided))
                .map(Scored::question)
                .toList();
    }

    private record Scored(Question question, double undecided) {}

    /** The expectation over the answers, equally likely but for what the question says of them. */
    static double undecidedAfter(FitBounds contest, Question question) {
        if (question.about().equals("circumstance")) {
            double sum = 0;
            double weights = 0;
            for (int setting = 0; setting < contest.settings().size(); setting++) {
                int weight = contest.settings().get(setting).weight();
                sum += weight * contest.in(setting).undecided();
                weights += weight;
            }
            return sum / weights;
        }
        List<UnknownValue> own = contest.unknowns().stream()
                .filter(unknown -> unknown.question().equals(question.name()))
                .toList();
        return own.size() == 1 ? afterOne(contest, question, own.get(0)) : afterList(contest, question, own);
    }

    private static double afterOne(FitBounds contest, Question question, UnknownValue own) {
        double sum = 0;
        double weights = 0;
        for (Option option : own.options()) {
            if (option.isExact()) {
                int weight = question.likely().getOrDefault(option.word(), 1);
                sum += weight * contest.with(question.name(), List.of(option)).undecided();
                weights += weight;
            }
        }
        return sum / Math.max(1, weights);
    }

    /** A list has too many answers to look at all: a fixed sample of them, each name in it or not. */
    private static double afterList(FitBounds contest, Question question, List<UnknownValue> own) {
        Random random = new Random(question.name().hashCode());
        double sum = 0;
        for (int i = 0; i < LISTS; i++) {
            List<Option> chosen = own.stream()
                    .map(unknown -> unknown.options().get(random.nextInt(2)))
                    .toList();
            sum += contest.with(question.name(), chosen).undecided();
        }
        return sum / LISTS;
    }
}
