package dev.righttrack.authoring.exact;

import dev.righttrack.advice.Lead;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * What comes of a candidate: the ranking and what is said.
 *
 * @param roles the roles, first place first
 * @param first the role in first place; the empty text where no role is, on a tie or because too little is known
 * @param leaders the roles within the coaches' distance of first place
 * @param said the lines that depend on the candidate
 */
public record EvaluationResult(
        List<OfRole> roles, String first, List<String> leaders, Lead lead, Set<StatedLine> said) {

    private static final List<String> VERDICTS = List.of("far", "near", "ready");

    public EvaluationResult {
        roles = List.copyOf(roles);
        leaders = List.copyOf(leaders);
        said = Set.copyOf(said);
    }

    /**
     * What comes of a candidate for one role.
     *
     * @param role the role
     * @param worst the verdict if every unknown turns out badly: 0 far, 1 near, 2 ready
     * @param best the verdict if every unknown turns out well
     * @param ability the weighted share of what is asked that is there
     * @param aspiration how far wish and role agree
     * @param fit half ability, half aspiration; ability where no wish is known
     * @param strengths the share of the known level steps that the role calls on
     * @param variant the variant that serves the candidate better than the role itself; empty where there is none
     */
    public record OfRole(
            String role,
            int worst,
            int best,
            Fraction ability,
            Fraction aspiration,
            Fraction fit,
            Fraction strengths,
            String variant) {

        /** The verdict in one word: far, near, ready, or open where the ends differ. */
        public String verdict() {
            return worst == best ? VERDICTS.get(worst) : "open";
        }
    }

    /** What comes of the candidate for a role, if there is such a role. */
    public Optional<OfRole> role(String name) {
        for (OfRole one : roles) {
            if (one.role().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The verdict on a role in one word; empty if there is no such role. */
    public String verdict(String name) {
        return role(name).map(OfRole::verdict).orElse("");
    }

    /** The same with what is said. */
    EvaluationResult saying(Set<StatedLine> lines) {
        return new EvaluationResult(roles, first, leaders, lead, lines);
    }
}
