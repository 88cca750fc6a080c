package dev.righttrack.interview.journal;

import dev.righttrack.facts.Requirement;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.language.SentenceUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each rule says, by its name: kept beside a journal, so that a later session can tell which rules have changed.
 *
 * @param rules name to what the rule says, on one line; those in force
 */
public record RuleLedger(Map<String, String> rules) {

    public RuleLedger {
        rules = Map.copyOf(rules);
    }

    /** The rules in force. */
    public static RuleLedger of(RuleBase base) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (Catalogue.Entry rule : base.catalogue().all()) {
            if (base.isInForce(rule) && !rule.conclusions().isEmpty()) {
                rules.put(rule.card().name(), says(rule));
            }
        }
        return new RuleLedger(rules);
    }

    private static String says(Catalogue.Entry rule) {
        return "when " + texts(rule.conditions()) + " then " + texts(rule.conclusions());
    }

    private static String texts(List<SentenceUse> sentences) {
        return sentences.stream().map(SentenceUse::text).collect(Collectors.joining("; "));
    }

    /** As lines of text, sorted by name. */
    public List<String> lines() {
        return rules.entrySet().stream()
                .map(e -> e.getKey() + " | " + e.getValue())
                .sorted()
                .toList();
    }

    /** From lines of text; what is none is left out. */
    public static RuleLedger read(List<String> lines) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String line : lines) {
            int bar = line.indexOf(" | ");
            if (bar > 0) {
                rules.put(line.substring(0, bar), line.substring(bar + 3));
            }
        }
        return new RuleLedger(rules);
    }

    /**
     * A rule that is not what it was.
     *
     * @param before what it said; empty if it is new
     * @param after what it says; empty if it is gone
     * @param roles the roles whose score it can move
     */
    public record Changed(String rule, String before, String after, List<String> roles) {
        public Changed {
            roles = List.copyOf(roles);
        }
    }

    /** What differs from the rules in force now, by name. */
    public List<Changed> against(RuleBase base) {
        Map<String, String> now = of(base).rules();
        List<Changed> changed = new ArrayList<>();
        List<String> names = new ArrayList<>(rules.keySet());
        now.keySet().stream().filter(name -> !rules.containsKey(name)).forEach(names::add);
        for (String name : names.stream().sorted().toList()) {
            String before = rules.getOrDefault(name, "");
            String after = now.getOrDefault(name, "");
            if (!before.equals(after)) {
                changed.add(new Changed(name, before, after, roles(before + " " + after, base)));
            }
        }
        return changed;
    }

    /** The roles that a text of a rule is about: by their name, or by a skill that it shows and they ask. */
    private static List<String> roles(String says, RuleBase base) {
        List<String> all =
                base.knowledge().roles().stream().map(role -> role.name()).toList();
        List<String> named = all.stream()
                .filter(role ->
                        says.contains("the role is " + role + ";") || says.contains("the role is " + role + " then"))
                .toList();
        return named.isEmpty()
                ? all.stream()
                        .filter(role -> base.requirements().stream()
                                .filter(r -> r.role().equals(role))
                                .map(Requirement::skills)
                                .anyMatch(skills -> skills.stream()
                                        .anyMatch(skill -> says.contains("shows at least") && says.contains(skill))))
                        .toList()
                : named;
    }
}
