package dev.righttrack.authoring.exact;

import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.model.PossibleFacts;
import dev.righttrack.rules.reading.CoachRule;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules that were made ready to be tested, kept for every other set that has them too: of two sets that differ by an edit, all
 * but one rule are the same. Safe for use by several threads.
 */
final class PreparedRules {

    /** Knowledge and rules are distinguished by identity: an edit makes a new one, and comparing them whole takes long. */
    private final IdentityHashMap<Knowledge, OfKnowledge> kept = new IdentityHashMap<>();

    /** The rules of a set in their order; empty in place of one that uses a name that the knowledge lacks. */
    synchronized List<Optional<EvaluableRule>> of(RuleSet set) {
        OfReadings preparation =
                kept.computeIfAbsent(set.knowledge(), OfKnowledge::new).under(set.readings());
        return set.rules().stream().map(preparation::rule).toList();
    }

    /** What holds in one knowledge. */
    private static final class OfKnowledge {
        private final PossibleFacts possible;
        private final Map<Map<String, String>, OfReadings> byReadings = new HashMap<>();

        OfKnowledge(Knowledge knowledge) {
            possible = new PossibleFacts(knowledge, List.of());
        }

        OfReadings under(Map<String, String> readings) {
            return byReadings.computeIfAbsent(
                    readings, chosen -> new OfReadings(new RulePreparation(possible, chosen)));
        }
    }

    /** What holds in one knowledge under some readings. */
    private static final class OfReadings {
        private final RulePreparation preparation;
        private final IdentityHashMap<CoachRule, Optional<EvaluableRule>> rules = new IdentityHashMap<>();

        OfReadings(RulePreparation preparation) {
            this.preparation = preparation;
        }

        Optional<EvaluableRule> rule(CoachRule rule) {
            return rules.computeIfAbsent(rule, preparation::rule);
        }
    }
}
