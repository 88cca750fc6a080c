package dev.righttrack.authoring.check;

import dev.righttrack.facts.Importance;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.Entailment;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.reading.CoachRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules held against each other, pair by pair: which say the same, which say nothing new, which contradict. */
final class RuleOverlaps {

    private final Figures figures;
    private final Entailment entailment;
    private final Findings findings;

    RuleOverlaps(Figures figures, Entailment entailment, Findings findings) {
        this.figures = figures;
        this.entailment = entailment;
        this.findings = findings;
    }

    /**
     * A rule with what it says.
     *
     * @param makes what it concludes, in words that are the same where two rules may be alike
     */
    private record Said(CoachRule rule, Set<Condition> conditions, Set<Concluded> conclusions, Set<String> makes) {}

    /**
     * Something that a rule concludes.
     *
     * @param beside what its line says beside it, to the engine and not to Drools
     */
    private record Concluded(Conclusion conclusion, Map<String, List<String>> beside) {
        String makes() {
            String kind =
                    conclusion instanceof Conclusion.Says says ? says.kind().word() : "";
            return conclusion.getClass().getSimpleName() + kind;
        }
    }

    private Said said(CoachRule rule) {
        Set<Concluded> conclusions = new HashSet<>();
        rule.conclusions().forEach(use -> conclusions.addAll(concluded(use)));
        return new Said(
                rule,
                Set.copyOf(rule.meaning(figures).conditions()),
                conclusions,
                conclusions.stream().map(Concluded::makes).collect(Collectors.toSet()));
    }

    private List<Concluded> concluded(SentenceUse use) {
        return use.conclusions(figures).stream()
                .map(conclusion -> new Concluded(conclusion, use.beside()))
                .toList();
    }

    void review(List<CoachRule> rules) {
        List<Said> all = rules.stream()
                .filter(rule -> !rule.conclusions().isEmpty())
                .map(this::said)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (i != j && all.get(i).makes().containsAll(all.get(j).makes())) {
                    pair(all.get(j), all.get(i), i < j);
                }
            }
        }
    }

    /** Reports what is wrong with a rule beside another; where two are alike the later one is reported. */
    private void pair(Said said, Said beside, boolean otherIsFirst) {
        CoachRule rule = said.rule();
        CoachRule other = beside.rule();
        if (!rule.status().meets(other.status())) {
            return;
        }
        boolean same = said.conditions().equals(beside.conditions());
        if (rule.name().equalsIgnoreCase(other.name()) || (same && rule.asks() && other.asks())) {
            return; // The reader has told that a name is used, or the same asked, twice.
        }
        if (same && said.conclusions().equals(beside.conclusions())) {
            if (otherIsFirst) {
                duplicate(rule, other);
            }
        } else if (crossed(said, beside) && implied(said, beside)) {
            contradiction(rule, beside);
        } else if (addsNothing(said, beside) && isUnderSameReadings(rule, other) && implied(said, beside)) {
            warn(
                    rule,
                    rule.line(),
                    Check.SUBSUMED_RULE,
                    "this rule adds nothing to rule \"" + other.name() + "\"",
                    at(other) + ": it holds whenever this one does, and concludes as much. Ask for more here, or leave"
                            + " this rule out.");
        }
    }

    /** A rule under a reading says what that reading means, even where a rule under every reading comes to the same. */
    private static boolean isUnderSameReadings(CoachRule rule, CoachRule other) {
        return other.readings().containsAll(rule.readings());
    }

    private static boolean addsNothing(Said rule, Said other) {
        return rule.conclusions().stream()
                .allMatch(one -> other.conclusions().stream().anyMatch(two -> covers(two, one)));
    }

    private void duplicate(CoachRule rule, CoachRule other) {
        warn(
                rule,
                rule.line(),
                Check.DUPLICATE_RULE,
                "this rule says the same as rule \"" + other.name() + "\"",
                at(other) + "; one of them is enough.");
    }

    private void contradiction(CoachRule rule, Said beside) {
        CoachRule other = beside.rule();
        rule.conclusions().stream()
                .filter(use -> concluded(use).stream().anyMatch(one -> isCrossed(one, beside)))
                .forEach(
                        one -> warn(
                                rule,
                                one.line(),
                                Check.CONTRADICTING_REQUIREMENTS,
                                "\"" + one.text() + "\" contradicts rule \"" + other.name() + "\"",
                                at(other)
                                        + " and asks the same skill of the same role: one asks a higher level, the other says that it matters more."));
    }

    /** Whether two rules ask the same skill so that each asks more than the other: of its level, or of its importance. */
    private static boolean crossed(Said rule, Said other) {
        return rule.conclusions().stream().anyMatch(one -> isCrossed(one, other));
    }

    private static boolean isCrossed(Concluded one, Said other) {
        return other.conclusions().stream().anyMatch(two -> contradict(one.conclusion(), two.conclusion()));
    }

    /** Whether the other's conditions all follow from the rule's. */
    private boolean implied(Said rule, Said other) {
        return !other.conditions().isEmpty()
                && other.conditions().stream()
                        .allMatch(
                                weaker -> rule.conditions().stream().anyMatch(one -> entailment.implies(one, weaker)));
    }

    private static boolean contradict(Conclusion one, Conclusion two) {
        return one instanceof Conclusion.Requires first
                && two instanceof Conclusion.Requires second
                && Set.copyOf(first.names()).equals(Set.copyOf(second.names()))
                && !asksAsMuch(first, second)
                && !asksAsMuch(second, first);
    }

    /** Whether what the first concludes makes the second superfluous. */
    private static boolean covers(Concluded first, Concluded second) {
        if (first.conclusion() instanceof Conclusion.Shows one && second.conclusion() instanceof Conclusion.Shows two) {
            return one.skill().equals(two.skill())
                    && one.rank().figure().compareTo(two.rank().figure()) >= 0;
        }
        if (first.conclusion() instanceof Conclusion.Requires one
                && second.conclusion() instanceof Conclusion.Requires two) {
            return two.names().containsAll(one.names()) && asksAsMuch(one, two);
        }
        return first.equals(second);
    }

    private static boolean asksAsMuch(Conclusion.Requires first, Conclusion.Requires second) {
        return first.rank().figure().compareTo(second.rank().figure()) >= 0
                && importance(first).compareTo(importance(second)) <= 0;
    }

    /** The weightiest comes first in their order. */
    private static Importance importance(Conclusion.Requires requires) {
        return Importance.of(requires.importance().word()).orElseThrow();
    }

    private static String at(CoachRule other) {
        return "It stands at " + other.file() + ":" + other.line();
    }

    private void warn(CoachRule rule, int line, Check check, String message, String hint) {
        findings.add(Finding.warning(new Place(rule.file(), line, 1), check, message, hint));
    }
}
