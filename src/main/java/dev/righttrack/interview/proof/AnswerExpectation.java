package dev.righttrack.interview.proof;

import dev.righttrack.interview.proof.UnknownValue.Option;
import dev.righttrack.knowledge.Question;
import java.util.List;
import java.util.Random;

/** How much of first place is expected to stay undecided once a question is answered. */
final class AnswerExpectation {

    private static final int LISTS = 8;

    private AnswerExpectation() {}

    /** The expectation over the answers, equally likely but for what the question says of them. */
    static double undecided(FitBounds contest, Question question) {
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
