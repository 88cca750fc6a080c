package dev.righttrack.explain.search;

import dev.righttrack.facts.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps a role behind one way in which a rival asks. A role that asks in several ways, of which any one is enough, is
 * ahead as soon as one of its ways is.
 *
 * @param either the bound of each of the role's own ways
 */
record RivalGap(List<FitGapBound> either) {

    RivalGap {
        either = List.copyOf(either);
    }

    /**
     * The gaps to all rivals that no rule may bar, each in every way in which it asks: others may be before it and not be first.
     */
    static List<RivalGap> towards(
            String name, Scoreboard board, List<ChangeOption[]> dimensions, boolean byAbility, int steps) {
        List<Role> own = board.requirements().keySet().stream()
                .filter(way -> way.base().equals(name))
                .toList();
        List<RivalGap> gaps = new ArrayList<>();
        for (Role rival : board.requirements().keySet()) {
            if (!rival.base().equals(name) && !board.mayBeBarred().contains(rival.base())) {
                gaps.add(new RivalGap(own.stream()
                        .map(way -> FitGapBound.between(way, rival, board, dimensions, byAbility, steps))
                        .toList()));
            }
        }
        return gaps;
    }

    /** Whether some choice of the dimensions from one on, with so many steps, may close it. */
    boolean mayClose(int dimension, int left) {
        for (FitGapBound way : either) {
            if (way.mayClose(dimension, left)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing can close it, with any number of steps. */
    boolean isHopelessForever() {
        return either.stream().allMatch(FitGapBound::isHopelessForever);
    }

    RivalGap with(int dimension, int option) {
        List<FitGapBound> chosen = new ArrayList<>(either.size());
        for (FitGapBound way : either) {
            chosen.add(way.with(dimension, option));
        }
        return new RivalGap(chosen);
    }
}
