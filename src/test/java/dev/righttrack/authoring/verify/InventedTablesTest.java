package dev.righttrack.authoring.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.ProfileTables;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.authoring.exact.SkillProfiles;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedBases;
import dev.righttrack.oracle.InventedFacts;
import dev.righttrack.oracle.InventedFacts.Size;
import dev.righttrack.oracle.Opinion;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The tables hold what the plain evaluator says, whatever the facts and the rules are: verdicts, the order of two abilities
 * of one role, and first place under any wishes, ties included.
 */
class InventedTablesTest {

    private static final List<String> VERDICTS = List.of("far", "near", "ready");
    private static final Size TABLED = new Size(9, 4, 12, 6, 3, 3, 3);
    private static final int STATES = SampleSize.of(2, 6);

    @TestFactory
    Stream<DynamicTest> theTablesHoldWhatThePlainEvaluatorSays() {
        return SampleSize.seeds(50, 200).stream()
                .map(seed -> DynamicTest.dynamicTest("folder of seed " + seed, () -> check(seed)));
    }

    private static void check(long seed) {
        Knowledge knowledge = Bases.knowledge(InventedFacts.of(seed, TABLED));
        List<CoachRule> rules = InventedBases.rules(knowledge, seed);
        PlainEvaluator plain = new PlainEvaluator(knowledge, rules, Map.of());
        ExactEvaluator advisor = new ExactEvaluator(new RuleSet(knowledge, rules, Map.of()));
        SkillProfiles profiles = new SkillProfiles(knowledge);
        Random random = new Random(seed);
        List<Map<String, Set<String>>> states = new ArrayList<>(advisor.circumstances());
        Collections.shuffle(states, random);
        RandomCandidates people = new RandomCandidates(knowledge, seed);
        for (Map<String, Set<String>> told : states.subList(0, Math.min(STATES, states.size()))) {
            Candidate like = people.next().withCircumstances(told);
            ProfileTables tables = advisor.tables(profiles, like);
            for (int i = 0; i < SampleSize.of(3, 50); i++) {
                Map<String, String> wishes = new HashMap<>();
                knowledge.topics().forEach(topic -> wishes.put(topic, ProfileSpace.STANCES.get(random.nextInt(3))));
                compare(tables, profiles, random.nextInt(profiles.size()), wishes, plain, seed);
            }
        }
    }

    private static void compare(
            ProfileTables tables,
            SkillProfiles profiles,
            int profile,
            Map<String, String> wishes,
            PlainEvaluator plain,
            long seed) {
        Candidate candidate = profiles.on(tables.like(), profile).withWishes(wishes);
        Opinion opinion = plain.evaluate(candidate);
        int[] agreement = new int[tables.roles().size()];
        for (int role = 0; role < agreement.length; role++) {
            for (Map.Entry<String, String> wish : wishes.entrySet()) {
                int halves = ProfileSpace.STANCES.indexOf(wish.getValue());
                agreement[role] += tables.role(role).agreement(wish.getKey(), halves);
            }
        }
        for (int role = 0; role < agreement.length; role++) {
            String name = tables.roles().get(role);
            String told = "seed " + seed + ", profile " + profile + ", " + name + " of " + candidate;
            assertThat(VERDICTS.get(tables.worst(role, profile)) + ".." + VERDICTS.get(tables.best(role, profile)))
                    .as(told)
                    .isEqualTo(opinion.roles().get(name).verdict());
            assertThat(tables.isFirst(role, profile, agreement))
                    .as(told)
                    .isEqualTo(opinion.first().equals(name));
        }
    }
}
