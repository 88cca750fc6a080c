package dev.righttrack.advice;

import dev.righttrack.candidate.UncountedWord;
import java.util.List;
import java.util.Optional;

/**
 * The advice for one candidate: immutable, and the same for the same input.
 *
 * @param candidate the candidate's id
 * @param name what to call the candidate; may be empty
 * @param roles all roles, first place first
 * @param firstPlace whether the first of them is in first place, and if not, why
 * @param leaders the names of the roles within the coaches' distance of first place, first place included
 * @param rankingBasis the engine's rule that ranked them
 * @param guidance on organizations, stages and in general
 * @param profile what is known of each skill
 * @param wishes what is known of each wish
 * @param clashes where a statement and the evidence disagree
 * @param uncounted what was said and counted for nothing, sorted
 * @param openCircumstances the circumstances that nobody stated: application, organization, stage, variety
 * @param readings the readings of ambiguities that the advice relies on
 * @param rulesHash the SHA-256 of rules and facts that gave it, in hexadecimal
 */
public record Advice(
        String candidate,
        String name,
        List<RoleAdvice> roles,
        FirstPlace firstPlace,
        List<String> leaders,
        Basis rankingBasis,
        List<Line> guidance,
        List<SkillAdvice> profile,
        List<WishAdvice> wishes,
        List<ClashAdvice> clashes,
        List<UncountedWord> uncounted,
        List<String> openCircumstances,
        List<ReadingAdvice> readings,
        String rulesHash) {

    public Advice {
        roles = List.copyOf(roles);
        leaders = List.copyOf(leaders);
        guidance = List.copyOf(guidance);
        profile = List.copyOf(profile);
        wishes = List.copyOf(wishes);
        clashes = List.copyOf(clashes);
        uncounted = List.copyOf(uncounted);
        openCircumstances = List.copyOf(openCircumstances);
        readings = List.copyOf(readings);
    }

    /** The role that is listed first; where nobody is in first place, that means nothing. */
    public RoleAdvice first() {
        return roles.get(0);
    }

    /** The role in first place; empty on a tie, and where too little is known. */
    public Optional<RoleAdvice> inFirstPlace() {
        return firstPlace == FirstPlace.HELD ? Optional.of(first()) : Optional.empty();
    }

    /** The roles that share the first rank; one where there is no tie. */
    public List<String> tied() {
        return roles.stream()
                .filter(role -> role.rank() == first().rank())
                .map(RoleAdvice::role)
                .toList();
    }
}
