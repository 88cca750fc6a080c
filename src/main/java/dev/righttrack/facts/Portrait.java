package dev.righttrack.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of a candidate, put together for judging what the roles ask.
 *
 * @param skills skill to what is known of it
 * @param aims what is known of each wish
 * @param families the families of tools of which the candidate works with one
 * @param complete the lists with nothing left out
 * @param open the circumstances that the candidate said nothing about
 */
public record Portrait(
        Map<String, Skill> skills, List<Aim> aims, Set<String> families, Set<String> complete, List<Open> open) {

    public Portrait {
        skills = Map.copyOf(skills);
        aims = List.copyOf(aims);
        families = Set.copyOf(families);
        complete = Set.copyOf(complete);
        open = List.copyOf(open);
    }

    /** Puts together what was concluded and told; the order of the collections does not matter. */
    public static Portrait of(
            Collection<?> skills, Collection<?> aims, Collection<?> tools, Collection<?> complete, Collection<?> open) {
        Map<String, Skill> known = new HashMap<>();
        skills.forEach(one -> known.put(((Skill) one).name(), (Skill) one));
        Set<String> families = new HashSet<>();
        tools.forEach(tool -> families.addAll(((Tool) tool).families()));
        Set<String> lists = new HashSet<>();
        complete.forEach(list -> lists.add(((Complete) list).name()));
        return new Portrait(known, all(aims, Aim.class), families, lists, all(open, Open.class));
    }

    /** What is known of a skill, or empty if the vocabulary lacks it. */
    public Optional<Skill> skill(String name) {
        return Optional.ofNullable(skills.get(name));
    }

    /** There is one at a time. */
    @Override
    public int hashCode() {
        return 1;
    }

    private static <T> List<T> all(Collection<?> facts, Class<T> type) {
        List<T> all = new ArrayList<>(facts.size());
        facts.forEach(fact -> all.add(type.cast(fact)));
        return all;
    }
}
