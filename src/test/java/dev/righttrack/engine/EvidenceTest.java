package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.check.RuleReview;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Findings;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedBases;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import dev.righttrack.scoring.Score;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Evidence never takes anything away: neither ability nor a verdict, of any role. */
class EvidenceTest {

    private static final long SEED = 18;

    private static Map<String, Score> scores(Engine engine, Candidate candidate) {
        return engine.conclude(candidate).of(Score.class).stream().collect(Collectors.toMap(Score::role, one -> one));
    }

    private static void assertNothingLost(UnaryOperator<Candidate> adding, int people) {
        assertNothingLost(Bases.shipped(), adding, people);
    }

    private static void assertNothingLost(Bases.Base base, UnaryOperator<Candidate> adding, int people) {
        RandomCandidates random = new RandomCandidates(base.knowledge(), SEED);
        try (Engine engine = new Engine(base.base())) {
            for (int i = 0; i < people; i++) {
                Candidate before = random.next();
                Candidate after = adding.apply(before);
                Map<String, Score> then = scores(engine, after);
                scores(engine, before).forEach((role, score) -> {
                    Score other = then.get(role);
                    assertThat(List.of(
                                    other.ability()
                                                    .low()
                                                    .compareTo(score.ability().low())
                                            >= 0,
                                    other.ability()
                                                    .point()
                                                    .compareTo(score.ability().point())
                                            >= 0,
                                    other.ability()
                                                    .high()
                                                    .compareTo(score.ability().high())
                                            >= 0,
                                    other.worst().rank() >= score.worst().rank(),
                                    other.best().rank() >= score.best().rank()))
                            .as("seed %d, %s: %s, then %s", SEED, role, before, after)
                            .containsOnly(true);
                });
            }
        }
    }

    private static UnaryOperator<Candidate> oneMore(Kind kind, long seed) {
        return oneMore(Bases.KNOWLEDGE, kind, seed);
    }

    private static UnaryOperator<Candidate> oneMore(Knowledge knowledge, Kind kind, long seed) {
        RandomCandidates random = new RandomCandidates(knowledge, seed);
        return candidate -> {
            String one = random.pick(List.copyOf(knowledge.all(kind).keySet()));
            return switch (kind) {
                case TOOL -> candidate.withTools(with(candidate.tools(), one));
                case METHOD -> candidate.withMethods(with(candidate.methods(), one));
                case ACTIVITY -> candidate.withActivities(with(candidate.activities(), one));
                default -> throw new IllegalArgumentException(kind + " is no evidence");
            };
        };
    }

    private static Set<String> with(Set<String> some, String one) {
        Set<String> more = new HashSet<>(some);
        more.add(one);
        return more;
    }

    @Test
    @DisplayName("one tool more lowers no role's ability and no end of its verdict")
    void aTool() {
        assertNothingLost(oneMore(Kind.TOOL, 1), SampleSize.of(150, 3_000));
    }

    @Test
    @DisplayName("one method more lowers none either")
    void aMethod() {
        assertNothingLost(oneMore(Kind.METHOD, 2), SampleSize.of(150, 3_000));
    }

    @Test
    @DisplayName("one activity more lowers none either")
    void anActivity() {
        assertNothingLost(oneMore(Kind.ACTIVITY, 3), SampleSize.of(150, 3_000));
    }

    @Test
    @DisplayName("ten years, a doctorate and publications lower none either")
    void yearsAndADegree() {
        assertNothingLost(
                candidate -> candidate.withBackground(
                        candidate.complete(),
                        Map.of("coding", 40.0, "machine learning", 40.0),
                        Optional.of("doctorate"),
                        Optional.of(true)),
                SampleSize.of(150, 3_000));
    }

    @Test
    @DisplayName("raising the lower end of a stated range lowers none either")
    void aLowerEnd() {
        assertNothingLost(
                candidate -> {
                    Map<String, LevelRange> raised = new HashMap<>(candidate.skills());
                    raised.replaceAll((skill, range) -> new LevelRange(range.high(), range.high()));
                    return candidate.withSkills(raised);
                },
                SampleSize.of(150, 3_000));
    }

    @TestFactory
    @DisplayName("on invented rules and facts, but for rules that show a level by what is missing")
    Stream<DynamicTest> onInventedBases() {
        return SampleSize.seeds(3, 50).stream()
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Knowledge knowledge = InventedBases.knowledge(seed);
                    Bases.Base base = Bases.of(knowledge, onlyRising(knowledge, seed), Map.of());
                    for (Kind kind : List.of(Kind.TOOL, Kind.METHOD, Kind.ACTIVITY)) {
                        if (!knowledge.all(kind).isEmpty()) {
                            assertNothingLost(base, oneMore(knowledge, kind, seed), SampleSize.of(20, 200));
                        }
                    }
                }));
    }

    /** The rules of a seed without those that the check on falling evidence reports. */
    private static RuleSources onlyRising(Knowledge knowledge, long seed) {
        Findings findings = new Findings();
        new RuleReview(knowledge, findings).review(InventedBases.rules(knowledge, seed), List.of());
        Set<String> falling = findings.sorted().stream()
                .filter(one -> one.check() == Check.EVIDENCE_FROM_ABSENCE)
                .map(one -> one.place().file() + ":" + one.place().line())
                .collect(Collectors.toSet());
        RuleSources sources = InventedRules.of(knowledge, seed);
        return new RuleSources(
                sources.language(),
                sources.core(),
                sources.coach().stream().map(text -> without(text, falling)).toList());
    }

    private static SourceText without(SourceText text, Set<String> places) {
        StringBuilder kept = new StringBuilder();
        StringBuilder rule = new StringBuilder();
        boolean falls = false;
        int line = 0;
        for (String one : text.content().split("\n", -1)) {
            line++;
            rule.append(one).append('\n');
            falls |= places.contains(text.file() + ":" + line);
            if (one.equals("end")) {
                kept.append(falls ? "" : rule);
                rule.setLength(0);
                falls = false;
            }
        }
        return new SourceText(text.file(), kept.toString());
    }

    @Test
    @DisplayName("near miss: lowering the upper end of what was unknown may lower an ability")
    void aStatement() {
        try (Engine engine = new Engine(Bases.shipped().base())) {
            Candidate unknown = Candidate.unknown("somebody");
            Level bottom = Bases.KNOWLEDGE.levels().stream()
                    .map(level -> new Level(level.name(), level.rank()))
                    .findFirst()
                    .orElseThrow();
            Candidate stated = unknown.withSkill("mathematics", new LevelRange(bottom, bottom));
            assertThat(scores(engine, stated).get("data scientist").ability().point())
                    .isLessThan(scores(engine, unknown)
                            .get("data scientist")
                            .ability()
                            .point());
        }
    }
}
