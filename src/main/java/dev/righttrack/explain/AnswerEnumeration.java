package dev.righttrack.explain;

import dev.righttrack.advice.Interval;
import dev.righttrack.candidate.Stance;
import dev.righttrack.explain.Confidence.Share;
import dev.righttrack.explain.search.AdvisedCandidate;
import dev.righttrack.explain.search.Scoreboard;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Wish;
import dev.righttrack.scoring.Scenario;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** All the answers that may still be given to what is unknown of a candidate. */
final class AnswerEnumeration {

    private static final int MOST_EXACT = 4_096;
    private static final int SAMPLE = 2_000;
    private static final int MOST_STRATA = 64;

    private final Scoreboard board;
    private final List<String> roles;
    private final List<String> unknown = new ArrayList<>();
    private final List<List<Answer>> questions = new ArrayList<>();

    AnswerEnumeration(AdvisedCandidate advised) {
        board = new Scoreboard(advised);
        roles = advised.advice().roles().stream().map(role -> role.role()).toList();
        advised.skills().values().stream()
                .filter(skill -> skill.low().rank() < skill.high().rank())
                .forEach(skill -> ask(skill.name(), levels(advised, skill)));
        board.aims().values().stream()
                .filter(Preference::isUnknown)
                .forEach(aim -> ask("wish for " + aim.topic(), wishes(aim)));
        List<Scenario> scenarios = board.scenarios();
        if (scenarios.size() > 1) {
            ask(
                    String.join(
                            " and ",
                            advised.open().stream()
                                    .map(Open::kind)
                                    .filter(kind -> scenarios.get(0).answers().containsKey(kind))
                                    .toList()),
                    scenarios.stream().<Answer>map(InScenario::new).toList());
        }
    }

    private sealed interface Answer {}

    private record Has(Skill skill) implements Answer {}

    private record Wants(Preference aim) implements Answer {}

    private record InScenario(Scenario scenario) implements Answer {}

    private void ask(String what, List<Answer> answers) {
        unknown.add(what);
        questions.add(answers);
    }

    private static List<Answer> levels(AdvisedCandidate advised, Skill skill) {
        List<Answer> answers = new ArrayList<>();
        for (Level level : advised.levels()) {
            if (level.rank() >= skill.low().rank()
                    && level.rank() <= skill.high().rank()) {
                answers.add(new Has(new Skill(skill.name(), level, level, Skill.STATED)));
            }
        }
        return answers;
    }

    private static List<Answer> wishes(Preference aim) {
        List<Answer> answers = new ArrayList<>();
        for (String stance : ClosedWord.all(Stance.class)) {
            answers.add(new Wants(Preference.stated(new Wish(aim.topic(), stance))));
        }
        return answers;
    }

    /** How many combinations there are. */
    double count() {
        double count = 1;
        for (List<Answer> question : questions) {
            count *= question.size();
        }
        return count;
    }

    Confidence confidence(long seed) {
        return count() <= MOST_EXACT ? exact(seed) : sampled(SAMPLE, seed);
    }

    /** Every combination. */
    Confidence exact(long seed) {
        Map<String, Integer> firsts = new HashMap<>();
        int all = (int) count();
        for (int i = 0; i < all; i++) {
            firsts.merge(first(combination(i, questions.size())), 1, Integer::sum);
        }
        return confidence(firsts, all, true, seed);
    }

    /** The answers of a number to the first questions, as its digits. */
    private List<Answer> combination(int number, int count) {
        List<Answer> chosen = new ArrayList<>();
        int rest = number;
        for (List<Answer> question : questions.subList(0, count)) {
            chosen.add(question.get(rest % question.size()));
            rest /= question.size();
        }
        return chosen;
    }

    /** Equally many from each combination of answers to the first few questions, the others at random. */
    Confidence sampled(int size, long seed) {
        int fixed = 0;
        int strata = 1;
        while (fixed < questions.size() && strata * questions.get(fixed).size() <= MOST_STRATA) {
            strata *= questions.get(fixed).size();
            fixed++;
        }
        Random random = new Random(seed);
        Map<String, Integer> firsts = new HashMap<>();
        int each = (size + strata - 1) / strata;
        for (int stratum = 0; stratum < strata; stratum++) {
            for (int i = 0; i < each; i++) {
                List<Answer> chosen = combination(stratum, fixed);
                for (List<Answer> question : questions.subList(fixed, questions.size())) {
                    chosen.add(question.get(random.nextInt(question.size())));
                }
                firsts.merge(first(chosen), 1, Integer::sum);
            }
        }
        return confidence(firsts, each * strata, false, seed);
    }

    private String first(List<Answer> chosen) {
        Map<String, Skill> skills = new LinkedHashMap<>();
        Map<String, Preference> aims = new LinkedHashMap<>();
        Scenario scenario = Scenario.UNANSWERED;
        for (Answer answer : chosen) {
            if (answer instanceof Has has) {
                skills.put(has.skill.name(), has.skill);
            } else if (answer instanceof Wants wants) {
                aims.put(wants.aim.topic(), wants.aim);
            } else if (answer instanceof InScenario in) {
                scenario = in.scenario;
            }
        }
        return board.first(board.scoresIn(scenario, skills, aims), scenario, skills, aims);
    }

    private Confidence confidence(Map<String, Integer> firsts, int all, boolean exact, long seed) {
        Stream<String> nobody = firsts.containsKey("") ? Stream.of("") : Stream.of();
        List<Share> shares = Stream.concat(roles.stream(), nobody)
                .map(role -> new Share(role, share(firsts.getOrDefault(role, 0), all, exact)))
                .sorted(Comparator.comparing((Share share) -> -share.share().value()))
                .toList();
        return new Confidence(shares, exact, all, unknown, seed);
    }

    private static Interval share(int hits, int all, boolean exact) {
        double share = (double) hits / all;
        return exact ? new Interval(share, share, share) : Interval.wilson(hits, all);
    }
}
