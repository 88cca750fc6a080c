package dev.righttrack.intake.cases;

import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.scoring.Readiness;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the advice for a case's candidate is to be, beside the rule that fires or stays silent.
 *
 * @param first the role that is to be in first place; the empty text if no role is to be; absent if that does not matter
 * @param verdicts role to the verdict that it is to get
 * @param fit role to its fit in whole points, from 0 to 100, as it is shown
 * @param skills skill to the least level that is to be known of it
 * @param leaders the roles that are to be told together with the first one, itself among them; absent if that does not
 *     matter
 * @param lead how clear the lead of the role in first place is to be: clear, slight or none; absent if that does not matter
 * @param subtasks subtask to when the candidate is to be able to do it
 */
public record ExpectedAdvice(
        Optional<String> first,
        Map<String, String> verdicts,
        Map<String, Integer> fit,
        Map<String, String> skills,
        Optional<Set<String>> leaders,
        Optional<Clarity> lead,
        Map<String, Readiness> subtasks) {

    /** The word for first place where no role is in it. */
    public static final String NOBODY = "nobody";

    /** Nothing beside the rule. */
    public static final ExpectedAdvice NOTHING = new ExpectedAdvice(
            Optional.empty(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Map.of());

    public ExpectedAdvice {
        verdicts = Map.copyOf(verdicts);
        fit = Map.copyOf(fit);
        skills = Map.copyOf(skills);
        leaders = leaders.map(Set::copyOf);
        subtasks = Map.copyOf(subtasks);
    }

    /** The same with a role in first place; the empty text if no role is to be. */
    public ExpectedAdvice withFirst(String role) {
        return new ExpectedAdvice(Optional.of(role), verdicts, fit, skills, leaders, lead, subtasks);
    }

    /** The same with these verdicts. */
    public ExpectedAdvice withVerdicts(Map<String, String> those) {
        return new ExpectedAdvice(first, those, fit, skills, leaders, lead, subtasks);
    }

    /** The same with these fits. */
    public ExpectedAdvice withFit(Map<String, Integer> those) {
        return new ExpectedAdvice(first, verdicts, those, skills, leaders, lead, subtasks);
    }

    /** The same with these least levels. */
    public ExpectedAdvice withSkills(Map<String, String> those) {
        return new ExpectedAdvice(first, verdicts, fit, those, leaders, lead, subtasks);
    }

    /** The same with these leaders. */
    public ExpectedAdvice withLeaders(Set<String> those) {
        return new ExpectedAdvice(first, verdicts, fit, skills, Optional.of(those), lead, subtasks);
    }

    /** The same with such a lead. */
    public ExpectedAdvice withLead(Clarity clarity) {
        return new ExpectedAdvice(first, verdicts, fit, skills, leaders, Optional.of(clarity), subtasks);
    }

    /** The same with these subtasks. */
    public ExpectedAdvice withSubtasks(Map<String, Readiness> those) {
        return new ExpectedAdvice(first, verdicts, fit, skills, leaders, lead, those);
    }

    /** Whether nothing beside the rule is expected. */
    public boolean isNothing() {
        return equals(NOTHING);
    }
}
