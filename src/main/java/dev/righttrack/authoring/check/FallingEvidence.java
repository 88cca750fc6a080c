package dev.righttrack.authoring.check;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.Constraint;
import dev.righttrack.rules.model.FactPattern;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.model.Value;
import dev.righttrack.rules.reading.CoachRule;
import java.util.Set;

/**
 * Rules that show a level, or count work, because something is missing or small: for them more of a candidate may show less, so that somebody
 * could lose ability by naming one more tool.
 */
final class FallingEvidence {

    /** What a candidate brings, of which more never ought to count against them. */
    private static final Set<FactType> BROUGHT = Set.of(
            FactType.TOOL,
            FactType.METHOD,
            FactType.ACTIVITY,
            FactType.COURSE,
            FactType.EXPERIENCE,
            FactType.DEGREE,
            FactType.PUBLICATIONS);

    private final Figures figures;
    private final Findings findings;

    FallingEvidence(Figures figures, Findings findings) {
        this.figures = figures;
        this.findings = findings;
    }

    void review(CoachRule rule) {
        boolean shows = rule.meaning(figures).conclusions().stream()
                .anyMatch(conclusion -> conclusion.sentence() == SentenceKind.EVIDENCE);
        if (shows) {
            rule.conditions().forEach(condition -> review(rule, condition));
        }
    }

    private void review(CoachRule rule, SentenceUse condition) {
        if (mayFall(condition.condition(figures))) {
            findings.add(Finding.error(
                    new Place(rule.file(), condition.line(), condition.column()),
                    Check.EVIDENCE_FROM_ABSENCE,
                    "more that a candidate brings may end \"" + condition.text()
                            + "\", and with it what the rule shows",
                    "Let rule \"" + rule.name() + "\" look at what is there; evidence only adds to a level."));
        }
    }

    /** Whether it may hold for somebody, and no longer hold when they bring more. */
    private static boolean mayFall(Condition condition) {
        return condition.joined().stream()
                .anyMatch(part -> part.patterns().stream()
                        .filter(pattern -> BROUGHT.contains(pattern.type()))
                        .anyMatch(pattern -> part instanceof Condition.Absent || limits(pattern)));
    }

    private static boolean limits(FactPattern pattern) {
        return pattern.constraints().stream().anyMatch(FallingEvidence::limits);
    }

    private static boolean limits(Constraint constraint) {
        boolean denies = constraint instanceof Constraint.Equal equal
                && equal.field() == Field.PUBLISHED
                && equal.value() instanceof Value.Truth truth
                && !truth.truth();
        boolean isOneDegree = constraint.field() == Field.DEGREE_NAME;
        return denies
                || isOneDegree
                || constraint instanceof Constraint.AtMost
                || constraint instanceof Constraint.Less;
    }
}
