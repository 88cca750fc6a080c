package dev.righttrack.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.Confidence.Share;
import dev.righttrack.explain.Sensitivity.Switch;
import dev.righttrack.explain.search.AdvisedCandidate;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Skill;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.scoring.RolePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What first place depends on, worked out again in another way. Everyday: 15 candidates and 5 of the switches, 8 small cases
 * enumerated, 40 sampled; thorough: 1,000 and every switch, 150 and 500. Seeds 41 to 44.
 */
class SensitivityTest {

    private static final Map<Weight, RuleBase> COMPILED = new ConcurrentHashMap<>();

    private static Engine engine;

    @BeforeAll
    static void load() {
        engine = new Engine(Bases.shipped().base());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Explanation explanation(Candidate candidate) {
        return new EngineExplanation(
                engine,
                candidate,
                weight -> new Engine(COMPILED.computeIfAbsent(
                        weight,
                        one -> Bases.of(Bases.KNOWLEDGE.with(Kind.WEIGHT, one), Bases.shippedSources(), Map.of())
                                .base())));
    }

    private static String first(Engine engine, Candidate candidate) {
        return engine.conclude(candidate).of(RolePlace.class).stream()
                .filter(RolePlace::first)
                .map(RolePlace::role)
                .findFirst()
                .orElse("");
    }

    @Test
    void everySwitchFlipsFirstPlaceIfAndOnlyIfRulesLoadedAnewWithItDo() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 41);
        Map<String, Engine> anew = someLoadedAnew(random);
        int flips = 0;
        for (int i = SampleSize.of(15, 1_000); i > 0; i--) {
            Candidate candidate = random.next();
            String first = first(engine, candidate);
            for (Switch one : explanation(candidate).sensitivity(1).switches()) {
                Engine other = anew.get(one.name() + "=" + one.to());
                assertThat(one.flips()).isEqualTo(!one.first().equals(first));
                flips += one.flips() ? 1 : 0;
                if (other != null) {
                    assertThat(one.first())
                            .as("%s=%s for %s (seed 41)", one.name(), one.to(), candidate)
                            .isEqualTo(first(other, candidate));
                }
            }
        }
        anew.values().forEach(Engine::close);
        assertThat(flips).isPositive();
    }

    /** Rules read and compiled from their texts, for a reading by its option, for a weight by the text of its file. */
    private static Map<String, Engine> someLoadedAnew(RandomCandidates random) {
        Map<String, Engine> engines = new TreeMap<>();
        List<Runnable> all = new ArrayList<>();
        for (Interpretation one : Bases.KNOWLEDGE.all(Kind.INTERPRETATION, Interpretation.class)) {
            one.readings().keySet().stream()
                    .filter(reading -> one.switchable() && !reading.equals(one.reading()))
                    .forEach(reading -> all.add(() -> engines.put(
                            one.name() + "=" + reading,
                            new Engine(Bases.of(Bases.shippedSources(), Map.of(one.name(), reading))
                                    .base()))));
        }
        for (Weight one : Bases.KNOWLEDGE.all(Kind.WEIGHT, Weight.class)) {
            one.alternatives().forEach(value -> all.add(() -> withWeight(engines, one, value)));
        }
        java.util.Collections.shuffle(all, new java.util.Random(random.number(1_000)));
        all.subList(0, SampleSize.of(2, all.size())).forEach(Runnable::run);
        return engines;
    }

    private static void withWeight(Map<String, Engine> engines, Weight weight, Fraction value) {
        Map<String, String> texts = new HashMap<>(Bases.texts());
        String written = value.getNumerator() + (value.getDenominator() == 1 ? "" : "/" + value.getDenominator());
        String name = texts.keySet().stream()
                .filter(file -> file.endsWith("weights.yaml"))
                .findFirst()
                .orElseThrow();
        texts.computeIfPresent(
                name,
                (file, text) -> text.replaceFirst(
                        "(?m)^" + weight.name() + ":\\n  value: .*",
                        weight.name() + ":\n  value: \"" + written + "\""));
        RuleBase base = Bases.of(Bases.knowledge(texts), Bases.shippedSources(), Map.of())
                .base();
        String unit = Set.of("weight", "count", "share").contains(weight.unit()) ? "" : " " + weight.unit();
        engines.put(weight.name() + "=" + written + unit, new Engine(base));
    }

    @Test
    void exactConfidenceIsTheShareOverAllAnswersByThePlainEvaluator() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 42);
        PlainEvaluator plain = Bases.shipped().evaluator();
        for (int i = SampleSize.of(8, 150); i > 0; i--) {
            Candidate candidate = random.almostKnown();
            Confidence confidence = explanation(candidate).confidence(1);
            List<Candidate> answered = answered(candidate, plain);
            Map<String, Integer> firsts = new HashMap<>();
            answered.forEach(one -> firsts.merge(plain.first(one), 1, Integer::sum));
            assertThat(confidence.exact()).isTrue();
            for (Share share : confidence.shares()) {
                assertThat(share.share().value())
                        .as("%s of %s (seed 42)", share.role(), candidate)
                        .isCloseTo(firsts.getOrDefault(share.role(), 0) / (double) answered.size(), within(1e-12));
            }
        }
    }

    /** The candidate with every answer to what is unknown: levels, wishes, and applications, on which requirements hang. */
    private static List<Candidate> answered(Candidate candidate, PlainEvaluator plain) {
        List<Candidate> all = new ArrayList<>(List.of(candidate));
        plain.ranks(candidate).forEach((skill, ends) -> {
            List<Candidate> more = new ArrayList<>();
            for (int rank = ends[0]; rank <= ends[1]; rank++) {
                LevelRange exactly = LevelRange.exactly(level(rank));
                all.forEach(one -> more.add(one.withSkill(skill, exactly)));
            }
            all.clear();
            all.addAll(more);
        });
        engine.conclude(candidate).of(dev.righttrack.scoring.judgement.Preference.class).stream()
                .filter(dev.righttrack.scoring.judgement.Preference::isUnknown)
                .forEach(aim -> replace(all, List.of("wants", "no matter", "does not want"), (one, stance) -> {
                    Map<String, String> wishes = new HashMap<>(one.wishes());
                    wishes.put(aim.topic(), stance);
                    return one.withWishes(wishes);
                }));
        if (!candidate.circumstances().containsKey("application")) {
            replace(all, applications(), (one, chosen) -> {
                Map<String, Set<String>> circumstances = new HashMap<>(one.circumstances());
                circumstances.put("application", chosen);
                return one.withCircumstances(circumstances);
            });
        }
        return all;
    }

    private static <T> void replace(
            List<Candidate> all, List<T> answers, java.util.function.BiFunction<Candidate, T, Candidate> with) {
        List<Candidate> more = new ArrayList<>();
        answers.forEach(answer -> all.forEach(one -> more.add(with.apply(one, answer))));
        all.clear();
        all.addAll(more);
    }

    private static List<Set<String>> applications() {
        List<String> names = List.copyOf(Bases.KNOWLEDGE.all(Kind.APPLICATION).keySet());
        List<Set<String>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << names.size(); bits++) {
            int chosen = bits;
            sets.add(names.stream()
                    .filter(name -> (chosen & 1 << names.indexOf(name)) != 0)
                    .collect(java.util.stream.Collectors.toSet()));
        }
        return sets;
    }

    private static Level level(int rank) {
        return new Level(Bases.KNOWLEDGE.levels().get(rank).name(), rank);
    }

    @Test
    void theIntervalOfASampleCoversTheExactShareInNinetyFiveOfAHundredCases() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 43);
        int cases = SampleSize.of(40, 500);
        int covered = 0;
        for (int i = 0; i < cases; i++) {
            AnswerEnumeration answers = new AnswerEnumeration(AdvisedCandidate.of(engine, random.almostKnown()));
            Share exact = answers.exact(i).shares().get(0);
            Share sampled = answers.sampled(200, i).shares().stream()
                    .filter(share -> share.role().equals(exact.role()))
                    .findFirst()
                    .orElseThrow();
            covered += exact.share().value() >= sampled.share().low() - 1e-12
                            && exact.share().value() <= sampled.share().high() + 1e-12
                    ? 1
                    : 0;
        }
        assertThat(covered).as("of %s cases of seed 43", cases).isGreaterThanOrEqualTo(cases * 95 / 100);
    }

    @Test
    void somebodyOfWhomMuchIsUnknownGetsASampleThatSaysSo() {
        Confidence confidence = explanation(Candidate.unknown("nobody")).confidence(44);
        assertThat(confidence.exact()).isFalse();
        assertThat(confidence.answers()).isGreaterThanOrEqualTo(2_000);
        assertThat(confidence.seed()).isEqualTo(44);
        assertThat(confidence.shares())
                .allMatch(share -> share.share().low() < share.share().high());
    }

    @Test
    void somebodyOfWhomAllIsKnownHasOneLeader() {
        Candidate known = new RandomCandidates(Bases.KNOWLEDGE, 44).strong();
        for (String topic : Bases.KNOWLEDGE.topics()) {
            Map<String, String> wishes = new HashMap<>(known.wishes());
            wishes.putIfAbsent(topic, "no matter");
            known = known.withWishes(wishes);
        }
        known = known.withCircumstances(Map.of("application", Set.of()));
        assertThat(engine.conclude(known).of(Skill.class)).noneMatch(Skill::isUnknown);
        assertThat(explanation(known).confidence(1).shares().get(0).share().value())
                .isEqualTo(1.0);
    }
}
