package dev.righttrack.scoring.judgement;

import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of a candidate, and asked of them alone, put together for judging what the roles ask.
 *
 * @param skills skill to what is known of it
 * @param aims what is known of each wish
 * @param families the families of tools of which the candidate works with one
 * @param complete the lists with nothing left out
 * @param open the circumstances that the candidate said nothing about
 * @param occasional what roles ask of the candidate in some circumstances only
 */
public record CandidateProfile(
        Map<String, Skill> skills,
        List<Preference> aims,
        Set<String> families,
        Set<String> complete,
        List<Open> open,
        ConditionalDemands occasional) {

    public CandidateProfile {
        // Looked into for every requirement, for which the copies of Map and Set are slow.
        skills = Collections.unmodifiableMap(new HashMap<>(skills));
        aims = List.copyOf(aims);
        families = Collections.unmodifiableSet(new HashSet<>(families));
        complete = Collections.unmodifiableSet(new HashSet<>(complete));
        open = List.copyOf(open);
    }

    /** Puts together what was concluded and told; the order of the collections does not matter. */
    public static CandidateProfile of(
            Collection<?> skills,
            Collection<?> aims,
            Collection<?> tools,
            Collection<?> complete,
            Collection<?> open,
            ConditionalDemands occasional) {
        Map<String, Skill> known = new HashMap<>();
        skills.forEach(one -> known.put(((Skill) one).name(), (Skill) one));
        Set<String> families = new HashSet<>();
        tools.forEach(tool -> families.addAll(((Tool) tool).families()));
        Set<String> lists = new HashSet<>();
        complete.forEach(list -> lists.add(((Complete) list).name()));
        return new CandidateProfile(
                known, all(aims, Preference.class), families, lists, all(open, Open.class), occasional);
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
