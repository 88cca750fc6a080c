package dev.righttrack.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Role that people have and role that came first, person by person. */
final class FirstPlaces {

    private final int roles;
    private final int[] had;
    private final int[] first;

    private FirstPlaces(int roles, int[] had, int[] first) {
        this.roles = roles;
        this.had = had;
        this.first = first;
    }

    static FirstPlaces of(List<String> roles, List<Labelled> people) {
        return new FirstPlaces(
                roles.size(),
                people.stream().mapToInt(one -> roles.indexOf(one.label())).toArray(),
                people.stream()
                        .mapToInt(one -> one.first().map(roles::indexOf).orElse(roles.size()))
                        .toArray());
    }

    /** A row for each role that people have; a column for each role that came first, and one for none. */
    int[][] counts() {
        int[][] counts = new int[roles][roles + 1];
        for (int i = 0; i < had.length; i++) {
            counts[had[i]][first[i]]++;
        }
        return counts;
    }

    /** The counts of as many people, drawn one by one and put back. */
    int[][] drawn(Random random) {
        int[][] counts = new int[roles][roles + 1];
        for (int i = 0; i < had.length; i++) {
            int one = random.nextInt(had.length);
            counts[had[one]][first[one]]++;
        }
        return counts;
    }

    /** The ends between which 95 % of some values lie, of which there are at least 40. */
    static double[] ends(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new double[] {sorted[sorted.length / 40], sorted[sorted.length - 1 - sorted.length / 40]};
    }
}
