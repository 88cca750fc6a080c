package dev.righttrack.agreement;

import dev.righttrack.advice.Advice;
import dev.righttrack.sources.PackRole;
import dev.righttrack.sources.SourcePack;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * Advice by another source, in the roles of the report, so that it can be held against their labels. A role of the source
 * that is like several of ours counts as the one that the label names, otherwise as the first of them.
 */
public final class CrosswalkedLabels {

    private final SourcePack pack;
    private final Map<String, Integer> leftOut = new HashMap<>();

    /** The labels of people who are advised by a source. */
    public CrosswalkedLabels(SourcePack pack) {
        this.pack = pack;
    }

    /** A person who is counted; empty if the source has no role like the label, which is noted. */
    public Optional<Labelled> of(String label, Advice advice) {
        if (pack.like(label).stream().allMatch(role -> role.comparedAt().isEmpty())) {
            leftOut.merge(label, 1, Integer::sum);
            return Optional.empty();
        }
        Labelled theirs = Labelled.of(label, advice);
        Set<String> seen = new HashSet<>();
        List<Set<String>> places = theirs.places().stream()
                .map(place -> {
                    Set<String> ours = new LinkedHashSet<>();
                    place.forEach(grade -> ours.add(ours(grade, label)));
                    ours.removeIf(role -> !seen.add(role));
                    return ours;
                })
                .filter(place -> !place.isEmpty())
                .<Set<String>>map(place -> place)
                .toList();
        Map<String, Fraction> fits = new HashMap<>();
        theirs.fits()
                .forEach((grade, fit) ->
                        fits.merge(ours(grade, label), fit, (one, other) -> one.compareTo(other) >= 0 ? one : other));
        return Optional.of(new Labelled(label, places, fits));
    }

    private String ours(String grade, String label) {
        List<String> ours = pack.roleOf(grade).map(PackRole::ours).orElse(List.of());
        return ours.contains(label) || ours.isEmpty() ? label : ours.get(0);
    }

    /** Label to the number of people who were left out. */
    public Map<String, Integer> leftOut() {
        return Map.copyOf(leftOut);
    }
}
