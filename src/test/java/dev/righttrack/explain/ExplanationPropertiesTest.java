package dev.righttrack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.Effort;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.render.AdviceJson;
import dev.righttrack.render.AnswerJson;
import dev.righttrack.render.Detail;
import dev.righttrack.scoring.Place;
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
 * invented bases; thorough: 1,000, and 100 on each of 50. Every name gives its seed.
 */
class ExplanationPropertiesTest {

    private static final List<String> ROLES =
            List.copyOf(Bases.KNOWLEDGE.all(Kind.ROLE).keySet());
    private static final AdviceJson JSON = new AdviceJson(Detail.FULL);

    /** One candidate of a base, with all that explains and checks the advice. */
    private record Case(
            Bases.Base base, Engine engine, PlainEvaluator plain, Candidate candidate, RandomCandidates random) {

        Explanation explanation() {
            return new Explanation(engine, candidate, weight -> engine);
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
        Stream<DynamicTest> shipped = properties("shipped rules", Bases.shipped(), Effort.of(40, 1_000), 31);
        Stream<DynamicTest> invented = Effort.seeds(3, 50).stream()
                .flatMap(seed -> properties(
                        "invented rules of seed " + seed,
                        Bases.of(InventedRules.of(seed), Map.of()),
                        Effort.of(10, 100),
                        2_000 + seed));
        return Stream.concat(shipped, invented);
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
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, seed);
        PlainEvaluator plain = base.evaluator();
        try (Engine engine = new Engine(base.base())) {
            for (int i = 0; i < count; i++) {
                property.check(new Case(base, engine, plain, random.next(), random));
            }
        }
    }

    private static void smallestSets(Case one) {
        Explanation explanation = one.explanation();
        for (String role : ROLES) {
            WhyNot whyNot = explanation.whyNot(role);
            BruteForce brute = new BruteForce(one.plain, one.candidate, role);
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
        for (String role : ROLES) {
            for (ChangeSet set : explanation.whyNot(role).toReady()) {
                assertThat(one.isReady(set.applied(one.candidate), role)).isTrue();
                for (Change change : set.changes()) {
                    assertThat(one.isReady(less(set, (SkillChange) change).applied(one.candidate), role))
                            .as("%s of %s without a step of %s", role, one.candidate, change)
                            .isFalse();
                }
            }
        }
    }

    /** The set with one change a step smaller, or left out. */
    private static ChangeSet less(ChangeSet set, SkillChange smaller) {
        return new ChangeSet(set.changes().stream()
                .filter(change -> !change.equals(smaller) || smaller.steps() > 1)
                .map(change -> change.equals(smaller) ? stepLess(smaller) : change)
                .toList());
    }

    private static Change stepLess(SkillChange change) {
        var level = Bases.KNOWLEDGE.levels().get(change.to().rank() - 1);
        return new SkillChange(
                change.subject(),
                change.low(),
                change.high(),
                new dev.righttrack.facts.Level(level.name(), level.rank()),
                change.unknown());
    }

    private static void cheapest(Case one) {
        Explanation explanation = one.explanation();
        for (String role : ROLES) {
            Plan plan = explanation.pathTo(role);
            BruteForce brute = new BruteForce(one.plain, one.candidate, role);
            Set<Map<String, Integer>> expected =
                    brute.cheapest(way -> brute.weeks(way, false) * 1_000_000 + brute.weeks(way, true));
            Map<String, Integer> own = new TreeMap<>();
            plan.steps()
                    .forEach(step ->
                            own.merge(step.step().skill(), rank(step.step().level()), Math::max));
            Set<Map<String, Integer>> all = new HashSet<>(ways(plan.ties()));
            all.add(own);
            assertThat(all).as("%s of %s", role, one.candidate).isEqualTo(expected);
            assertThat((long) plan.most()).isEqualTo(brute.weeks(own, false));
            assertThat((long) plan.least()).isEqualTo(brute.weeks(own, true));
        }
    }

    private static int rank(String level) {
        return Bases.KNOWLEDGE.levels().stream()
                .filter(l -> l.name().equals(level))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private static void whatIf(Case one) {
        Candidate changed = one.random.next();
        WhatIf whatIf = one.explanation().whatIf(changed);
        Candidate named = new Candidate(
                changed.id(),
                changed.name(),
                changed.skills(),
                changed.tools(),
                changed.methods(),
                changed.activities(),
                changed.complete(),
                changed.experience(),
                changed.education(),
                changed.publications(),
                changed.wishes(),
                changed.circumstances(),
                changed.effort(),
                changed.label(),
                changed.notes());
        assertThat(JSON.line(whatIf.after())).isEqualTo(JSON.line(one.engine.advise(named)));
        Candidate small =
                one.candidate.withSkill(one.random.shuffled(Kind.SKILL).get(0), one.random.range());
        assertThat(JSON.line(one.explanation().whatIf(small).after())).isEqualTo(JSON.line(one.engine.advise(small)));
        assertThat(one.explanation().whatIf(one.candidate).isSame()).isTrue();
    }

    private static void sameBytes(Case one) {
        assertThat(answers(one.explanation())).isEqualTo(answers(one.explanation()));
    }

    private static List<String> answers(Explanation explanation) {
        List<String> answers = new ArrayList<>();
        for (String role : ROLES) {
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
        for (String role : ROLES) {
            for (String other : ROLES) {
                assertThat(explanation.compare(other, role))
                        .isEqualTo(explanation.compare(role, other).mirrored());
            }
        }
        assertThat(one.engine.conclude(one.candidate).of(Place.class)).hasSize(ROLES.size());
    }
}
