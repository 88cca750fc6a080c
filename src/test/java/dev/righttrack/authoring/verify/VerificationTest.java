package dev.righttrack.authoring.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.ProfileTables;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.authoring.exact.SkillProfiles;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.findings.Findings;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules held against every profile. */
class VerificationTest {

    @Test
    void nothingIsFoundInTheShippedRules() {
        VerificationResult verified =
                new Verification(RuleSet.of(Bases.shipped().base()), told -> {}).run();
        assertThat(verified.flaws()).extracting(Flaw::message).isEmpty();
        assertThat(verified.covered()).anyMatch(sentence -> sentence.contains("1,048,576"));
    }

    @TestFactory
    List<DynamicTest> aFlawOfEachKindIsFoundWithAWitnessThatReplays() {
        return SampleSize.seeds(1, 12).stream()
                .map(round -> DynamicTest.dynamicTest("round " + round, () -> findsAll(round.intValue() - 1)))
                .toList();
    }

    private static void findsAll(int round) {
        PlantedFlaws planted = PlantedFlaws.of(round);
        Findings findings = new Findings();
        RuleBase base = new RuleCompilation(planted.knowledge(), RuleOptions.DEFAULT, findings)
                .compile(planted.sources(), "test")
                .map(RuleBase::of)
                .orElseThrow(() -> new IllegalStateException(String.valueOf(findings.sorted())));
        VerificationResult verified = new Verification(RuleSet.of(base), told -> {}).run();
        planted.expected().forEach((kind, subject) -> {
            List<Flaw> found = verified.flaws().stream()
                    .filter(flaw -> flaw.kind() == kind && flaw.subject().equals(subject))
                    .toList();
            assertThat(found)
                    .as("%s: %s among %s", kind, subject, verified.flaws())
                    .hasSize(1);
            assertThat(WitnessReplay.agrees(found.get(0), base))
                    .as(found.get(0).message())
                    .isTrue();
        });
        assertThat(verified.flaws()).allMatch(flaw -> WitnessReplay.agrees(flaw, base));
    }

    @Test
    void theTablesHoldWhatTheEngineConcludes() {
        RuleBase base = Bases.shipped().base();
        ExactEvaluator advisor = new ExactEvaluator(RuleSet.of(base));
        SkillProfiles profiles = new SkillProfiles(Bases.KNOWLEDGE);
        Random random = new Random(3);
        try (Engine engine = new Engine(base)) {
            for (Map<String, Set<String>> told : advisor.circumstances()) {
                ProfileTables tables =
                        advisor.tables(profiles, Candidate.unknown("sample").withCircumstances(told));
                for (int i = 0; i < SampleSize.of(100, 4_000); i++) {
                    compare(tables, profiles, random, engine);
                }
            }
        }
    }

    private static void compare(ProfileTables tables, SkillProfiles profiles, Random random, Engine engine) {
        int profile = random.nextInt(profiles.size());
        Map<String, String> wishes = new HashMap<>();
        Bases.KNOWLEDGE.topics().forEach(topic -> wishes.put(topic, ProfileSpace.STANCES.get(random.nextInt(3))));
        int[] agreement = new int[tables.roles().size()];
        for (int role = 0; role < agreement.length; role++) {
            for (Map.Entry<String, String> wish : wishes.entrySet()) {
                int halves = ProfileSpace.STANCES.indexOf(wish.getValue());
                agreement[role] += tables.role(role).agreement(wish.getKey(), halves);
            }
        }
        var concluded = engine.conclude(profiles.on(tables.like(), profile).withWishes(wishes));
        for (Score score : concluded.of(Score.class)) {
            int role = tables.roles().indexOf(score.role());
            assertThat(List.of(tables.worst(role, profile), tables.best(role, profile)))
                    .as("seed 3, profile %d, %s", profile, score)
                    .isEqualTo(List.of(score.worst().rank(), score.best().rank()));
        }
        for (RolePlace place : concluded.of(RolePlace.class)) {
            assertThat(tables.isFirst(tables.roles().indexOf(place.role()), profile, agreement))
                    .as("seed 3, profile %d, %s, %s", profile, place, wishes)
                    .isEqualTo(place.first());
        }
    }
}
