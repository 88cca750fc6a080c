package dev.righttrack.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comes of a candidate, in a form that engine and evaluator can be compared in.
 *
 * @param roles role to its figures
 * @param ranking the roles, first place first
 * @param first the role in first place; empty where none is
 * @param leaders the roles close to first place
 * @param skills what is known of each skill
 * @param aims what is known of each wish
 * @param conclusions each statement, piece of evidence, work and clash, with its rule
 * @param reach how far each subtask is in reach
 */
public record Opinion(
        Map<String, Figures> roles,
        List<String> ranking,
        String first,
        List<String> leaders,
        Map<String, String> skills,
        Map<String, String> aims,
        Set<String> conclusions,
        Map<String, String> reach) {

    /**
     * A role's figures; fractions as text in lowest terms, so that equal means exactly equal.
     *
     * @param verdict worst and best
     * @param ability low, point, high
     * @param aspiration low, point, high
     * @param fit low, point, high
     * @param strengths the share of strengths used
     * @param known the share of what is asked of which anything is known
     * @param as the variant as which more of what is asked is there; empty where there is none
     */
    public record Figures(
            String verdict, String ability, String aspiration, String fit, String strengths, String known, String as) {}
}
