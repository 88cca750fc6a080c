package dev.righttrack.interview.proof;

import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.knowledge.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for a completion of the open questions in which the answer to one of them changes first place. It looks on the sums
 * first; what it finds is confirmed by the engine. The same standing, the same witness.
 */
final class TieWitnessSearch {

    private static final int TRIES = 80;
    private static final int MOST_RUNS = 3;
    private static final int WALKS = 4;
    private static final int HINTS = 16;

    private final StandingCalculator standings;
    private final Completions completions;
    private final HintEvidence hints;

    TieWitnessSearch(StandingCalculator standings) {
        this.standings = standings;
        this.completions = new Completions(standings.knowledge());
        this.hints = new HintEvidence(standings.engine());
    }

    /** A witness for a question, among completions in which two roles are about to pass each other. */
    Optional<TieWitness> find(Standing standing, Question question) {
        FitBounds contest = standing.contest();
        List<Integer> alive = contest.alive();
        Random random = new Random(question.name().hashCode());
        int runs = 0;
        for (int i = 0; i < TRIES && runs < MOST_RUNS && alive.size() > 1; i++) {
            int one = alive.get(random.nextInt(alive.size()));
            int other = alive.get(random.nextInt(alive.size()));
            if (!contest.isSameRole(one, other)) {
                TiePair crossing = TiePair.of(contest, question, one, other, random);
                if (crossing.turnsFirstPlace(contest)) {
                    runs++;
                    Optional<TieWitness> found = confirmed(
                            standing,
                            completions.of(standing, crossing.setting(), crossing.values()),
                            completions.of(standing, crossing.otherSetting(), crossing.otherValues()));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A question and its witness, by going from a completion in which the leader is before some rival to one in which it is
     * not, one answer at a time: somewhere on the way first place changes.
     */
    Optional<QuestionChoice> byWalk(Standing standing) {
        FitBounds contest = standing.contest();
        int leader = standing.leader();
        Random random = new Random(1);
        for (int rival : contest.contenders(leader)) {
            for (int setting = 0; setting < contest.settings().size(); setting++) {
                int[] far = best(contest, setting, rival, leader);
                int then = contest.first(setting, far);
                int beaten = then < 0 ? rival : then;
                int[] near = best(contest, setting, leader == beaten ? rival : leader, beaten);
                Optional<QuestionChoice> found = walked(standing, setting, near, far, random);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What is asked no more is the same at both ends of the way: as at the one, as at the other, or as it is now. */
    private Optional<QuestionChoice> walked(Standing standing, int setting, int[] near, int[] far, Random random) {
        Set<String> open = standing.open().stream().map(Question::name).collect(Collectors.toSet());
        List<UnknownValue> unknowns = standing.contest().unknowns();
        for (int[] closed : List.of(standing.contest().now(), far, near)) {
            int[] begin = near.clone();
            int[] end = far.clone();
            for (int i = 0; i < closed.length; i++) {
                if (!open.contains(unknowns.get(i).question())) {
                    begin[i] = closed[i];
                    end[i] = closed[i];
                }
            }
            List<GivenAnswer> from = completions.of(standing, setting, begin);
            List<GivenAnswer> to = completions.of(standing, setting, end);
            for (int walk = 0; walk < WALKS; walk++) {
                Optional<QuestionChoice> found = walked(standing, from, to, random);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return fromNothing(standing, setting, near, random);
    }

    /** From what is known now, where too little is, to a completion: somewhere on the way enough is known. */
    private Optional<QuestionChoice> fromNothing(Standing standing, int setting, int[] to, Random random) {
        Set<String> open = standing.open().stream().map(Question::name).collect(Collectors.toSet());
        List<GivenAnswer> all = completions.of(standing, setting, to).stream()
                .filter(given -> open.contains(given.question().name()))
                .toList();
        return standing.first().isEmpty() ? walked(standing, List.of(), all, random) : Optional.empty();
    }

    private static int[] best(FitBounds contest, int setting, int role, int rival) {
        return contest.unknowns().stream()
                .mapToInt(unknown -> unknown.best(setting, role, rival))
                .toArray();
    }

    /** Where only hints are left that could change something: those that were found, or some on top of what is best. */
    Optional<QuestionChoice> byHints(Standing standing) {
        return standing.hints()
                .turning()
                .flatMap(turning -> walked(standing, turning.without(), turning.with(), new Random(1)))
                .or(() -> byRandomHints(standing));
    }

    private Optional<QuestionChoice> byRandomHints(Standing standing) {
        FitBounds contest = standing.contest();
        FitBounds direct = contest.withoutEvidence();
        Random random = new Random(1);
        List<Question> asked =
                standing.open().stream().filter(AskableQuestions::isEvidence).toList();
        List<Integer> contenders = contest.contenders(standing.leader());
        for (int i = 0; i < HINTS && !contenders.isEmpty(); i++) {
            int rival = contenders.get(random.nextInt(contenders.size()));
            int setting = random.nextInt(direct.settings().size());
            int[] far = best(direct, setting, rival, standing.leader());
            List<GivenAnswer> from = new ArrayList<>(completions.of(standing.with(direct), setting, far));
            HintEvidence.Wanted wanted = wanted(contest, setting, rival, standing.leader(), random);
            List<GivenAnswer> to = new ArrayList<>(from);
            for (Question question : asked) {
                if (random.nextInt(4) > 0) {
                    to.removeIf(given -> given.question().equals(question));
                    to.add(new GivenAnswer(question, hints.some(question, wanted, random), false));
                }
            }
            Optional<QuestionChoice> found = walked(standing, from, to, random);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What hints have to show to be best for a rival, most of it at least. */
    private static HintEvidence.Wanted wanted(FitBounds contest, int setting, int rival, int leader, Random random) {
        Set<String> skills = new HashSet<>();
        Set<String> topics = new HashSet<>();
        boolean idle = false;
        for (UnknownValue unknown : contest.unknowns()) {
            UnknownValue.Option best = unknown.options().get(unknown.best(setting, rival, leader));
            UnknownValue.Option now = unknown.options().get(unknown.now());
            boolean better = best.lead(setting, rival, leader) > now.lead(setting, rival, leader);
            if (unknown.question().equals(UnknownValue.EVIDENCE) && better && random.nextInt(6) > 0) {
                idle |= best.word().equals("does not want");
                (best.word().equals("wants") ? topics : skills).add(unknown.name());
            }
        }
        return new HintEvidence.Wanted(skills, topics, idle);
    }

    /** The first answer on the way from one completion to another with which first place is another one. */
    private Optional<QuestionChoice> walked(
            Standing standing, List<GivenAnswer> from, List<GivenAnswer> to, Random random) {
        String first = first(standing, from);
        if (first.equals(first(standing, to))) {
            return Optional.empty();
        }
        Set<Question> asked = new LinkedHashSet<>();
        from.forEach(given -> asked.add(given.question()));
        to.forEach(given -> asked.add(given.question()));
        List<Question> order = new ArrayList<>(asked);
        Collections.shuffle(order, random);
        List<GivenAnswer> at = from;
        for (Question question : order) {
            List<GivenAnswer> next = new ArrayList<>(at);
            next.removeIf(given -> given.question().equals(question));
            to.stream().filter(given -> given.question().equals(question)).forEach(next::add);
            String then = next.equals(at) ? first : first(standing, next);
            if (!then.equals(first)) {
                return Optional.of(new QuestionChoice(question, Optional.of(new TieWitness(at, next, first, then))));
            }
            at = next;
        }
        return Optional.empty();
    }

    private Optional<TieWitness> confirmed(Standing standing, List<GivenAnswer> one, List<GivenAnswer> other) {
        String first = first(standing, one);
        String then = first(standing, other);
        return first.equals(then) ? Optional.empty() : Optional.of(new TieWitness(one, other, first, then));
    }

    private String first(Standing standing, List<GivenAnswer> completion) {
        return Standing.first(standings.engine().conclude(completions.candidate(standing, completion)));
    }
}
