package dev.righttrack.authoring.check;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Entailment;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.PossibleFacts;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.text.NearestWord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader would ask about rules that are each written well: are they tested, and can they ever fire? */
public final class RuleReview {

    private final Knowledge knowledge;
    private final Findings findings;

    /** A review; what it finds goes to the findings. */
    public RuleReview(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.findings = findings;
    }

    /**
     * Reviews rules with their cases, and the facts that they look at.
     *
     * @param asOf the day against which ages are judged; the newest date among the facts if absent
     */
    public void review(List<CoachRule> rules, List<RuleCase> cases, Optional<LocalDate> asOf) {
        review(rules, cases);
        new RuleOverlaps(new Figures(knowledge), entailment(rules), findings).review(rules);
        new UnreadFacts(knowledge, findings).review(rules);
        new WeightAges(knowledge, findings).review(asOf);
        asOf.or(knowledge::newestDate).ifPresent(day -> new RuleDates(day, findings).review(rules));
    }

    /** Reviews rules with their cases. */
    public void review(List<CoachRule> rules, List<RuleCase> cases) {
        rules.forEach(rule -> tested(rule, cases));
        Set<String> names = rules.stream().map(CoachRule::name).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        cases.stream()
                .filter(one -> !names.contains(one.rule()) && told.add(one.rule()))
                .forEach(one -> orphan(one, names));
        Entailment entailment = entailment(rules);
        FallingEvidence falling = new FallingEvidence(new Figures(knowledge), findings);
        FamilyBreadth breadth = new FamilyBreadth(knowledge, findings);
        RuleContradictions contradictions = new RuleContradictions(new Figures(knowledge), entailment, findings);
        for (CoachRule rule : rules) {
            rule.conditions().forEach(condition -> makeable(rule, condition, entailment));
            contradictions.review(rule);
            falling.review(rule);
            breadth.review(rule, cases);
        }
    }

    private Entailment entailment(List<CoachRule> rules) {
        Figures figures = new Figures(knowledge);
        return new Entailment(new PossibleFacts(
                knowledge,
                rules.stream()
                        .flatMap(rule -> rule.meaning(figures).conditions().stream())
                        .toList()));
    }

    private void tested(CoachRule rule, List<RuleCase> cases) {
        boolean fires = cases.stream().anyMatch(c -> c.rule().equals(rule.name()) && c.fires());
        boolean silent = cases.stream().anyMatch(c -> c.rule().equals(rule.name()) && !c.fires());
        if (!fires || !silent) {
            String missing = !fires && !silent ? "no test" : fires ? "no near miss" : "no case in which it fires";
            error(
                    rule,
                    rule.line(),
                    Check.UNTESTED_RULE,
                    "rule \"" + rule.name() + "\" has " + missing,
                    "Every rule needs a case in which it fires and a near miss in which it stays silent.");
        }
    }

    private void orphan(RuleCase one, Set<String> names) {
        String near = NearestWord.to(one.rule(), names)
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElse("");
        findings.add(Finding.error(one.named(), Check.UNKNOWN_WORD, "no rule is called \"" + one.rule() + "\"", near));
    }

    /** A condition on a fact that nothing in the facts folder can make. */
    private void makeable(CoachRule rule, SentenceUse condition, Entailment entailment) {
        if (!entailment.canHold(condition.condition(new Figures(knowledge)))) {
            error(
                    rule,
                    condition,
                    Check.NEVER_TRUE,
                    "nothing can make this true: \"" + condition.text() + "\"",
                    circumstance(condition)
                            .map(RuleReview::answers)
                            .orElse("No entry of the facts folder has what it asks for."));
        }
        circumstance(condition)
                .filter(asked -> condition.filling("choices").stream()
                        .anyMatch(one -> !asked.values().contains(one)))
                .ifPresent(asked -> error(
                        rule,
                        condition,
                        Check.NEVER_TRUE,
                        "an answer here is none to " + asked.name() + ": \"" + condition.text() + "\"",
                        answers(asked)));
    }

    /** The coaches' circumstance whose answers a condition names. */
    private Optional<CircumstanceEntry> circumstance(SentenceUse condition) {
        boolean isOnAnswers = !condition.filling("choice").isEmpty()
                || !condition.filling("choices").isEmpty();
        return condition.filling("circumstance").stream()
                .filter(name -> isOnAnswers)
                .flatMap(name -> knowledge.find(Kind.CIRCUMSTANCE, name, CircumstanceEntry.class).stream())
                .findFirst();
    }

    private static String answers(CircumstanceEntry asked) {
        return "The answers to " + asked.name() + " are " + String.join(", ", asked.values()) + ".";
    }

    private void error(CoachRule rule, SentenceUse use, Check check, String message, String hint) {
        findings.add(Finding.error(new Place(rule.file(), use.line(), use.column()), check, message, hint));
    }

    private void error(CoachRule rule, int line, Check check, String message, String hint) {
        findings.add(Finding.error(new Place(rule.file(), line, 1), check, message, hint));
    }
}
