package dev.righttrack.bench;

import dev.righttrack.facts.Role;
import dev.righttrack.engine.KnowledgeFacts;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.scoring.FitRanking;
import dev.righttrack.scoring.RoleFit;
import dev.righttrack.scoring.RoleModel;
import dev.righttrack.scoring.RoleModels;
import dev.righttrack.scoring.SkillLevels;
import dev.righttrack.scoring.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The same requirements, verdicts, fits and places without a rule engine: plain tests of what a candidate does and has, and
 * the fit model. The floor that the engine is measured against; it explains nothing.
 */
public final class Floor {

    private final Map<String, Integer> skills = new HashMap<>();
    private final List<String> topics;
    private final int top;
    private final List<Shows> evidence = new ArrayList<>();
    private final List<Does> work = new ArrayList<>();
    private final RoleModels models;
    private final Weights weights;

    private record Shows(List<Predicate<Candidate>> when, int skill, int rank) {}

    private record Does(List<Predicate<Candidate>> when, int topic) {}

    /** Takes the rules that are in force. */
    public Floor(Knowledge knowledge, List<CoachRule> rules) {
        topics = knowledge.topics();
        top = knowledge.levels().size() - 1;
        knowledge.skills().forEach(skill -> skills.put(skill.name(), skills.size()));
        Map<String, Integer> levels = new HashMap<>();
        knowledge.levels().forEach(level -> levels.put(level.name(), level.rank()));
        Doings doings = new Doings(knowledge);
        for (CoachRule rule : rules) {
            for (SentenceUse then : rule.conclusions()) {
                if (then.kind() == SentenceKind.EVIDENCE) {
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
        FloorRole asking = new FloorRole(knowledge, doings, this::index, levels);
        weights = KnowledgeFacts.weights(knowledge);
        models = new RoleModels(
                RuleCompilation.roles(knowledge, knowledge.defaultReadings()).stream()
                        .map(role -> asking.asked(role, rules))
                        .toList(),
                KnowledgeFacts.circumstances(knowledge).values());
    }

    private int index(String skill) {
        return skills.getOrDefault(skill, 0);
    }

    /** All roles in order. */
    public List<RoleFit> evaluate(Candidate candidate) {
        SkillLevels levels = levels(candidate);
        int[] halves = new int[topics.size()];
        boolean wishless = wishes(candidate, halves);
        List<RoleModel> asking = models.under(candidate.circumstances());
        List<RoleFit> results = new ArrayList<>(asking.size());
        for (RoleModel model : asking) {
            int agreement = agreement(model.role(), halves);
            results.add(model.fit(levels, candidate, agreement, halves.length, wishless, weights));
        }
        return FitRanking.of(results, weights, Set.of()).roles();
    }

    private int agreement(Role role, int[] halves) {
        int agreement = 0;
        for (int i = 0; i < halves.length; i++) {
            agreement += role.agreement(topics.get(i), halves[i]);
        }
        return agreement;
    }

    private SkillLevels levels(Candidate candidate) {
        SkillLevels levels = new SkillLevels(skills.size(), 0, top);
        for (Shows shows : evidence) {
            if (levels.low(shows.skill) < shows.rank && all(shows.when, candidate)) {
                levels.show(shows.skill, shows.rank);
            }
        }
        for (Map.Entry<String, LevelRange> stated : candidate.skills().entrySet()) {
            levels.state(
                    index(stated.getKey()),
                    stated.getValue().low().rank(),
                    stated.getValue().high().rank());
        }
        return levels;
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
}
