package dev.righttrack.interview;

import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way in which the open circumstances may come to be known, as far as requirements tell it from the others.
 *
 * @param chosen kind of circumstance to what is answered; a kind that stays open is absent
 * @param weight how many ways there are that no requirement tells from this one, itself included
 */
record Circumstanced(Map<String, Set<String>> chosen, int weight) {

    Circumstanced {
        chosen = Map.copyOf(chosen);
    }

    /** Whether a requirement counts in a role's point: all that it hangs on is known, and as it has to be. */
    boolean asks(Requirement requirement, List<Open> open) {
        return requirement.circumstances().all().stream().allMatch(c -> {
            boolean isOpen = open.stream().anyMatch(o -> o.kind().equals(c.kind()));
            Set<String> names = chosen.getOrDefault(c.kind(), Set.of());
            return !isOpen || c.names().stream().anyMatch(names::contains);
        });
    }

    /** Whether nothing that is known keeps a requirement from being asked. */
    boolean mayAsk(Requirement requirement) {
        return requirement.circumstances().all().stream().allMatch(c -> {
            Set<String> names = chosen.get(c.kind());
            return names == null || c.names().stream().anyMatch(names::contains);
        });
    }

    /**
     * Every way that some requirement tells from the others.
     *
     * @param askable the kinds about which a question is open; the others stay open
     */
    static List<Circumstanced> over(List<Open> open, Set<String> askable, List<Requirement> requirements) {
        List<Map<String, Set<String>>> ways = new ArrayList<>(List.of(Map.of()));
        for (Open one : open) {
            boolean counts = requirements.stream()
                    .flatMap(r -> r.circumstances().all().stream())
                    .anyMatch(c -> c.kind().equals(one.kind()));
            if (counts && askable.contains(one.kind())) {
                ways = each(ways, one);
            }
        }
        Map<List<Requirement>, Circumstanced> told = new LinkedHashMap<>();
        for (Map<String, Set<String>> way : ways) {
            Circumstanced one = new Circumstanced(way, 1);
            List<Requirement> asked =
                    requirements.stream().filter(r -> one.asks(r, open)).toList();
            told.merge(asked, one, (old, same) -> new Circumstanced(old.chosen, old.weight + 1));
        }
        return List.copyOf(told.values());
    }

    private static List<Map<String, Set<String>>> each(List<Map<String, Set<String>>> ways, Open open) {
        List<Map<String, Set<String>>> more = new ArrayList<>(ways);
        for (Map<String, Set<String>> way : ways) {
            for (Set<String> choice : choices(open)) {
                Map<String, Set<String>> longer = new LinkedHashMap<>(way);
                longer.put(open.kind(), choice);
                more.add(longer);
            }
        }
        return more;
    }

    /** Every answer to a question on a circumstance. */
    static List<Set<String>> choices(Open open) {
        if (!open.several()) {
            return open.names().stream().map(Set::of).toList();
        }
        List<Set<String>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << open.names().size(); bits++) {
            Set<String> chosen = new TreeSet<>();
            for (int i = 0; i < open.names().size(); i++) {
                if ((bits & 1 << i) != 0) {
                    chosen.add(open.names().get(i));
                }
            }
            choices.add(chosen);
        }
        return choices;
    }
}
