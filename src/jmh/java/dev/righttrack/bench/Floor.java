package dev.righttrack.bench;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.LevelRange;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.RoleEntry;
import dev.righttrack.facts.knowledge.Weight;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.SentenceUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The same requirements, verdicts, fits and places without a rule engine: arrays, sets and sums, worked out as far as
 * possible when it is made. The floor that the engine is measured against; it explains nothing.
 */
public final class Floor {

    private final Map<String, Integer> skills = new HashMap<>();
    private final List<String> topics;
    private final int top;
    private final int near;
    private final List<Shows> evidence = new ArrayList<>();
    private final List<Does> work = new ArrayList<>();
    private final List<FloorRole> roles = new ArrayList<>();

    private record Shows(List<Predicate<Candidate>> when, int skill, int rank) {}

    private record Does(List<Predicate<Candidate>> when, int topic) {}

    /**
     * A role's result.
     *
     * @param worst the rank of the worst verdict
     * @param best the rank of the best verdict
     * @param fit the point of fit; its denominator is {@code of}
     * @param strengths the share of strengths used; its denominator is {@code held}
     */
    public record Result(String role, int worst, int best, long fit, long of, int wished, int strengths, int held) {}

    private static final Comparator<Result> ORDER = (a, b) -> {
        int fit = Long.compare(b.fit * a.of, a.fit * b.of);
        int wished = fit != 0 ? fit : Integer.compare(b.wished, a.wished);
        int strengths =
                wished != 0 ? wished : Integer.compare(b.strengths * Math.max(1, a.held), a.strengths * Math.max(1, b.held));
        return strengths != 0 ? strengths : a.role.compareTo(b.role);
    };

    /** Takes the rules that are in force. */
    public Floor(Knowledge knowledge, List<CoachRule> rules) {
        topics = knowledge.topics();
        top = knowledge.levels().size() - 1;
        near = knowledge.find(Kind.WEIGHT, "near limit", Weight.class).orElseThrow().value().intValue();
        knowledge.skills().forEach(skill -> skills.put(skill.name(), skills.size()));
        Map<String, Integer> levels = new HashMap<>();
        knowledge.levels().forEach(level -> levels.put(level.name(), level.rank()));
        Doings doings = new Doings(knowledge);
        for (CoachRule rule : rules) {
            for (SentenceUse then : rule.conclusions()) {
                if (then.kind().equals("evidence")) {
                    List<Predicate<Candidate>> when = rule.conditions().stream()
                            .filter(c -> !c.isKnowledge())
                            .map(doings::test)
                            .toList();
                    if (then.pattern().startsWith("counts")) {
                        work.add(new Does(when, topics.indexOf(Doings.one(then, "topic"))));
                    } else {
                        evidence.add(new Shows(
                                when, index(Doings.one(then, "skill")), levels.getOrDefault(Doings.one(then, "level"), 0)));
                    }
                }
            }
        }
        for (RoleEntry role : knowledge.roles()) {
            roles.add(FloorRole.of(role, rules, knowledge, doings, this::index, levels));
        }
    }

    private int index(String skill) {
        return skills.getOrDefault(skill, 0);
    }

    /** All roles in order. */
    public List<Result> evaluate(Candidate candidate) {
        int[] low = new int[skills.size()];
        int[] high = new int[skills.size()];
        boolean[] unknown = new boolean[skills.size()];
        skills(candidate, low, high, unknown);
        int[] halves = new int[topics.size()];
        boolean wishless = wishes(candidate, halves);
        List<Result> results = new ArrayList<>(roles.size());
        for (FloorRole role : roles) {
            results.add(role.score(candidate, low, high, unknown, halves, wishless, near));
        }
        results.sort(ORDER);
        return results;
    }

    private void skills(Candidate candidate, int[] low, int[] high, boolean[] unknown) {
        java.util.Arrays.fill(high, top);
        java.util.Arrays.fill(unknown, true);
        for (Shows shows : evidence) {
            if (low[shows.skill] < shows.rank && all(shows.when, candidate)) {
                low[shows.skill] = shows.rank;
                unknown[shows.skill] = false;
            }
        }
        for (Map.Entry<String, LevelRange> stated : candidate.skills().entrySet()) {
            int skill = index(stated.getKey());
            low[skill] = stated.getValue().low().rank();
            high[skill] = stated.getValue().high().rank();
            unknown[skill] = false;
        }
    }

    /** Whether nothing is known of any wish. */
    private boolean wishes(Candidate candidate, int[] halves) {
        boolean complete = candidate.complete().contains("activities");
        java.util.Arrays.fill(halves, complete ? 0 : 1);
        boolean wishless = !complete;
        for (Does does : work) {
            if (halves[does.topic] != 2 && all(does.when, candidate)) {
                halves[does.topic] = 2;
                wishless = false;
            }
        }
        for (Map.Entry<String, String> wish : candidate.wishes().entrySet()) {
            halves[topics.indexOf(wish.getKey())] =
                    wish.getValue().equals("wants") ? 2 : wish.getValue().equals("no matter") ? 1 : 0;
            wishless = false;
        }
        return wishless;
    }

    static boolean all(List<Predicate<Candidate>> when, Candidate candidate) {
        for (Predicate<Candidate> one : when) {
            if (!one.test(candidate)) {
                return false;
            }
        }
        return true;
    }

    /** The names told of a kind of circumstance, or none if nothing was told. */
    static int told(Candidate candidate, String kind, List<String> answers) {
        Set<String> told = candidate.circumstances().get(kind);
        if (told == null) {
            return -1;
        }
        int bits = 0;
        for (String name : told) {
            bits |= 1 << answers.indexOf(name);
        }
        return bits;
    }
}
