package dev.righttrack.agreement;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.FirstPlace;
import dev.righttrack.advice.RoleAdvice;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * A candidate whose role is known.
 *
 * @param label the role that the candidate has
 * @param places the roles that were advised, first place first; roles that share a place stand together, as all do
 *     where too little is known of the candidate to put any role first
 * @param fits role to the point of its fit
 */
public record Labelled(String label, List<Set<String>> places, Map<String, Fraction> fits) {
    public Labelled {
        fits = Map.copyOf(fits);
        places = places.stream().map(Set::copyOf).toList();
    }

    /** A candidate who has a role, and the advice that they were given. */
    public static Labelled of(String label, Advice advice) {
        if (advice.firstPlace() == FirstPlace.TOO_LITTLE_KNOWN) {
            // No role is before another, so that all share the one place.
            return new Labelled(
                    label,
                    List.of(Set.copyOf(
                            advice.roles().stream().map(RoleAdvice::role).toList())),
                    Map.of());
        }
        Map<Integer, Set<String>> places = new TreeMap<>();
        advice.roles()
                .forEach(role -> places.computeIfAbsent(role.rank(), rank -> new LinkedHashSet<>())
                        .add(role.role()));
        return new Labelled(
                label,
                List.copyOf(places.values()),
                advice.roles().stream()
                        .collect(Collectors.toMap(
                                RoleAdvice::role, role -> role.fit().point())));
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
                        .toList(),
                fits);
    }

    /** By how much the role in first place is before the highest of the others; nothing where no role holds it alone. */
    Fraction lead() {
        Optional<String> first = first();
        Fraction others = places.stream()
                .flatMap(Set::stream)
                .filter(role -> !first.equals(Optional.of(role)))
                .map(role -> fits.getOrDefault(role, Fraction.ZERO))
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
        return first.map(role -> fits.getOrDefault(role, Fraction.ZERO).subtract(others))
                .filter(lead -> lead.compareTo(Fraction.ZERO) > 0)
                .orElse(Fraction.ZERO);
    }

    /** Whether the role that the candidate has is in first place. */
    boolean isRight() {
        return first().filter(label::equals).isPresent();
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
