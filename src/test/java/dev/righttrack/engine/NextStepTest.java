package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.LevelStep;
import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Role;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.scoring.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The roles that are closest, and those that are liked most, stand beside the order and change nothing in it. */
class NextStepTest {

    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final long SEED = 86;

    /** Somebody who is ready for software engineer - machine learning alone, and would like business analysis. */
    private static final Map<String, Integer> VERSATILE = Map.of(
            "machine learning", 2,
            "deep learning", 0,
            "data science", 2,
            "mathematics", 2,
            "algorithmic coding", 2,
            "software engineering", 3,
            "business acumen", 0,
            "communication", 2,
            "domain-specific languages", 1,
            "research", 0);

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private record Case(Bases.Base base, Engine engine, Candidate candidate, Advice advice) {}

    @TestFactory
    Stream<DynamicTest> whatHoldsOfEverybody() {
        Map<String, BiConsumer<String, Case>> properties = new TreeMap<>(Map.of(
                "a role is closest exactly if it can be judged and no such role is closer", NextStepTest::closest,
                "a role is liked most exactly if no role agrees more with the wishes stated", NextStepTest::liked,
                "other efforts may change what is closest, and leave order, first place and fit", NextStepTest::efforts,
                "no weeks are left exactly for a role that is ready", NextStepTest::ready));
        Stream<Bases.Base> bases = Stream.concat(
                Stream.of(Bases.shipped()),
                SampleSize.seeds(2, 50).stream().map(seed -> Bases.of(InventedRules.of(seed), Map.of())));
        return bases.flatMap(base -> properties.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> check(base, one.getValue()))));
    }

    private static void check(Bases.Base base, BiConsumer<String, Case> property) {
        RandomCandidates random = new RandomCandidates(base.knowledge(), SEED);
        try (Engine engine = new Engine(base.base())) {
            for (int i = 0; i < SampleSize.of(40, 1_000); i++) {
                Candidate candidate = i % 3 == 0 ? random.almostKnown() : random.next();
                property.accept(
                        "seed " + SEED + ", " + candidate, new Case(base, engine, candidate, engine.advise(candidate)));
            }
        }
    }

    private static void closest(String who, Case one) {
        List<String> expected = new ArrayList<>();
        for (RoleAdvice role : one.advice().roles()) {
            boolean closest = role.judged()
                    && one.advice().roles().stream()
                            .filter(RoleAdvice::judged)
                            .noneMatch(other -> isCloser(other, role));
            if (closest) {
                expected.add(role.role());
            }
            assertThat(role.judged())
                    .as("%s", who)
                    .isEqualTo(role.known().compareTo(floor(one.base().knowledge())) >= 0);
        }
        assertThat(one.advice().closest()).as("%s", who).isEqualTo(expected);
    }

    private static Fraction floor(Knowledge knowledge) {
        return KnowledgeFacts.weights(knowledge).floorOfEvidence();
    }

    private static boolean isCloser(RoleAdvice one, RoleAdvice other) {
        boolean ready = one.worst() == Verdict.READY;
        if (ready != (other.worst() == Verdict.READY)) {
            return ready;
        }
        return one.weeks().most() == other.weeks().most()
                ? one.strengths().compareTo(other.strengths()) > 0
                : one.weeks().most() < other.weeks().most();
    }

    private static void liked(String who, Case one) {
        Map<String, String> wishes = one.candidate().wishes();
        Map<String, Integer> agreement = new HashMap<>();
        for (Role role :
                RuleCompilation.roles(one.base().knowledge(), one.base().base().readings())) {
            agreement.put(
                    role.name(),
                    wishes.entrySet().stream()
                            .mapToInt(wish -> role.agreement(
                                    wish.getKey(),
                                    Stance.of(wish.getValue()).orElseThrow().halves()))
                            .sum());
        }
        int most = agreement.values().stream().mapToInt(each -> each).max().orElse(0);
        List<String> expected = one.advice().roles().stream()
                .map(RoleAdvice::role)
                .filter(role -> !wishes.isEmpty() && agreement.getOrDefault(role, -1) == most)
                .toList();
        assertThat(one.advice().liked()).as("%s", who).isEqualTo(expected);
    }

    private static void efforts(String who, Case one) {
        Map<LevelStep, Integer> slow = new HashMap<>();
        for (String skill : one.base().knowledge().all(Kind.SKILL).keySet()) {
            one.base().knowledge().levels().stream()
                    .skip(1)
                    .forEach(level -> slow.put(new LevelStep(skill, level.name()), 1 + skill.length() * level.rank()));
        }
        Candidate candidate = one.candidate();
        Advice other = one.engine().advise(candidate.fields().effort(slow).build());
        assertThat(other.firstPlace()).as("%s", who).isEqualTo(one.advice().firstPlace());
        assertThat(other.leaders()).as("%s", who).isEqualTo(one.advice().leaders());
        assertThat(other.roles())
                .as("%s", who)
                .extracting(role -> List.of(role.role(), role.rank(), role.fit()))
                .isEqualTo(one.advice().roles().stream()
                        .map(role -> List.<Object>of(role.role(), role.rank(), role.fit()))
                        .toList());
    }

    private static void ready(String who, Case one) {
        for (RoleAdvice role : one.advice().roles()) {
            assertThat(role.weeks().most() == 0)
                    .as("%s, %s", who, role.role())
                    .isEqualTo(role.worst() == Verdict.READY);
            if (role.weeks().least() == 0) {
                assertThat(role.best()).as("%s, %s", who, role.role()).isEqualTo(Verdict.READY);
            }
        }
    }

    @Test
    @DisplayName("who is ready for one role and would like another is told both")
    void both() {
        Advice advice = ENGINE.advise(versatile(Map.of("business analysis", "wants", "research", "does not want")));
        assertThat(advice.closest()).containsExactly("software engineer - machine learning");
        assertThat(advice.liked()).isNotEmpty().doesNotContain("software engineer - machine learning");
    }

    @Test
    @DisplayName("near miss: the same person without a wish likes no role most")
    void noWish() {
        Advice advice = ENGINE.advise(versatile(Map.of()));
        assertThat(advice.liked()).isEmpty();
        assertThat(advice.closest()).containsExactly("software engineer - machine learning");
    }

    @Test
    @DisplayName("near miss: what is assumed from somebody's work is no wish that they stated")
    void assumed() {
        Candidate analyst = versatile(Map.of()).withActivities(Set.of("presents results"));
        Advice advice = ENGINE.advise(analyst);
        assertThat(advice.wishes()).anyMatch(wish -> wish.stance().equals("wants"));
        assertThat(advice.liked()).isEmpty();
    }

    @Test
    @DisplayName("of somebody of whom nothing is known no role is closest")
    void nobody() {
        assertThat(ENGINE.advise(Candidate.unknown("nobody")).closest()).isEmpty();
    }

    private static Candidate versatile(Map<String, String> wishes) {
        List<Level> levels = KnowledgeFacts.levels(Bases.KNOWLEDGE);
        Map<String, LevelRange> skills = new HashMap<>();
        VERSATILE.forEach((skill, rank) -> skills.put(skill, LevelRange.exactly(levels.get(rank))));
        return Candidate.unknown("versatile").withSkills(skills).withWishes(wishes);
    }
}
