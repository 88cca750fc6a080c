package dev.righttrack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.search.Change;
import dev.righttrack.explain.search.ChangeSet;
import dev.righttrack.explain.search.SkillChange;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.learning.Weeks;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedBases;
import dev.righttrack.oracle.InventedFacts;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.render.Detail;
import dev.righttrack.render.json.AdviceJson;
import dev.righttrack.render.json.AnswerJson;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What must hold of explanations for everybody and every role. Everyday: 40 candidates on the shipped rules, 10 on each of 3
 * invented bases, 5 on each of 2 invented facts folders; thorough: 1,000, 100 on each of 50, 20 on each of 50. Every name gives
 * its seed.
 */
class ExplanationPropertiesTest {

    /** The folders of facts that are compiled everyday. */
    private static final Set<Long> SMALL_FOLDERS = Set.of(9L, 44L);

    private static final AdviceJson JSON = new AdviceJson(Detail.FULL);

    /** One candidate of a base, with all that explains and checks the advice. */
    private record Case(
            Bases.Base base, Engine engine, PlainEvaluator plain, Candidate candidate, RandomCandidates random) {

        Explanation explanation() {
            return new EngineExplanation(engine, candidate, weight -> engine);
        }

        List<String> roles() {
            return List.copyOf(base.knowledge().all(Kind.ROLE).keySet());
        }

        int rank(String level) {
            return base.knowledge().levels().stream()
                    .filter(l -> l.name().equals(level))
                    .findFirst()
                    .orElseThrow()
                    .rank();
        }

        boolean isReady(Candidate changed, String role) {
            return engine.conclude(changed).of(Score.class).stream()
                    .anyMatch(s -> s.role().equals(role) && s.worst().equals(Verdict.READY));
        }
    }

    private interface Property {
        void check(Case one);
    }

    @TestFactory
    Stream<DynamicTest> whatMustHoldOfExplanations() {
        Stream<DynamicTest> shipped = properties("shipped rules", Bases.shipped(), SampleSize.of(15, 1_000), 31);
        Stream<DynamicTest> invented = SampleSize.seeds(2, 50).stream()
                .flatMap(seed -> properties(
                        "invented rules of seed " + seed,
                        Bases.of(InventedRules.of(seed), Map.of()),
                        SampleSize.of(6, 100),
                        2_000 + seed));
        Stream<DynamicTest> facts = SampleSize.seeds(50, 50).stream()
                .filter(seed -> SampleSize.of(0, 1) == 1 || SMALL_FOLDERS.contains(seed))
                .flatMap(
                        seed -> properties("facts and rules of seed " + seed, small(seed), SampleSize.of(3, 20), seed));
        return Stream.concat(Stream.concat(shipped, invented), facts);
    }

    /** Rules on facts so small that every set of changes can be tried. */
    private static Bases.Base small(long seed) {
        return InventedBases.of(Bases.knowledge(InventedFacts.of(seed, InventedFacts.Size.SMALL)), seed);
    }

    private static Stream<DynamicTest> properties(String name, Bases.Base base, int count, long seed) {
        Map<String, Property> all = new TreeMap<>(Map.of(
                "the sets of why-not are all the smallest, by brute force", ExplanationPropertiesTest::smallestSets,
                "a set of why-not makes ready, and no part of it does", ExplanationPropertiesTest::minimalSets,
                "the plan is the cheapest, and all ties are told, by brute force", ExplanationPropertiesTest::cheapest,
                "a what-if is what a fresh run says, byte for byte", ExplanationPropertiesTest::whatIf,
                "a comparison is the mirror of the other way round", ExplanationPropertiesTest::mirrored,
                "another session gives the same answers, byte for byte", ExplanationPropertiesTest::sameBytes));
        return all.entrySet().stream()
                .map(property -> DynamicTest.dynamicTest(
                        name + ", " + count + " candidates of seed " + seed + ": " + property.getKey(),
                        () -> check(base, count, seed, property.getValue())));
    }

    private static void check(Bases.Base base, int count, long seed, Property property) {
        RandomCandidates random = new RandomCandidates(base.knowledge(), seed);
        PlainEvaluator plain = base.evaluator();
        try (Engine engine = new Engine(base.base())) {
            for (int i = 0; i < count; i++) {
                property.check(new Case(base, engine, plain, random.next(), random));
            }
        }
    }

    private static void smallestSets(Case one) {
        Explanation explanation = one.explanation();
        for (String role : one.roles()) {
            WhyNot whyNot = explanation.whyNot(role);
            BruteForce brute = new BruteForce(one.base.knowledge(), one.plain, one.candidate, role);
            Set<Map<String, Integer>> expected = brute.cheapest(brute::steps);
            if (whyNot.isReady()) {
                assertThat(expected).as("%s of %s", role, one.candidate).containsExactly(Map.of());
            } else {
                assertThat(ways(whyNot.toReady()))
                        .as("%s of %s", role, one.candidate)
                        .isEqualTo(expected);
            }
        }
    }

    private static Set<Map<String, Integer>> ways(List<ChangeSet> sets) {
        return sets.stream().map(ExplanationPropertiesTest::way).collect(Collectors.toSet());
    }

    private static Map<String, Integer> way(ChangeSet set) {
        return set.changes().stream()
                .map(SkillChange.class::cast)
                .collect(Collectors.toMap(
                        SkillChange::subject, change -> change.to().rank()));
    }

    private static void minimalSets(Case one) {
        Explanation explanation = one.explanation();
        for (String role : one.roles()) {
            for (ChangeSet set : explanation.whyNot(role).toReady()) {
                assertThat(one.isReady(set.applied(one.candidate), role)).isTrue();
                for (Change change : set.changes()) {
                    assertThat(one.isReady(less(one, set, (SkillChange) change).applied(one.candidate), role))
                            .as("%s of %s without a step of %s", role, one.candidate, change)
                            .isFalse();
                }
            }
        }
    }

    /** The set with one change a step smaller, or left out. */
    private static ChangeSet less(Case one, ChangeSet set, SkillChange smaller) {
        return new ChangeSet(set.changes().stream()
                .filter(change -> !change.equals(smaller) || smaller.steps() > 1)
                .map(change -> change.equals(smaller) ? stepLess(one, smaller) : change)
                .toList());
    }

    private static Change stepLess(Case one, SkillChange change) {
        var level = one.base.knowledge().levels().get(change.to().rank() - 1);
        return new SkillChange(
                change.subject(),
                change.low(),
                change.high(),
                new dev.righttrack.facts.Level(level.name(), level.rank()),
                change.unknown());
    }

    private static void cheapest(Case one) {
        Explanation explanation = one.explanation();
        for (String role : one.roles()) {
            Plan plan = explanation.pathTo(role);
            BruteForce brute = new BruteForce(one.base.knowledge(), one.plain, one.candidate, role);
            Set<Map<String, Integer>> expected =
                    brute.cheapest(way -> brute.weeks(way, false) * 1_000_000 + brute.weeks(way, true));
            Map<String, Integer> own = new TreeMap<>();
            plan.steps()
                    .forEach(step ->
                            own.merge(step.step().skill(), one.rank(step.step().level()), Math::max));
            Set<Map<String, Integer>> all = new HashSet<>(ways(plan.ties()));
            all.add(own);
            assertThat(all).as("%s of %s", role, one.candidate).isEqualTo(expected);
            assertThat((long) plan.most()).isEqualTo(brute.weeks(own, false));
            assertThat((long) plan.least()).isEqualTo(brute.weeks(own, true));
            assertThat(one.explanation().advice().roles().stream()
                            .filter(advised -> advised.role().equals(role))
                            .map(RoleAdvice::weeks))
                    .as("the weeks that stand beside %s in the advice", role)
                    .containsExactly(new Weeks(plan.least(), plan.most()));
        }
    }

    private static void whatIf(Case one) {
        Candidate changed = one.random.next();
        WhatIf whatIf = one.explanation().whatIf(changed);
        Candidate named = Candidate.fields(changed.id())
                .name(changed.name())
                .skills(changed.skills())
                .tools(changed.tools())
                .methods(changed.methods())
                .activities(changed.activities())
                .complete(changed.complete())
                .experience(changed.experience())
                .education(changed.education())
                .courses(changed.courses())
                .publications(changed.publications())
                .wishes(changed.wishes())
                .circumstances(changed.circumstances())
                .effort(changed.effort())
                .label(changed.label())
                .notes(changed.notes())
                .build();
        assertThat(JSON.line(whatIf.after())).isEqualTo(JSON.line(one.engine.advise(named)));
        Candidate small =
                one.candidate.withSkill(one.random.shuffled(Kind.SKILL).get(0), one.random.range());
        assertThat(JSON.line(one.explanation().whatIf(small).after())).isEqualTo(JSON.line(one.engine.advise(small)));
        assertThat(one.explanation().whatIf(one.candidate).isSame()).isTrue();
    }

    private static void sameBytes(Case one) {
        assertThat(answers(one)).isEqualTo(answers(one));
    }

    private static List<String> answers(Case one) {
        Explanation explanation = one.explanation();
        List<String> answers = new ArrayList<>();
        for (String role : one.roles()) {
            answers.add(AnswerJson.page("why", "", "", explanation.why(role)));
            answers.add(AnswerJson.page("why-not", "", "", explanation.whyNot(role)));
            answers.add(AnswerJson.page("path-to", "", "", explanation.pathTo(role)));
        }
        answers.add(AnswerJson.page("path-to", "", "", explanation.firstSteps()));
        answers.add(AnswerJson.page("sensitivity", "", "", explanation.confidence(1)));
        return answers;
    }

    private static void mirrored(Case one) {
        Explanation explanation = one.explanation();
        for (String role : one.roles()) {
            for (String other : one.roles()) {
                assertThat(explanation.compare(other, role))
                        .isEqualTo(explanation.compare(role, other).mirrored());
            }
        }
        assertThat(one.engine.conclude(one.candidate).of(RolePlace.class))
                .hasSize(one.roles().size());
    }
}
