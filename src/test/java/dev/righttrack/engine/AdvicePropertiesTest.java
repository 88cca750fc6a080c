package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Skill;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.EngineOpinion;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.render.Detail;
import dev.righttrack.render.json.AdviceJson;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What must hold for everybody, on the shipped rules and on invented ones. Everyday: 150 candidates on the shipped rules,
 * 40 on each of 3 invented bases; thorough: 2,000 on each of 51. Every name gives its seed.
 */
class AdvicePropertiesTest {

    private static final List<Level> LEVELS = Bases.KNOWLEDGE.levels().stream()
            .map(l -> new Level(l.name(), l.rank()))
            .toList();

    @TestFactory
    Stream<DynamicTest> whatMustAlwaysHold() {
        Stream<DynamicTest> shipped = properties("shipped rules", Bases.shipped(), SampleSize.of(150, 2_000), 11);
        Stream<DynamicTest> invented = SampleSize.seeds(3, 50).stream()
                .flatMap(seed -> properties(
                        "invented rules of seed " + seed,
                        Bases.of(InventedRules.of(seed), Map.of()),
                        SampleSize.of(40, 2_000),
                        1_000 + seed));
        return Stream.concat(shipped, invented);
    }

    private static Stream<DynamicTest> properties(String name, Bases.Base base, int count, long seed) {
        Map<String, BiConsumer<Engine, RandomCandidates>> all = new HashMap<>();
        all.put("raising a known skill lowers nobody's ability or verdict", AdvicePropertiesTest::raising);
        all.put("learning an unknown moves no end of a range outward", AdvicePropertiesTest::learning);
        all.put("a range contains what any answer to the unknowns gives", AdvicePropertiesTest::containing);
        all.put("the order of facts does not matter", AdvicePropertiesTest::ordering);
        all.put("the same input gives the same bytes", AdvicePropertiesTest::repeating);
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(property -> DynamicTest.dynamicTest(
                        name + ", " + count + " candidates of seed " + seed + ": " + property.getKey(), () -> {
                            RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, seed);
                            try (Engine engine = new Engine(base.base())) {
                                for (int i = 0; i < count; i++) {
                                    property.getValue().accept(engine, random);
                                }
                            }
                        }));
    }

    private static void raising(Engine engine, RandomCandidates random) {
        Candidate before = random.next();
        List<String> raisable = before.skills().entrySet().stream()
                .filter(e -> e.getValue().high().rank() < LEVELS.size() - 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (raisable.isEmpty()) {
            return;
        }
        String skill = random.pick(raisable);
        LevelRange range = before.skills().get(skill);
        Candidate after = with(
                before,
                skill,
                new LevelRange(
                        LEVELS.get(range.low().rank() + 1),
                        LEVELS.get(range.high().rank() + 1)));
        Map<String, Score> old = scores(engine, before);
        scores(engine, after).forEach((role, score) -> {
            Score was = old.get(role);
            assertThat(score.ability().low())
                    .as(role + " " + skill)
                    .isGreaterThanOrEqualTo(was.ability().low());
            assertThat(score.ability().point())
                    .as(role + " " + skill)
                    .isGreaterThanOrEqualTo(was.ability().point());
            assertThat(score.ability().high())
                    .as(role + " " + skill)
                    .isGreaterThanOrEqualTo(was.ability().high());
            assertThat(score.worst()).isGreaterThanOrEqualTo(was.worst());
            assertThat(score.best()).isGreaterThanOrEqualTo(was.best());
        });
    }

    private static void learning(Engine engine, RandomCandidates random) {
        Candidate before = random.next();
        Map<String, Score> old = scores(engine, before);
        Candidate after = learned(engine, before, random);
        scores(engine, after).forEach((role, score) -> {
            Score was = old.get(role);
            assertInside(score.ability(), was.ability());
            assertInside(score.aspiration(), was.aspiration());
            assertInside(score.fit(), was.fit());
            assertThat(score.worst()).isGreaterThanOrEqualTo(was.worst());
            assertThat(score.best()).isLessThanOrEqualTo(was.best());
        });
    }

    private static void assertInside(Span inner, Span outer) {
        assertThat(inner.low()).isGreaterThanOrEqualTo(outer.low());
        assertThat(inner.high()).isLessThanOrEqualTo(outer.high());
    }

    /** The candidate, of whom one thing more is known. */
    private static Candidate learned(Engine engine, Candidate c, RandomCandidates random) {
        return switch (random.number(4)) {
            case 0 -> skillLearned(engine, c, random);
            case 1 -> {
                List<String> open = Bases.KNOWLEDGE.topics().stream()
                        .filter(t -> !c.wishes().containsKey(t))
                        .toList();
                Map<String, String> wishes = new HashMap<>(c.wishes());
                if (!open.isEmpty()) {
                    wishes.put(random.pick(open), random.pick(List.of("wants", "no matter", "does not want")));
                }
                yield copy(c, c.skills(), c.tools(), c.complete(), wishes, c.circumstances());
            }
            case 2 -> copy(c, c.skills(), c.tools(), c.complete(), c.wishes(), told(c, random));
            default -> {
                Set<String> tools = new HashSet<>(c.tools());
                String tool = random.shuffled(Kind.TOOL).get(0);
                boolean possible = families(tool).stream().noneMatch(c.complete()::contains);
                if (possible) {
                    tools.add(tool);
                }
                yield copy(c, c.skills(), tools, c.complete(), c.wishes(), c.circumstances());
            }
        };
    }

    private static List<String> families(String tool) {
        return Bases.KNOWLEDGE
                .find(Kind.TOOL, tool, dev.righttrack.knowledge.ToolEntry.class)
                .orElseThrow()
                .families();
    }

    private static Candidate skillLearned(Engine engine, Candidate c, RandomCandidates random) {
        List<Skill> open = engine.conclude(c).of(Skill.class).stream()
                .filter(s -> s.low().rank() < s.high().rank())
                .sorted(java.util.Comparator.comparing(Skill::name))
                .toList();
        if (open.isEmpty()) {
            return c;
        }
        Skill skill = random.pick(open);
        return with(c, skill.name(), LevelRange.exactly(between(skill, random)));
    }

    private static Level between(Skill skill, RandomCandidates random) {
        return LEVELS.get(skill.low().rank()
                + random.number(skill.high().rank() - skill.low().rank() + 1));
    }

    private static Map<String, Set<String>> told(Candidate c, RandomCandidates random) {
        Map<String, Set<String>> all = new HashMap<>(c.circumstances());
        all.putIfAbsent(
                "application", Set.copyOf(random.shuffled(Kind.APPLICATION).subList(0, random.number(3))));
        all.putIfAbsent(
                "organization", Set.of(random.shuffled(Kind.ORGANIZATION).get(0)));
        all.putIfAbsent("stage", Set.of(random.shuffled(Kind.STAGE).get(0)));
        all.putIfAbsent("variety", Set.of(random.number(2) == 0 ? "yes" : "no"));
        return all;
    }

    private static void containing(Engine engine, RandomCandidates random) {
        Candidate open = random.next();
        Map<String, Score> ranges = scores(engine, open);
        Map<String, LevelRange> skills = new HashMap<>(open.skills());
        engine.conclude(open).of(Skill.class).stream()
                .sorted(java.util.Comparator.comparing(Skill::name))
                .forEach(s -> skills.put(s.name(), LevelRange.exactly(between(s, random))));
        Map<String, String> wishes = new HashMap<>(open.wishes());
        Bases.KNOWLEDGE
                .topics()
                .forEach(t -> wishes.putIfAbsent(t, random.pick(List.of("wants", "no matter", "does not want"))));
        Candidate closed = copy(
                open, skills, open.tools(), Bases.KNOWLEDGE.all(Kind.FAMILY).keySet(), wishes, told(open, random));
        scores(engine, closed).forEach((role, score) -> {
            Score range = ranges.get(role);
            assertThat(score.ability().low()).as(role).isEqualTo(score.ability().high());
            assertThat(score.fit().point())
                    .as(role)
                    .isBetween(range.fit().low(), range.fit().high());
            assertThat(score.ability().point())
                    .as(role)
                    .isBetween(range.ability().low(), range.ability().high());
            assertThat(score.aspiration().point())
                    .isBetween(range.aspiration().low(), range.aspiration().high());
            assertThat(score.worst()).isEqualTo(score.best()).isBetween(range.worst(), range.best());
        });
    }

    private static void ordering(Engine engine, RandomCandidates random) {
        Candidate candidate = random.next();
        List<Object> facts = new ArrayList<>(KnowledgeFacts.of(engine.rules()));
        facts.addAll(new CandidateFacts(Bases.KNOWLEDGE).of(candidate));
        Collections.shuffle(facts, new Random(random.number(1_000_000)));
        assertThat(EngineOpinion.of(engine.run(facts))).isEqualTo(EngineOpinion.of(engine.conclude(candidate)));
    }

    private static void repeating(Engine engine, RandomCandidates random) {
        Candidate candidate = random.next();
        AdviceJson json = new AdviceJson(Detail.FULL);
        Advice advice = engine.advise(candidate);
        assertThat(json.line(engine.advise(candidate))).isEqualTo(json.line(advice));
        BasesBehind.of(advice).forEach(card -> {
            assertThat(card.name()).isNotBlank();
            assertThat(card.reason()).isNotBlank();
            assertThat(card.cites()).isNotEmpty();
            assertThat(card.line()).isPositive();
        });
    }

    private static Map<String, Score> scores(Engine engine, Candidate candidate) {
        Map<String, Score> scores = new HashMap<>();
        engine.conclude(candidate).of(Score.class).forEach(s -> scores.put(s.role(), s));
        return scores;
    }

    private static Candidate with(Candidate c, String skill, LevelRange range) {
        Map<String, LevelRange> skills = new HashMap<>(c.skills());
        skills.put(skill, range);
        return copy(c, skills, c.tools(), c.complete(), c.wishes(), c.circumstances());
    }

    private static Candidate copy(
            Candidate c,
            Map<String, LevelRange> skills,
            Set<String> tools,
            Set<String> complete,
            Map<String, String> wishes,
            Map<String, Set<String>> circumstances) {
        Candidate told =
                c.withSkills(skills).withTools(tools).withWishes(wishes).withCircumstances(circumstances);
        return Candidate.fields(told.id())
                .name(told.name())
                .skills(told.skills())
                .tools(told.tools())
                .methods(told.methods())
                .activities(told.activities())
                .complete(complete)
                .experience(told.experience())
                .education(told.education())
                .courses(told.courses())
                .publications(told.publications())
                .wishes(told.wishes())
                .circumstances(told.circumstances())
                .effort(told.effort())
                .label(told.label())
                .notes(told.notes())
                .build();
    }
}
