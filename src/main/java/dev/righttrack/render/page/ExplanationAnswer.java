package dev.righttrack.render.page;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.explain.Explanation;
import java.util.List;
import java.util.Map;

/**
 * The answer to one question about advice, as data and as a page.
 *
 * @param kind the kind of question, such as {@code why-not}
 * @param data the answer, for JSON
 * @param page the answer, for text and Markdown
 */
public record ExplanationAnswer(String kind, Object data, Page page) {

    /** Why a role stands where it stands, down to what was said. */
    public static ExplanationAnswer why(Explanation explanation, String role) {
        var why = explanation.why(role);
        return new ExplanationAnswer("why", why, ExplainPages.why(why));
    }

    /** What is missing or unknown for a role, and the least that would make it ready, or first. */
    public static ExplanationAnswer whyNot(Explanation explanation, String role) {
        var whyNot = explanation.whyNot(role);
        return new ExplanationAnswer("why-not", whyNot, ExplainPages.whyNot(whyNot));
    }

    /** What tells two roles apart. */
    public static ExplanationAnswer compare(Explanation explanation, String role, String other) {
        var comparison = explanation.compare(role, other);
        return new ExplanationAnswer("compare", comparison, ComparisonPage.of(comparison));
    }

    /** The cheapest plan to be ready for a role. */
    public static ExplanationAnswer pathTo(Explanation explanation, String role) {
        var plan = explanation.pathTo(role);
        var first = explanation.firstSteps();
        return new ExplanationAnswer("path-to", Map.of("plan", plan, "firstSteps", first), PlanPage.of(plan, first));
    }

    /** Which readings and weights first place depends on, sampled by a seed. */
    public static ExplanationAnswer sensitivity(Explanation explanation, long seed) {
        var sensitivity = explanation.sensitivity(seed);
        return new ExplanationAnswer("sensitivity", sensitivity, SensitivityPage.of(sensitivity));
    }

    /**
     * What would differ for the candidate as changed.
     *
     * @param changes the changes as they were asked for
     */
    public static ExplanationAnswer whatIf(Explanation explanation, Candidate changed, List<String> changes) {
        var whatIf = explanation.whatIf(changed);
        return new ExplanationAnswer("what-if", whatIf, WhatIfPage.of(whatIf, changes));
    }
}
