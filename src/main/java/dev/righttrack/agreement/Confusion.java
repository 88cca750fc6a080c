package dev.righttrack.agreement;

import java.util.Arrays;
import java.util.List;

/**
 * How often people of a role were advised which role first.
 *
 * @param roles the roles, in the order of rows and columns
 * @param counts a row for each role that people have, a column for each role advised
 * @param nobody for each role that people have, how many were advised no role first
 */
public record Confusion(List<String> roles, List<List<Integer>> counts, List<Integer> nobody) {
    public Confusion {
        roles = List.copyOf(roles);
        counts = counts.stream().map(List::copyOf).toList();
        nobody = List.copyOf(nobody);
    }

    static Confusion of(List<String> roles, List<Labelled> people) {
        return of(roles, FirstPlaces.of(roles, people).counts());
    }

    /**
     * The confusion of some counts.
     *
     * @param counts a row for each role that people have; a column for each role advised, and one for none
     */
    static Confusion of(List<String> roles, int[][] counts) {
        return new Confusion(
                roles,
                Arrays.stream(counts)
                        .map(row -> Arrays.stream(row, 0, roles.size()).boxed().toList())
                        .toList(),
                Arrays.stream(counts).map(row -> row[roles.size()]).toList());
    }

    /** The share of the people of a role who were advised it first; 0 if there are none. */
    public double recall(String role) {
        int row = roles.indexOf(role);
        int all = support(role);
        return all == 0 ? 0 : (double) counts.get(row).get(row) / all;
    }

    /** How many people have a role. */
    public int support(String role) {
        int row = roles.indexOf(role);
        return counts.get(row).stream().mapToInt(Integer::intValue).sum() + nobody.get(row);
    }

    /** How many people were advised a role first. */
    public int advised(String role) {
        int at = roles.indexOf(role);
        return counts.stream().mapToInt(row -> row.get(at)).sum();
    }

    /** How many people were advised no role first. */
    public int nobodyFirst() {
        return nobody.stream().mapToInt(Integer::intValue).sum();
    }

    /** The harmonic mean of recall and precision of a role; 0 if nobody who has it was advised it. */
    public double f1(String role) {
        int at = roles.indexOf(role);
        int hits = counts.get(at).get(at);
        return hits == 0 ? 0 : 2.0 * hits / (support(role) + advised(role));
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
