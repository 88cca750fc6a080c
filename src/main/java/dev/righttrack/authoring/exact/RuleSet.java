package dev.righttrack.authoring.exact;

import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.reading.CoachRule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules and facts as read, not compiled: all that the exact evaluation needs.
 *
 * @param knowledge what the facts folder says
 * @param rules the coaches' rules
 * @param chosen interpretation to reading, where it is not the default
 */
public record RuleSet(Knowledge knowledge, List<CoachRule> rules, Map<String, String> chosen) {

    public RuleSet {
        rules = List.copyOf(rules);
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /** The coaches' rules and the facts of compiled rules, under the readings in force there. */
    public static RuleSet of(RuleBase base) {
        List<CoachRule> rules = base.catalogue().all().stream()
                .filter(entry -> !entry.conditions().isEmpty())
                .map(RuleSet::rule)
                .toList();
        Map<String, String> chosen = new LinkedHashMap<>(base.readings());
        chosen.entrySet().removeAll(base.knowledge().defaultReadings().entrySet());
        return new RuleSet(base.knowledge(), rules, chosen);
    }

    private static CoachRule rule(Catalogue.Entry entry) {
        return new CoachRule(
                entry.card().name(),
                entry.card().reason(),
                entry.card().cites(),
                entry.card().line(),
                entry.conditions(),
                entry.conclusions(),
                entry.card().file(),
                entry.card().line());
    }

    /** The readings in force. */
    public Map<String, String> readings() {
        Map<String, String> all = new LinkedHashMap<>(knowledge.defaultReadings());
        all.putAll(chosen);
        return all;
    }

    /** The same rules under other readings, where they are chosen. */
    public RuleSet under(Map<String, String> readings) {
        Map<String, String> all = new LinkedHashMap<>(chosen);
        all.putAll(readings);
        return new RuleSet(knowledge, rules, all);
    }
}
