package dev.righttrack.agreement;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.FirstPlace;
import dev.righttrack.advice.RoleAdvice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A candidate whose role is known.
 *
 * @param label the role that the candidate has
 * @param places the roles that were advised, first place first; roles that share a place stand together, as all do
 *     where too little is known of the candidate to put any role first
 */
public record Labelled(String label, List<Set<String>> places) {
    public Labelled {
        places = places.stream().map(Set::copyOf).toList();
    }

    /** A candidate who has a role, and the advice that they were given. */
    public static Labelled of(String label, Advice advice) {
        if (advice.firstPlace() == FirstPlace.TOO_LITTLE_KNOWN) {
            // No role is before another, so that all share the one place.
            return new Labelled(
                    label,
                    List.of(Set.copyOf(
                            advice.roles().stream().map(RoleAdvice::role).toList())));
        }
        Map<Integer, Set<String>> places = new TreeMap<>();
        advice.roles()
                .forEach(role -> places.computeIfAbsent(role.rank(), rank -> new LinkedHashSet<>())
                        .add(role.role()));
        return new Labelled(label, List.copyOf(places.values()));
    }

    /** The same with some roles left out of the ranking. */
    Labelled without(Set<String> roles) {
        return new Labelled(
                label,
                places.stream()
                        .map(place -> Set.copyOf(place.stream()
                                .filter(role -> !roles.contains(role))
                                .toList()))
                        .filter(place -> !place.isEmpty())
                        .toList());
    }

    /** The role that holds first place alone; empty if nobody does. */
    Optional<String> first() {
        return places.isEmpty() || places.get(0).size() > 1
                ? Optional.empty()
                : places.get(0).stream().findFirst();
    }

    /** Whether the role that the candidate has is for certain among the first ones. */
    boolean isAmong(int first) {
        int before = 0;
        for (Set<String> place : places) {
            before += place.size();
            if (place.contains(label)) {
                return before <= first;
            }
        }
        return false;
    }
}
