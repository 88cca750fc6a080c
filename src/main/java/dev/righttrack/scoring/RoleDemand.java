package dev.righttrack.scoring;

import java.util.List;

/**
 * The levels of skill that a role asks, held against a candidate, as far as they decide whether a role that asks more than
 * another has a reason to come before it. Importance and tools are left out.
 */
public interface RoleDemand {

    /** Nothing is asked. */
    RoleDemand NOTHING = List::of;

    /** What the role asks, in any order; all of it where it asks in one of several ways. */
    List<HeldLevel> levels();

    /** The ways in which it asks, of which any one is enough. */
    default List<RoleDemand> ways() {
        return List.of(this);
    }

    /**
     * Whether a role asks all that another asks, at the same level or a higher one, and something more, while none of what
     * it asks essentially and the other does not is there. Such a role yields where the wishes do not speak for it. Where one
     * of several ways is enough, that holds for each of its ways against some way of the other.
     */
    default boolean yieldsTo(RoleDemand other) {
        for (RoleDemand way : ways()) {
            boolean yields = false;
            for (RoleDemand rival : other.ways()) {
                yields |= yields(way.levels(), rival.levels());
            }
            if (!yields) {
                return false;
            }
        }
        return true;
    }

    private static boolean yields(List<HeldLevel> own, List<HeldLevel> others) {
        return isMore(own, others)
                && own.stream()
                        .noneMatch(one -> one.essential()
                                && one.isMet()
                                && others.stream().noneMatch(level -> level.implies(one)));
    }

    /** Whether a role asks all that another asks, at the same level or a higher one, and something more. */
    default boolean asksMoreThan(RoleDemand other) {
        return ways().stream()
                .allMatch(way -> other.ways().stream().anyMatch(rival -> isMore(way.levels(), rival.levels())));
    }

    private static boolean isMore(List<HeldLevel> own, List<HeldLevel> others) {
        return isCovered(others, own) && !isCovered(own, others);
    }

    /** Whether each of some levels is implied by one of others. */
    private static boolean isCovered(List<HeldLevel> some, List<HeldLevel> others) {
        for (HeldLevel one : some) {
            boolean covered = false;
            for (HeldLevel other : others) {
                if (other.implies(one)) {
                    covered = true;
                    break;
                }
            }
            if (!covered) {
                return false;
            }
        }
        return true;
    }
}
