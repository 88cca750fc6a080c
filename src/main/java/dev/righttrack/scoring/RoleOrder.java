package dev.righttrack.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * Puts roles in order. Those that a rule bars come last, and of the others those of which enough is known come first. Of what is left the next place belongs to a role near the
 * best fit: the one that uses most of the candidate's strengths, then the one that fits better, then the one that agrees
 * more with the wishes. A role that asks more than another yields to it without a reason of its own. Roles that nothing of
 * this tells apart share a place. docs/decisions/0088-near-ties-and-who-asks-more.md has the reasons.
 *
 * @param <T> what is put in order
 */
final class RoleOrder<T extends Ranked<T>> {

    private final Fraction near;
    private final Fraction floor;
    private final Fraction distance;
    private final Set<String> barred;

    /** @param barred the roles that are not suitable, which are neither first nor leaders */
    RoleOrder(Weights weights, Set<String> barred) {
        this.barred = barred;
        near = weights.nearTie();
        floor = weights.floorOfEvidence();
        distance = weights.leadersDistance();
    }

    /**
     * A place in the order.
     *
     * @param role who has it
     * @param rank 1 for the first place; roles that share a place share its rank
     * @param first whether it is the only one in first place, and enough is known of it
     * @param leader whether its fit is no further behind that of a role at the first rank than leaders may be
     */
    record Place<T>(T role, int rank, boolean first, boolean leader) {}

    /** All roles, the first place first; roles that share a place are listed by name. */
    List<Place<T>> places(Collection<T> roles) {
        List<List<T>> groups = new ArrayList<>(roles.size());
        List<T> judged = new ArrayList<>(roles.size());
        List<T> others = new ArrayList<>();
        List<T> last = new ArrayList<>();
        for (T role : roles) {
            (barred.contains(role.role()) ? last : role.isJudged(floor) ? judged : others).add(role);
        }
        boolean anyJudged = !judged.isEmpty();
        order(judged, groups);
        int enough = groups.size();
        order(others, groups);
        int suitable = groups.size();
        order(last, groups);
        List<Place<T>> places = new ArrayList<>(roles.size());
        for (int i = 0; i < groups.size(); i++) {
            List<T> group = groups.get(i);
            int rank = places.size() + 1;
            boolean alone = rank == 1 && group.size() == 1 && anyJudged;
            boolean mayLead = i < (anyJudged ? enough : suitable);
            for (T role : group) {
                boolean leads = mayLead && role.isWithin(distance, groups.get(0).get(0));
                places.add(new Place<>(role, rank, alone, leads));
            }
        }
        return places;
    }

    /** The role in first place; empty where several share it, and where of none that is suitable enough is known. */
    Optional<T> first(Collection<T> roles) {
        List<T> judged = new ArrayList<>(roles.size());
        for (T role : roles) {
            if (role.isJudged(floor) && !barred.contains(role.role())) {
                judged.add(role);
            }
        }
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        List<T> first = next(judged);
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    private void order(List<T> left, List<List<T>> groups) {
        left.sort(Comparator.comparing(Ranked::role));
        while (!left.isEmpty()) {
            List<T> next = next(left);
            groups.add(next);
            left.removeAll(next);
        }
    }

    /** Those that are next, of roles that are listed by name. */
    private List<T> next(List<T> left) {
        List<T> free = new ArrayList<>(left);
        while (true) {
            T top = best(free, RoleOrder::byFit);
            List<T> close = new ArrayList<>(free.size());
            for (T role : free) {
                if (role.isWithin(near, top)) {
                    close.add(role);
                }
            }
            T best = best(close, RoleOrder::byStrengths);
            // Most roles yield to none, so that only those that would be taken are looked at.
            if (yields(top, left)) {
                free.remove(top);
            } else if (yields(best, left)) {
                free.remove(best);
            } else {
                return level(best, free, left);
            }
        }
    }

    private static <T> T best(List<T> roles, Comparator<T> by) {
        T best = roles.get(0);
        for (T role : roles) {
            best = by.compare(role, best) > 0 ? role : best;
        }
        return best;
    }

    private static <T extends Ranked<T>> int byFit(T one, T other) {
        return one.compareFit(other);
    }

    private static <T extends Ranked<T>> int byStrengths(T one, T other) {
        int byStrengths = one.compareStrengths(other);
        int byFit = byStrengths == 0 ? one.compareFit(other) : byStrengths;
        return byFit == 0 ? one.compareAspiration(other) : byFit;
    }

    private List<T> level(T best, List<T> free, List<T> left) {
        List<T> level = new ArrayList<>(1);
        for (T role : free) {
            if (role == best || (role.isLevelWith(best) && !yields(role, left))) {
                level.add(role);
            }
        }
        return level;
    }

    /** Whether a role yields to one of the others. Asking more goes one way only, so that some role always yields to none. */
    private boolean yields(T role, List<T> left) {
        for (T other : left) {
            if (role != other && role.yieldsTo(other)) {
                return true;
            }
        }
        return false;
    }
}
