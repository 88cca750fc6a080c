package dev.righttrack.advice;

import dev.righttrack.candidate.ReadFact;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.scoring.judgement.WishBasis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The advice for one candidate: immutable, and the same for the same input. The ranking and what is known of the candidate
 * can be read from here too.
 *
 * @param candidate the candidate's id
 * @param name what to call the candidate; may be empty
 * @param ranking the roles in their order
 * @param guidance on organizations, stages and in general
 * @param known what is known of the candidate, and what is not
 * @param readings the readings of ambiguities that the advice relies on
 * @param rulesHash the SHA-256 of rules and facts that gave it, in hexadecimal
 */
public record Advice(
        String candidate,
        String name,
        RoleRanking ranking,
        List<Line> guidance,
        ProfileAdvice known,
        List<ReadingAdvice> readings,
        String rulesHash) {

    private static final Comparator<RoleAdvice> CLOSEST_FIRST = Comparator.comparing(
                    (RoleAdvice role) -> role.worst() != Verdict.READY)
            .thenComparingInt(role -> role.weeks().most())
            .thenComparing(RoleAdvice::strengths, Comparator.reverseOrder());

    /** The lower end of an aspiration is the agreement with the wishes that were stated, and with nothing else. */
    private static final Comparator<RoleAdvice> LIKED_FIRST =
            Comparator.comparing((RoleAdvice role) -> role.aspiration().low(), Comparator.reverseOrder());

    public Advice {
        guidance = List.copyOf(guidance);
        readings = List.copyOf(readings);
    }

    /** All roles, first place first. */
    public List<RoleAdvice> roles() {
        return ranking.roles();
    }

    /** Whether the first of them is in first place, and if not, why. */
    public FirstPlace firstPlace() {
        return ranking.firstPlace();
    }

    /** How far the role in first place is before the next one. */
    public Lead lead() {
        return ranking.lead();
    }

    /** The names of the roles within the coaches' distance of first place, first place included. */
    public List<String> leaders() {
        return ranking.leaders();
    }

    /** What is known of each skill. */
    public List<SkillAdvice> profile() {
        return known.skills();
    }

    /** What is known of each wish. */
    public List<WishAdvice> wishes() {
        return known.wishes();
    }

    /** Where a statement and the evidence disagree. */
    public List<ClashAdvice> clashes() {
        return known.clashes();
    }

    /** What was said and counted for nothing, sorted. */
    public List<UncountedWord> uncounted() {
        return known.uncounted();
    }

    /** What was read in a document and nobody has confirmed, sorted. */
    public List<ReadFact> unconfirmed() {
        return known.unconfirmed();
    }

    /** The circumstances that nobody stated. */
    public List<String> openCircumstances() {
        return known.openCircumstances();
    }

    /** The role that is listed first; where nobody is in first place, that means nothing. */
    public RoleAdvice first() {
        return roles().get(0);
    }

    /** The role in first place; empty on a tie, where too little is known, and where none is suitable. */
    public Optional<RoleAdvice> inFirstPlace() {
        return firstPlace() == FirstPlace.HELD ? Optional.of(first()) : Optional.empty();
    }

    /**
     * The roles that are closest to the candidate as things are, in the order of the listing: of those that are suitable and
     * can be judged, the ready ones, then those with the fewest weeks to every essential requirement from the lower ends of the levels, then
     * those that use the larger share of strengths. More than one where that tells them not apart; none if there is
     * no such role.
     */
    public List<String> closest() {
        List<RoleAdvice> judged = roles().stream()
                .filter(role -> role.judged() && role.suitable())
                .toList();
        return equalToFirst(judged, CLOSEST_FIRST);
    }

    /**
     * The suitable roles that agree most with what the candidate said they want, in the order of the listing; more than one where
     * they agree as much, and none where no wish was stated.
     */
    public List<String> liked() {
        boolean stated = wishes().stream().anyMatch(wish -> wish.basis() == WishBasis.STATED);
        List<RoleAdvice> suitable =
                roles().stream().filter(RoleAdvice::suitable).toList();
        return stated ? equalToFirst(suitable, LIKED_FIRST) : List.of();
    }

    private static List<String> equalToFirst(List<RoleAdvice> roles, Comparator<RoleAdvice> order) {
        return roles.stream()
                .min(order)
                .map(best -> roles.stream()
                        .filter(role -> order.compare(role, best) == 0)
                        .map(RoleAdvice::role)
                        .toList())
                .orElse(List.of());
    }

    /** The roles that share the first rank; one where there is no tie. */
    public List<String> tied() {
        return roles().stream()
                .filter(role -> role.rank() == first().rank())
                .map(RoleAdvice::role)
                .toList();
    }
}
