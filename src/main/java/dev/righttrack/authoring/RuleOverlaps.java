package dev.righttrack.authoring;

import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.SentenceUse;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules held against each other, pair by pair: which say the same, which say nothing new, which contradict. */
final class RuleOverlaps {

    private static final String REQUIRES = "requires {level} {skill}, {importance}";
    private static final List<String> IMPORTANCES = List.of("helpful", "expected", "essential");

    private final Implication implication;
    private final Findings findings;

    RuleOverlaps(Knowledge knowledge, Findings findings) {
        this.implication = new Implication(knowledge);
        this.findings = findings;
    }

    /** A rule with what it says in a form that is quickly compared. */
    private record Said(CoachRule rule, Set<String> conditions, Set<String> conclusions, Set<String> patterns) {
        static Said of(CoachRule rule) {
            Set<String> patterns =
                    rule.conclusions().stream().map(SentenceUse::pattern).collect(Collectors.toSet());
            return new Said(rule, written(rule.conditions()), written(rule.conclusions()), patterns);
        }
    }

    void review(List<CoachRule> rules) {
        List<Said> all = rules.stream()
                .filter(rule -> !rule.conclusions().isEmpty())
                .map(Said::of)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (i != j && all.get(i).patterns().containsAll(all.get(j).patterns())) {
                    pair(all.get(j), all.get(i), i < j);
                }
            }
        }
    }

    /** Tells what is wrong with a rule beside another; where two are alike the later one is told. */
    private void pair(Said said, Said beside, boolean otherIsFirst) {
        CoachRule rule = said.rule();
        CoachRule other = beside.rule();
        boolean same = said.conditions().equals(beside.conditions());
        if (rule.name().equalsIgnoreCase(other.name()) || (same && rule.asks() && other.asks())) {
            return; // The reader has told that a name is used, or the same asked, twice.
        }
        if (same && said.conclusions().equals(beside.conclusions())) {
            if (otherIsFirst) {
                duplicate(rule, other);
            }
        } else if (crossed(rule, other) && implied(rule.conditions(), other.conditions())) {
            contradiction(rule, other);
        } else if (implied(rule.conditions(), other.conditions()) && addsNothing(rule, other)) {
            warn(
                    rule,
                    rule.line(),
                    Check.SUBSUMED_RULE,
                    "this rule adds nothing to rule \"" + other.name() + "\"",
                    at(other) + ": it holds whenever this one does, and concludes as much. Ask for more here, or leave"
                            + " this rule out.");
        }
    }

    private boolean addsNothing(CoachRule rule, CoachRule other) {
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

    private void contradiction(CoachRule rule, CoachRule other) {
        rule.conclusions().stream()
                .filter(one -> other.conclusions().stream().anyMatch(two -> contradict(one, two)))
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
    private boolean crossed(CoachRule rule, CoachRule other) {
        return rule.conclusions().stream()
                .anyMatch(one -> other.conclusions().stream().anyMatch(two -> contradict(one, two)));
    }

    /** Whether the other's conditions all follow from the rule's. */
    private boolean implied(List<SentenceUse> rule, List<SentenceUse> other) {
        return !other.isEmpty()
                && other.stream().allMatch(weaker -> rule.stream().anyMatch(one -> implication.holds(one, weaker)));
    }

    private boolean contradict(SentenceUse one, SentenceUse two) {
        return one.pattern().equals(REQUIRES)
                && two.pattern().equals(REQUIRES)
                && one.filling("skill").equals(two.filling("skill"))
                && !(asMuch(one, two) && important(one) >= important(two))
                && !(asMuch(two, one) && important(two) >= important(one));
    }

    /** Whether what the first concludes makes the second superfluous. */
    private boolean covers(SentenceUse first, SentenceUse second) {
        if (!first.pattern().equals(second.pattern())) {
            return false;
        }
        return switch (first.pattern()) {
            case "shows at least {level} {skill}" ->
                first.filling("skill").equals(second.filling("skill")) && asMuch(first, second);
            case REQUIRES ->
                first.filling("skill").equals(second.filling("skill"))
                        && asMuch(first, second)
                        && important(first) >= important(second);
            default -> first.fillings().equals(second.fillings()) && tail(first).equals(tail(second));
        };
    }

    private boolean asMuch(SentenceUse first, SentenceUse second) {
        return implication.rank("level", first.filling("level").get(0))
                >= implication.rank("level", second.filling("level").get(0));
    }

    private static int important(SentenceUse use) {
        return IMPORTANCES.indexOf(use.filling("importance").get(0));
    }

    /** The free text of a sentence. */
    private static List<String> tail(SentenceUse use) {
        return use.filling("text");
    }

    private static Set<String> written(List<SentenceUse> uses) {
        Function<SentenceUse, String> written = use -> use.pattern() + use.fillings();
        return uses.stream().map(written).collect(Collectors.toSet());
    }

    private static String at(CoachRule other) {
        return "It stands at " + other.file() + ":" + other.line();
    }

    private void warn(CoachRule rule, int line, Check check, String message, String hint) {
        findings.add(Finding.warning(new Place(rule.file(), line, 1), check, message, hint));
    }
}
