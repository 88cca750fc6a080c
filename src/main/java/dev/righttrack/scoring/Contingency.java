package dev.righttrack.scoring;

import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Open;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What depends on circumstances of which the answer is open: which of it may count together. Worked out for each role of each
 * candidate, hence the plain loops.
 */
final class Contingency {

    /** Of a longer list, the names that nothing names are taken together: they are answers that nothing tells apart. */
    private static final int MANY_NAMES = 12;

    private static final List<BitSet> NOTHING = List.of(new BitSet());

    private final List<Circumstances> hanging;
    private final List<Open> open = new ArrayList<>(2);

    private Contingency(List<Circumstances> hanging, Collection<Open> all) {
        this.hanging = hanging;
        for (Open one : all) {
            if (Circumstances.anyDependsOn(hanging, one.kind())) {
                open.add(one.names().size() > MANY_NAMES ? toldApart(one) : one);
            }
        }
    }

    /**
     * For each way to answer what is open the places of what then counts, each such set once; one set at least.
     *
     * @param hanging the circumstances of each thing that depends on some; what is stated of them holds already
     * @param open the circumstances that are open
     */
    static Collection<BitSet> counting(List<Circumstances> hanging, Collection<Open> open) {
        Contingency contingency = new Contingency(hanging, open);
        return contingency.open.isEmpty() ? NOTHING : contingency.counting();
    }

    private Open toldApart(Open one) {
        Set<String> named = new LinkedHashSet<>();
        for (Circumstances each : hanging) {
            for (Circumstance circumstance : each.all()) {
                if (circumstance.kind().equals(one.kind())) {
                    named.addAll(circumstance.names());
                }
            }
        }
        named.retainAll(one.names());
        one.names().stream()
                .filter(name -> !one.several() && !named.contains(name))
                .findFirst()
                .ifPresent(named::add);
        return new Open(one.kind(), List.copyOf(named), one.several());
    }

    private Collection<BitSet> counting() {
        boolean[][][] needs = new boolean[hanging.size()][][];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = needs(hanging.get(i));
        }
        Set<BitSet> counting = new LinkedHashSet<>();
        for (int[] way : ScenarioEnumeration.over(open, false)) {
            BitSet counts = new BitSet(needs.length);
            for (int i = 0; i < needs.length; i++) {
                if (hold(needs[i], way)) {
                    counts.set(i);
                }
            }
            counting.add(counts);
        }
        return counting.isEmpty() ? NOTHING : counting;
    }

    /** For each open circumstance and each answer to it, whether what depends on it then holds; empty where nothing does. */
    private boolean[][] needs(Circumstances asked) {
        boolean[][] needs = new boolean[open.size()][];
        for (int i = 0; i < needs.length; i++) {
            boolean[] holds = {};
            for (Circumstance circumstance : asked.all()) {
                if (open.get(i).kind().equals(circumstance.kind())) {
                    holds = both(holds, ScenarioEnumeration.choosing(open.get(i), circumstance.names()));
                }
            }
            needs[i] = holds;
        }
        return needs;
    }

    private static boolean[] both(boolean[] one, boolean[] other) {
        for (int i = 0; i < one.length; i++) {
            other[i] &= one[i];
        }
        return other;
    }

    private static boolean hold(boolean[][] needs, int[] way) {
        for (int i = 0; i < way.length; i++) {
            if (needs[i].length > 0 && !needs[i][way[i]]) {
                return false;
            }
        }
        return true;
    }
}
