package dev.righttrack.authoring.cases;

import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the cases exercise.
 *
 * @param rules how many rules there are
 * @param unfired those that fire in no case
 * @param requirements how many requirements there are
 * @param unweighed the places and sentences of those that no case weighs by a verdict, a fit or first place of their role
 * @param sentences how many sentences the rules use
 * @param unused those that no rule uses which fires in a case
 * @param idle the sentences of the language that no rule uses
 */
public record CaseCoverage(
        int rules,
        List<CoachRule> unfired,
        int requirements,
        List<String> unweighed,
        int sentences,
        List<String> unused,
        List<String> idle) {

    public CaseCoverage {
        unfired = List.copyOf(unfired);
        unweighed = List.copyOf(unweighed);
        unused = List.copyOf(unused);
        idle = List.copyOf(idle);
    }

    /** Whether everything is exercised; a sentence that no rule needs does not count. */
    public boolean isWhole() {
        return unfired.isEmpty() && unweighed.isEmpty() && unused.isEmpty();
    }

    /**
     * The coverage of rules by cases.
     *
     * @param language every sentence of the language, with its slots in braces
     */
    public static CaseCoverage of(RuleSet rules, List<RuleCase> cases, List<String> language) {
        ExactEvaluator standard = new ExactEvaluator(rules);
        Map<Map<String, String>, ExactEvaluator> advisors = new HashMap<>();
        Set<String> fired = new HashSet<>();
        Set<String> weighed = new HashSet<>();
        for (RuleCase one : cases) {
            ExactEvaluator advisor =
                    advisors.computeIfAbsent(one.readings(), readings -> standard.with(rules.under(readings)));
            Set<String> now = advisor.fired(one.given());
            fired.addAll(now);
            for (CoachRule rule : rules.rules()) {
                if (now.contains(rule.name()) && weighs(one, roleOf(rule, rules.knowledge()))) {
                    weighed.add(rule.name());
                }
            }
        }
        List<CoachRule> unfired = rules.rules().stream()
                .filter(rule -> !fired.contains(rule.name()))
                .toList();
        List<String> unweighed = new ArrayList<>();
        int requirements = 0;
        Set<String> used = new LinkedHashSet<>();
        Set<String> exercised = new HashSet<>();
        for (CoachRule rule : rules.rules()) {
            for (SentenceUse use : all(rule)) {
                used.add(use.pattern());
                if (fired.contains(rule.name())) {
                    exercised.add(use.pattern());
                }
                if (use.kind() == SentenceKind.REQUIREMENT) {
                    requirements++;
                    if (!weighed.contains(rule.name())) {
                        unweighed.add(rule.file() + ":" + use.line() + "  " + use.text());
                    }
                }
            }
        }
        List<String> unused =
                used.stream().filter(sentence -> !exercised.contains(sentence)).toList();
        List<String> idle =
                language.stream().filter(sentence -> !used.contains(sentence)).toList();
        return new CaseCoverage(rules.rules().size(), unfired, requirements, unweighed, used.size(), unused, idle);
    }

    /** The role whose figures a rule moves; for what a variant asks, that which it is a variant of. */
    private static String roleOf(CoachRule rule, Knowledge knowledge) {
        String about = rule.role().orElse("");
        return knowledge
                .find(Kind.VARIANT, about, VariantEntry.class)
                .map(VariantEntry::role)
                .orElse(about);
    }

    private static boolean weighs(RuleCase one, String role) {
        return one.expected().first().isPresent()
                || one.expected().verdicts().containsKey(role)
                || one.expected().fit().containsKey(role);
    }

    private static List<SentenceUse> all(CoachRule rule) {
        List<SentenceUse> all = new ArrayList<>(rule.conditions());
        all.addAll(rule.conclusions());
        return all;
    }
}
