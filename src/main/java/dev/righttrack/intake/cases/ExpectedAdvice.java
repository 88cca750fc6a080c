package dev.righttrack.intake.cases;

import java.util.Map;
import java.util.Optional;

/**
 * What the advice for a case's candidate is to be, beside the rule that fires or stays silent.
 *
 * @param first the role that is to be in first place; the empty text if no role is to be; absent if that does not matter
 * @param verdicts role to the verdict that it is to get
 * @param fit role to its fit in whole points, from 0 to 100, as it is shown
 * @param skills skill to the least level that is to be known of it
 */
public record ExpectedAdvice(
        Optional<String> first, Map<String, String> verdicts, Map<String, Integer> fit, Map<String, String> skills) {

    /** The word for first place where no role is in it. */
    public static final String NOBODY = "nobody";

    /** Nothing beside the rule. */
    public static final ExpectedAdvice NOTHING = new ExpectedAdvice(Optional.empty(), Map.of(), Map.of(), Map.of());

    public ExpectedAdvice {
        verdicts = Map.copyOf(verdicts);
        fit = Map.copyOf(fit);
        skills = Map.copyOf(skills);
    }

    /** Whether nothing beside the rule is expected. */
    public boolean isNothing() {
        return equals(NOTHING);
    }
}
