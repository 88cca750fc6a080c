package dev.righttrack.interview.proof;

import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.knowledge.Question;
import java.util.Comparator;
import java.util.List;

/**
 * Something that was answered by "don't know", or by a range, and would tell more of first place if it were known.
 *
 * @param question what was asked
 * @param values the values that it may have, as far as they are levels of a skill or wishes; lowest first
 * @param decides whether each of them decides first place, all else being as open as it is
 */
public record Sharpening(Question question, List<String> values, boolean decides) {

    private static final int MOST = 2;

    public Sharpening {
        values = List.copyOf(values);
    }

    private record Scored(Sharpening sharpening, double undecided) {}

    /** What would tell most, that first; empty where nothing that a question is about would. */
    static List<Sharpening> of(Standing standing, AskableQuestions questions) {
        FitBounds contest = standing.contest();
        return questions.all().stream()
                .filter(question -> !standing.open().contains(question) && contest.isOpen(question))
                .filter(contest::mayMatter)
                .map(question ->
                        new Scored(sharpening(contest, question), AnswerExpectation.undecided(contest, question)))
                .sorted(Comparator.comparing((Scored one) -> !one.sharpening().decides())
                        .thenComparingDouble(Scored::undecided))
                .limit(MOST)
                .map(Scored::sharpening)
                .toList();
    }

    private static Sharpening sharpening(FitBounds contest, Question question) {
        List<UnknownValue> own = contest.unknowns().stream()
                .filter(unknown -> unknown.question().equals(question.name()))
                .toList();
        if (own.size() != 1) {
            return new Sharpening(question, List.of(), /* decides= */ false);
        }
        List<UnknownValue.Option> exact = own.get(0).options().stream()
                .filter(UnknownValue.Option::isExact)
                .toList();
        return new Sharpening(
                question,
                exact.stream().map(UnknownValue.Option::word).toList(),
                exact.stream()
                        .allMatch(option ->
                                contest.with(question.name(), List.of(option)).hasWinner()));
    }
}
