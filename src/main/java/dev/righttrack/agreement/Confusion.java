package dev.righttrack.agreement;

import java.util.List;

/**
 * How often people of a role were advised which role first.
 *
 * @param roles the roles, in the order of rows and columns
 * @param counts a row for each role that people have, a column for each role advised
 */
public record Confusion(List<String> roles, List<List<Integer>> counts) {
    public Confusion {
        roles = List.copyOf(roles);
        counts = counts.stream().map(List::copyOf).toList();
    }

    static Confusion of(List<String> roles, List<Labelled> people) {
        int[][] counts = new int[roles.size()][roles.size()];
        for (Labelled one : people) {
            counts[roles.indexOf(one.label())][roles.indexOf(one.ranking().get(0))]++;
        }
        return new Confusion(
                roles,
                java.util.Arrays.stream(counts)
                        .map(row -> java.util.Arrays.stream(row).boxed().toList())
                        .toList());
    }

    /** The share of the people of a role who were advised it first; 0 if there are none. */
    public double recall(String role) {
        int row = roles.indexOf(role);
        int all = counts.get(row).stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) counts.get(row).get(row) / all;
    }

    /** How many people have a role. */
    public int support(String role) {
        return counts.get(roles.indexOf(role)).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The harmonic mean of recall and precision of a role; 0 if nobody who has it was advised it. */
    public double f1(String role) {
        int at = roles.indexOf(role);
        int hits = counts.get(at).get(at);
        int advised = counts.stream().mapToInt(row -> row.get(at)).sum();
        return hits == 0 ? 0 : 2.0 * hits / (support(role) + advised);
    }

    /** The mean of F1 over the roles that somebody has. */
    public double macroF1() {
        return roles.stream()
                .filter(role -> support(role) > 0)
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }
}
