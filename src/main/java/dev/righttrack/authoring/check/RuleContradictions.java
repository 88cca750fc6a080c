package dev.righttrack.authoring.check;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.Entailment;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.reading.CoachRule;
import java.util.List;

/** Conditions of one rule that can never hold together, so that the rule never fires. */
final class RuleContradictions {

    private final Figures figures;
    private final Entailment entailment;
    private final Findings findings;

    RuleContradictions(Figures figures, Entailment entailment, Findings findings) {
        this.figures = figures;
        this.entailment = entailment;
        this.findings = findings;
    }

    void review(CoachRule rule) {
        List<SentenceUse> all = rule.conditions();
        List<Condition> said = rule.meaning(figures).conditions();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (entailment.excludes(said.get(i), said.get(j))) {
                    findings.add(Finding.error(
                            new Place(rule.file(), all.get(j).line(), all.get(j).column()),
                            Check.CONTRADICTION,
                            "\"" + all.get(j).text() + "\" and \"" + all.get(i).text() + "\" cannot both hold",
                            "Rule \"" + rule.name()
                                    + "\" can never fire. Leave one of the two out, or make two rules."));
                }
            }
        }
    }
}
