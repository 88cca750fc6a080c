package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.EngineOpinion;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.render.Detail;
import dev.righttrack.render.json.AdviceJson;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** The engine's advice held against that of others: plain loops, and Drools' classic compiler. */
class SecondOpinionTest {

    @TestFactory
    Stream<DynamicTest> thePlainEvaluatorSaysTheSame() {
        int count = SampleSize.of(300, 10_000);
        DynamicTest shipped = DynamicTest.dynamicTest(
                "shipped rules, " + count + " candidates of seed 7", () -> compare(Bases.shipped(), count, 7));
        return Stream.concat(
                Stream.of(shipped),
                SampleSize.seeds(2, 50).stream()
                        .map(seed -> DynamicTest.dynamicTest(
                                "invented rules of seed " + seed + ", 60 candidates of seed " + seed,
                                () -> compare(
                                        Bases.of(InventedRules.barring(Bases.KNOWLEDGE, seed), Map.of()), 60, seed))));
    }

    private static void compare(Bases.Base base, int count, long seed) {
        PlainEvaluator plain = base.evaluator();
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, seed);
        try (Engine engine = new Engine(base.base())) {
            for (int i = 0; i < count; i++) {
                Candidate candidate = random.next();
                assertThat(EngineOpinion.of(engine.conclude(candidate)))
                        .as("candidate %d: %s", i, candidate)
                        .isEqualTo(plain.evaluate(candidate));
            }
        }
    }

    @Test
    void theClassicCompilerGivesTheSameAdvice() {
        Bases.Base base = Bases.shipped();
        KieHelper helper = new KieHelper();
        List<SourceText> drl =
                new RuleCompilation(Bases.KNOWLEDGE, RuleOptions.DEFAULT, new Findings()).judgingDrl(base.sources());
        drl.forEach(text -> helper.addContent(text.content(), ResourceType.DRL));
        KieBase classic = helper.build();
        assertThat(classic.getKiePackages().stream()
                        .mapToInt(p -> p.getRules().size())
                        .sum())
                .isGreaterThan(80);
        AdviceJson json = new AdviceJson(Detail.FULL);
        try (Engine one = new Engine(base.base());
                Engine other = new Engine(base.base(), classic)) {
            for (Candidate candidate : scenariosAndRandom()) {
                assertThat(json.line(other.advise(candidate))).isEqualTo(json.line(one.advise(candidate)));
            }
        }
    }

    private static List<Candidate> scenariosAndRandom() {
        List<Candidate> all = new ArrayList<>(new CasesFolder(Path.of("rules"), new Findings())
                .read(Bases.KNOWLEDGE).stream().map(RuleCase::given).distinct().toList());
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 5);
        for (int i = 0; i < SampleSize.of(200, 1_000); i++) {
            all.add(random.next());
        }
        return all;
    }

    @Test
    void theOrderOfFilesAndRulesDoesNotMatter() {
        RuleSources sources = Bases.shippedSources();
        List<SourceText> shuffled = new ArrayList<>(sources.coach());
        Collections.shuffle(shuffled, new Random(3));
        Bases.Base other = Bases.of(new RuleSources(sources.language(), sources.core(), shuffled), Map.of());
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 3);
        AdviceJson json = new AdviceJson(Detail.FULL);
        try (Engine one = new Engine(Bases.shipped().base());
                Engine two = new Engine(other.base())) {
            for (int i = 0; i < 100; i++) {
                Candidate candidate = random.next();
                assertThat(json.line(two.advise(candidate))).isEqualTo(json.line(one.advise(candidate)));
            }
        }
    }
}
