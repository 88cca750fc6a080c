package dev.righttrack.interview.proof;

import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.knowledge.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the question that is expected to leave least undecided, block by block. It asks only what it has a {@link TieWitness} for, and
 * nothing any more once first place is proven.
 */
public final class QuestionSelector {

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

    /**
     * No witness was found: on with what is expected to tell most where too little is known, or where answers may still change
     * first place by the bounds; else nothing.
     */
    private static Optional<QuestionChoice> unproven(Standing standing, List<Question> ordered) {
        if (standing.barsOpen()) {
            // What a rule that bars a role looks at need not matter for any fit.
            return Stream.concat(ordered.stream(), standing.open().stream())
                    .findFirst()
                    .map(question -> new QuestionChoice(question, Optional.empty()));
        }
        if (standing.certainty() != Standing.Certainty.TOO_LITTLE_KNOWN) {
            return standing.answers().isDecided(standing.leader())
                    ? Optional.empty()
                    : ordered.stream().findFirst().map(question -> new QuestionChoice(question, Optional.empty()));
        }
        Stream<Question> hints = standing.open().stream().filter(AskableQuestions::isEvidence);
        return Stream.concat(ordered.stream(), hints)
                .findFirst()
                .map(question -> new QuestionChoice(question, Optional.empty()));
    }

    /** The questions that may matter, block by block; in each, that one first which is expected to leave least undecided. */
    private static List<Question> ordered(Standing standing) {
        FitBounds contest = standing.contest();
        return standing.open().stream()
                .filter(contest::mayMatter)
                .map(question -> new Scored(question, AnswerExpectation.undecided(contest, question)))
                .sorted(Comparator.comparing((Scored one) -> QuestionBlock.of(one.question()))
                        .thenComparingDouble(Scored::undecided))
                .map(Scored::question)
                .toList();
    }

    private record Scored(Question question, double undecided) {}
}
