package dev.righttrack.scoring;

import java.util.List;

/**
 * What a role asks that asks in one of several ways, as a role does with a variant that asks levels of its own.
 *
 * @param ways the ways, of which any one is enough; at least two
 */
public record EitherDemand(List<RoleDemand> ways) implements RoleDemand {

    public EitherDemand {
        ways = List.copyOf(ways);
    }

    /** What is asked in one of some ways; a single one is that way itself. */
    public static RoleDemand of(List<RoleDemand> ways) {
        return ways.size() == 1 ? ways.get(0) : new EitherDemand(ways);
    }

    @Override
    public List<HeldLevel> levels() {
        return ways.stream().flatMap(way -> way.levels().stream()).toList();
    }
}
