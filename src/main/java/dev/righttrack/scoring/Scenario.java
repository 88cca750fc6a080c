package dev.righttrack.scoring;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Open;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One way in which open circumstances may be answered.
 *
 * @param answers kind of circumstance to the answers chosen, which may be none; kinds that are not asked, and those that
 *     stay open, are absent
 */
public record Scenario(Map<String, Set<String>> answers) {

    /** Nothing is answered: what was stated already counts, and what is open stays open. */
    public static final Scenario UNANSWERED = new Scenario(Map.of());

    public Scenario {
        // In an order that is the same each time.
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** Whether no answer keeps any of the circumstances from holding. */
    public boolean allows(Circumstances circumstances) {
        return circumstances.all().stream().allMatch(one -> {
            Set<String> chosen = answers.get(one.kind());
            return chosen == null || one.names().stream().anyMatch(chosen::contains);
        });
    }

    /** Whether all of the circumstances are known to hold: those that were open are answered, and as they have to be. */
    public boolean asks(Circumstances circumstances, Collection<Open> open) {
        return circumstances.all().stream().allMatch(one -> {
            Set<String> chosen = answers.get(one.kind());
            return chosen == null
                    ? open.stream().noneMatch(o -> o.kind().equals(one.kind()))
                    : one.names().stream().anyMatch(chosen::contains);
        });
    }

    /**
     * Whether the circumstances that stay open may be answered so that nothing is asked but what is certain. Then a role's
     * point is always a share of one way to answer them; else it may be drawn to an end, and is no sum.
     *
     * @param asked the circumstances of all that a role asks
     */
    public boolean mayAskNothingMore(Collection<Circumstances> asked, Collection<Open> open) {
        List<Open> left = left(open);
        List<Circumstances> hanging = asked.stream()
                .filter(one -> !one.isCertain(left))
                .filter(this::allows)
                .toList();
        return Contingency.counting(hanging, left).stream().anyMatch(BitSet::isEmpty);
    }

    /** Those of some open circumstances that stay open in it. */
    public List<Open> left(Collection<Open> open) {
        return open.stream().filter(one -> !answers.containsKey(one.kind())).toList();
    }

    /** Every scenario in which all those open circumstances are answered that something asked depends on; at least one. */
    public static List<Scenario> over(Collection<Open> open, Collection<Circumstances> asked) {
        return all(
                open.stream()
                        .filter(one -> Circumstances.anyDependsOn(asked, one.kind()))
                        .toList(),
                false);
    }

    /** Every scenario in which each of some open circumstances is answered or stays open; all open first. */
    public static List<Scenario> overOrOpen(List<Open> open) {
        return all(open, true);
    }

    private static List<Scenario> all(List<Open> open, boolean mayStayOpen) {
        List<Scenario> all = new ArrayList<>();
        for (int[] way : ScenarioEnumeration.over(open, mayStayOpen)) {
            Map<String, Set<String>> answers = new LinkedHashMap<>();
            for (int i = 0; i < way.length; i++) {
                if (way[i] != ScenarioEnumeration.LEFT_OPEN) {
                    answers.put(open.get(i).kind(), ScenarioEnumeration.names(open.get(i), way[i]));
                }
            }
            all.add(new Scenario(answers));
        }
        return all;
    }

    /** Every answer to an open circumstance, as the names that are chosen in it. */
    public static List<Set<String>> answers(Open open) {
        return all(List.of(open), false).stream()
                .map(one -> one.answers.getOrDefault(open.kind(), Set.of()))
                .toList();
    }
}
