package dev.righttrack.explain.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.EngineExplanation;
import dev.righttrack.explain.Explanation;
import dev.righttrack.explain.WhyNot;
import dev.righttrack.explain.search.RankObstacle.Outcome;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.OtherRoles;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import dev.righttrack.scoring.judgement.Preference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What would put a ready role first, by brute force with the plain evaluator: every set of changes with no more steps than
 * the sets found. Everyday: 1 candidate on the shipped rules and 1 on each of 2 invented bases; thorough: 60, and 5 on
 * each of 50. sets of more than two steps are left to the engine, which confirms each.
 */
class FirstPlaceSearchTest {

    private static final List<String> STANCES = List.of("does not want", "no matter", "wants");
    private static final int MOST_STEPS = 2;

    /** A changed candidate, by what was changed. */
    private record Changed(Map<String, String> changes, Candidate candidate) {}

    @TestFactory
    Stream<DynamicTest> theSetsThatPutAReadyRoleFirstAreAllTheSmallest() {
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(
                        "shipped rules, candidates of seed 51",
                        () -> check(Bases.shipped(), SampleSize.of(1, 60), 51))),
                SampleSize.seeds(2, 50).stream()
                        .map(seed -> DynamicTest.dynamicTest(
                                "invented rules of seed " + seed + ", candidates of seed " + (5_000 + seed),
                                () -> check(
                                        Bases.of(InventedRules.barring(Bases.KNOWLEDGE, seed), Map.of()),
                                        SampleSize.of(1, 5),
                                        5_000 + seed))));
    }

    private static void check(Bases.Base base, int count, long seed) {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, seed);
        PlainEvaluator plain = base.evaluator();
        try (Engine engine = new Engine(base.base())) {
            for (int i = 0; i < count; i++) {
                Candidate candidate = assumed(
                        engine, random.strong().withCircumstances(Map.of("application", Set.of("speech recognition"))));
                Explanation explanation = new EngineExplanation(engine, candidate, weight -> engine);
                explanation.advice().roles().stream()
                        .map(role -> explanation.whyNot(role.role()))
                        .filter(whyNot -> whyNot.behind().isPresent())
                        .forEach(whyNot -> check(plain, candidate, whyNot));
            }
        }
    }

    /** With the wishes stated that work done or left out lets us assume, since a wish moves from there. */
    private static Candidate assumed(Engine engine, Candidate candidate) {
        Map<String, String> wishes = new HashMap<>(candidate.wishes());
        engine.conclude(candidate).of(Preference.class).stream()
                .filter(aim -> !aim.isUnknown())
                .forEach(aim -> wishes.put(aim.topic(), STANCES.get(aim.halves())));
        return candidate.withWishes(wishes);
    }

    private static void check(PlainEvaluator plain, Candidate candidate, WhyNot whyNot) {
        RankObstacle behind = whyNot.behind().orElseThrow();
        int steps = behind.searched() == Outcome.FOUND ? behind.steps() : MOST_STEPS;
        for (int fewer = 1; fewer <= Math.min(steps, MOST_STEPS); fewer++) {
            Set<Map<String, String>> expected = new HashSet<>();
            for (Changed changed : changed(plain, candidate, fewer)) {
                if (plain.first(changed.candidate()).equals(whyNot.role())) {
                    expected.add(changed.changes());
                }
            }
            boolean own = behind.searched() == Outcome.FOUND && fewer == steps;
            assertThat(own ? sets(behind) : Set.of())
                    .as("%s, %s steps, of %s", whyNot.role(), fewer, candidate)
                    .isEqualTo(expected);
        }
    }

    private static Set<Map<String, String>> sets(RankObstacle behind) {
        Set<Map<String, String>> sets = new HashSet<>();
        for (ChangeSet set : behind.toFirst()) {
            Map<String, String> changes = new HashMap<>();
            for (Change change : set.changes()) {
                if (change instanceof SkillChange skill) {
                    changes.put(skill.subject(), skill.to().name());
                } else if (change instanceof WishChange wish) {
                    changes.put("wish " + wish.subject(), wish.to());
                }
            }
            sets.add(changes);
        }
        return sets;
    }

    /** Every way to change a candidate in so many steps. */
    private static List<Changed> changed(PlainEvaluator plain, Candidate candidate, int steps) {
        List<Changed> all = new ArrayList<>();
        Map<String, int[]> ranks = plain.ranks(candidate);
        List<String> subjects = new ArrayList<>(ranks.keySet());
        Bases.KNOWLEDGE.topics().forEach(topic -> subjects.add("wish " + topic));
        change(candidate, ranks, subjects, 0, steps, new Changed(Map.of(), candidate), all);
        return all;
    }

    private static void change(
            Candidate start,
            Map<String, int[]> ranks,
            List<String> subjects,
            int index,
            int left,
            Changed now,
            List<Changed> all) {
        if (left == 0) {
            all.add(now);
            return;
        }
        if (index == subjects.size()) {
            return;
        }
        change(start, ranks, subjects, index + 1, left, now, all);
        String subject = subjects.get(index);
        for (Map.Entry<Changed, Integer> one :
                options(start, ranks, subject, now).entrySet()) {
            if (one.getValue() <= left) {
                change(start, ranks, subjects, index + 1, left - one.getValue(), one.getKey(), all);
            }
        }
    }

    private static Map<Changed, Integer> options(
            Candidate start, Map<String, int[]> ranks, String subject, Changed now) {
        Map<Changed, Integer> options = new HashMap<>();
        if (subject.startsWith("wish ")) {
            String topic = subject.substring("wish ".length());
            int from = STANCES.indexOf(start.wishes().getOrDefault(topic, ""));
            for (int to = 0; to < STANCES.size(); to++) {
                if (to != from) {
                    options.put(wish(now, topic, STANCES.get(to)), from < 0 ? 1 : Math.abs(to - from));
                }
            }
            return options;
        }
        int[] ends = ranks.getOrDefault(subject, new int[2]);
        for (int to = ends[0] + 1; to < Bases.KNOWLEDGE.levels().size(); to++) {
            options.put(skill(now, subject, level(to), level(Math.max(to, ends[1]))), to - ends[0]);
        }
        return options;
    }

    private static Changed wish(Changed now, String topic, String stance) {
        Map<String, String> wishes = new HashMap<>(now.candidate().wishes());
        wishes.put(topic, stance);
        return new Changed(with(now, "wish " + topic, stance), now.candidate().withWishes(wishes));
    }

    private static Changed skill(Changed now, String skill, Level low, Level high) {
        return new Changed(with(now, skill, low.name()), now.candidate().withSkill(skill, new LevelRange(low, high)));
    }

    private static Map<String, String> with(Changed now, String subject, String to) {
        Map<String, String> changes = new HashMap<>(now.changes());
        changes.put(subject, to);
        return changes;
    }

    private static Level level(int rank) {
        return new Level(Bases.KNOWLEDGE.levels().get(rank).name(), rank);
    }

    @Test
    void aRoleWhoseToolsAreKnownToBeLackingCanNotBePutFirstByAnySkillOrWish() {
        assertThat(behind(Set.of("spreadsheets")).searched()).isEqualTo(Outcome.NONE);
    }

    @Test
    void aRoleWhoseToolsAreUnknownCanBePutFirst() {
        assertThat(behind(Set.of()).searched()).isEqualTo(Outcome.FOUND);
    }

    /** What keeps the analyst, who alone is asked for tools, behind; somebody with one skill and some lists complete. */
    private static RankObstacle behind(Set<String> complete) {
        StringBuilder rules = new StringBuilder(
                OtherRoles.but(Bases.KNOWLEDGE.all(Kind.ROLE).keySet().toArray(new String[0])));
        for (String role : Bases.KNOWLEDGE.all(Kind.ROLE).keySet()) {
            rules.append(rule(role, "requires developing communication, essential"));
        }
        rules.append(rule("data analyst", "works with the tools of the family spreadsheets, helpful"));
        Bases.Base base = Bases.of(
                new RuleSources(List.of(), List.of(), List.of(new SourceText("rules/tools.dslr", rules.toString()))),
                Map.of());
        Candidate candidate = Candidate.fields("some")
                .skills(Map.of("communication", LevelRange.exactly(level(3))))
                .complete(complete)
                .wishes(Map.of("ai infrastructure", "wants"))
                .build();
        try (Engine engine = new Engine(base.base())) {
            return new EngineExplanation(engine, candidate, weight -> engine)
                    .whyNot("data analyst")
                    .behind()
                    .orElseThrow();
        }
    }

    private static String rule(String role, String conclusion) {
        return "rule \"" + role + ": " + conclusion.replaceAll("[^a-z ]", "") + "\"\n"
                + "    @because(\"It was made up for a test.\")\n    @cites(\"coaches\")\nwhen\n"
                + "    the role is " + role + "\nthen\n    " + conclusion + "\nend\n\n";
    }
}
