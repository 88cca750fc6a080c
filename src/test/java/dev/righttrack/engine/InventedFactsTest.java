package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.exact.EvaluableRule;
import dev.righttrack.authoring.exact.EvaluationResult;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.authoring.exact.StatedLine;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.EngineOpinion;
import dev.righttrack.oracle.InventedBases;
import dev.righttrack.oracle.InventedFacts;
import dev.righttrack.oracle.Opinion;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Engine, evaluator of the coaches' tools and plain evaluator say the same, whatever the facts, the rules and the people are.
 * A failure names the seed of folder, rules and people; the seeds come in the order in which the folders grow.
 */
class InventedFactsTest {

    private static final int FOLDERS = 50;
    /** Compiling rules takes a second or two, so that everyday the engine sees a few folders of each size only. */
    private static final int COMPILED_EVERY = SampleSize.of(25, 1);

    @TestFactory
    Stream<DynamicTest> theEvaluatorOfTheToolsSaysWhatThePlainOneSays() {
        return SampleSize.seeds(FOLDERS, FOLDERS).stream()
                .map(seed -> DynamicTest.dynamicTest("folder of seed " + seed, () -> {
                    Knowledge knowledge = InventedBases.knowledge(seed);
                    List<CoachRule> rules = InventedBases.rules(knowledge, seed);
                    ExactEvaluator advisor = new ExactEvaluator(new RuleSet(knowledge, rules, Map.of()));
                    PlainEvaluator plain = new PlainEvaluator(knowledge, rules, Map.of());
                    people(
                            knowledge,
                            seed,
                            SampleSize.of(8, 200),
                            (which, candidate) -> assertThat(new Gist(advisor, candidate))
                                    .as("seed %d, person %d: %s", seed, which, candidate)
                                    .isEqualTo(new Gist(plain.evaluate(candidate), knowledge)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theEngineSaysWhatThePlainEvaluatorSays() {
        return SampleSize.seeds(FOLDERS, FOLDERS).stream()
                .filter(seed -> seed % COMPILED_EVERY == 1 % COMPILED_EVERY)
                .map(seed -> DynamicTest.dynamicTest("folder of seed " + seed, () -> {
                    Bases.Base base = InventedBases.of(seed);
                    PlainEvaluator plain = base.evaluator();
                    try (Engine engine = new Engine(base.base())) {
                        people(
                                base.knowledge(),
                                seed,
                                SampleSize.of(8, 200),
                                (which, candidate) -> assertThat(EngineOpinion.of(engine.conclude(candidate)))
                                        .as("seed %d, person %d: %s", seed, which, candidate)
                                        .isEqualTo(plain.evaluate(candidate)));
                    }
                }));
    }

    /** People of all sorts in the words of some knowledge, numbered from 0. */
    private static void people(Knowledge knowledge, long seed, int count, BiConsumer<Integer, Candidate> each) {
        RandomCandidates random = new RandomCandidates(knowledge, seed);
        for (int i = 0; i < count; i++) {
            each.accept(
                    i,
                    switch (i % 3) {
                        case 0 -> random.next();
                        case 1 -> random.almostKnown();
                        default -> random.strong();
                    });
        }
    }

    /**
     * What two evaluators that know nothing of each other say of a candidate.
     *
     * @param roles in the order of the ranking: role, both verdicts, and the points as fractions
     * @param leaders the roles close to first place
     * @param said what is said, whichever rule says it
     * @param least skill to the least that is known of it
     * @param fired the rules that show or say something here
     */
    private record Gist(
            List<String> roles, List<String> leaders, Set<String> said, Map<String, Integer> least, Set<String> fired) {

        private static final List<String> VERDICTS = List.of("far", "near", "ready");

        Gist(ExactEvaluator advisor, Candidate candidate) {
            this(advisor.advise(candidate), advisor, candidate);
        }

        private Gist(EvaluationResult outcome, ExactEvaluator advisor, Candidate candidate) {
            this(
                    outcome.roles().stream().map(Gist::of).toList(),
                    outcome.leaders(),
                    outcome.said().stream().map(Gist::of).collect(Collectors.toCollection(TreeSet::new)),
                    new TreeMap<>(advisor.conclude(candidate).least()),
                    fired(advisor, candidate));
        }

        Gist(Opinion opinion, Knowledge knowledge) {
            this(
                    opinion.ranking().stream()
                            .map(role -> of(role, opinion.roles().get(role)))
                            .toList(),
                    opinion.leaders(),
                    new TreeSet<>(),
                    least(opinion, knowledge),
                    new TreeSet<>());
            for (String conclusion : opinion.conclusions()) {
                int by = conclusion.lastIndexOf(" by ");
                if (!conclusion.startsWith("clash ")) {
                    fired.add(conclusion.substring(by + 4));
                    if (conclusion.contains("\"")) {
                        said.add(conclusion.substring(0, by));
                    }
                }
            }
        }

        private static String of(EvaluationResult.OfRole one) {
            return String.join(
                    " ",
                    one.role(),
                    VERDICTS.get(one.worst()) + ".." + VERDICTS.get(one.best()),
                    one.ability().toString(),
                    one.aspiration().toString(),
                    one.fit().toString(),
                    one.strengths().toString());
        }

        private static String of(String role, Opinion.Figures figures) {
            return String.join(
                    " ",
                    role,
                    figures.verdict(),
                    point(figures.ability()),
                    point(figures.aspiration()),
                    point(figures.fit()),
                    shown(figures.strengths()));
        }

        /** The middle one of low, point and high. */
        private static String point(String span) {
            return shown(span.split(" ", -1)[1]);
        }

        /** A fraction as the tools' evaluator prints it. */
        private static String shown(String fraction) {
            String[] parts = fraction.split("/", -1);
            return org.apache.commons.numbers.fraction.Fraction.of(
                            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                    .toString();
        }

        private static String of(StatedLine said) {
            return said.kind() + " " + said.about() + " \"" + said.text() + "\"";
        }

        private static Map<String, Integer> least(Opinion opinion, Knowledge knowledge) {
            Map<String, Integer> ranks = new HashMap<>();
            knowledge.levels().forEach(level -> ranks.put(level.name(), level.rank()));
            Map<String, Integer> least = new TreeMap<>();
            opinion.skills()
                    .forEach((skill, range) -> least.put(skill, ranks.get(range.substring(0, range.indexOf("..")))));
            return least;
        }

        private static Set<String> fired(ExactEvaluator advisor, Candidate candidate) {
            Set<String> concluding = advisor.rules().stream()
                    .filter(rule -> rule.says() || rule.shows())
                    .map(EvaluableRule::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            concluding.retainAll(advisor.fired(candidate));
            return concluding;
        }
    }

    @Test
    void theFoldersGrowFromTheLeastToTheMostOfEverything() {
        List<Integer> roles = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        List<Integer> skills = new ArrayList<>();
        for (long seed : List.of(1L, (long) FOLDERS)) {
            Knowledge knowledge = Bases.knowledge(InventedFacts.of(seed));
            roles.add(knowledge.roles().size());
            levels.add(knowledge.levels().size());
            skills.add(knowledge.skills().size());
        }
        assertThat(List.of(levels.get(0), skills.get(0), roles.get(0))).containsExactly(2, 1, 3);
        Knowledge most = Bases.knowledge(InventedFacts.exactly(1, InventedFacts.Size.LARGE));
        assertThat(List.of(
                        most.levels().size(), most.skills().size(), most.roles().size()))
                .containsExactly(9, 14, 40);
    }

    @Test
    void aRequirementAtTheLowestLevelIsRefusedWhateverTheLevelIsCalled() {
        Knowledge knowledge = InventedBases.knowledge(3);
        String role = knowledge.roles().get(0).name();
        String skill = knowledge.skills().get(0).name();
        assertThat(checks(
                        knowledge, role, "requires " + knowledge.levels().get(0).name() + " " + skill))
                .contains("asks-nothing");
        assertThat(checks(
                        knowledge, role, "requires " + knowledge.levels().get(1).name() + " " + skill))
                .doesNotContain("asks-nothing");
    }

    private static List<String> checks(Knowledge knowledge, String role, String asks) {
        String rule = "rule \"x\"\n    @because(\"made up\")\n    @cites(\"coaches\")\nwhen\n    the role is " + role
                + "\nthen\n    " + asks + ", helpful\nend\n";
        Findings findings = new Findings();
        new RuleCompilation(knowledge, RuleOptions.DEFAULT, findings)
                .check(new RuleSources(List.of(), List.of(), List.of(new SourceText("rules/x.dslr", rule))));
        return findings.sorted().stream()
                .map(Finding::check)
                .map(String::valueOf)
                .toList();
    }
}
