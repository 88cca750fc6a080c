package dev.righttrack.scoring;

import dev.righttrack.facts.Open;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every way in which open circumstances may be answered. Everything that goes through such ways goes through these. Each
 * circumstance's answers have numbers from 0: where one answer is given, its place among the names; where any set of them
 * is, the set's bits.
 */
final class ScenarioEnumeration {

    /** Stands for a circumstance of which the answer stays open. */
    static final int LEFT_OPEN = -1;

    /** A set of more names than this has more answers than can be counted. */
    private static final int MOST_NAMES = 30;

    private ScenarioEnumeration() {}

    /**
     * For each way the number of the answer to each circumstance. The first circumstance changes slowest; where an answer
     * may stay open, the ways in which it does come before all others.
     *
     * @throws IllegalArgumentException if a circumstance with any set of its names as its answer has more than
     *     {@value #MOST_NAMES} names
     */
    static List<int[]> over(List<Open> open, boolean mayStayOpen) {
        List<int[]> ways = new ArrayList<>();
        ways.add(new int[open.size()]);
        for (int at = 0; at < open.size(); at++) {
            int answers = answers(open.get(at));
            List<int[]> more = new ArrayList<>(ways.size() * answers);
            for (int i = 0; mayStayOpen && i < ways.size(); i++) {
                more.add(with(ways.get(i), at, LEFT_OPEN));
            }
            for (int[] way : ways) {
                for (int answer = 0; answer < answers; answer++) {
                    more.add(with(way, at, answer));
                }
            }
            ways = more;
        }
        return ways;
    }

    private static int[] with(int[] way, int at, int answer) {
        int[] other = way.clone();
        other[at] = answer;
        return other;
    }

    private static int answers(Open open) {
        int names = open.names().size();
        if (open.several() && names > MOST_NAMES) {
            throw new IllegalArgumentException(
                    "%d answers to \"%s\" have more sets than can be counted".formatted(names, open.kind()));
        }
        return open.several() ? 1 << names : names;
    }

    /** The names that are chosen in an answer. */
    static Set<String> names(Open open, int answer) {
        if (!open.several()) {
            return Set.of(open.names().get(answer));
        }
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < open.names().size(); i++) {
            if ((answer & 1 << i) != 0) {
                names.add(open.names().get(i));
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /** For each answer, whether one of some names is chosen in it. */
    static boolean[] choosing(Open open, List<String> names) {
        boolean[] choosing = new boolean[answers(open)];
        for (int i = 0; i < open.names().size(); i++) {
            if (names.contains(open.names().get(i))) {
                for (int answer = 0; answer < choosing.length; answer++) {
                    choosing[answer] |= open.several() ? (answer & 1 << i) != 0 : answer == i;
                }
            }
        }
        return choosing;
    }
}
