package dev.righttrack.authoring.mutate;

import dev.righttrack.candidate.Candidate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Leaves out of a candidate what does not matter to some question, so that a case shows what it is about. */
final class CandidateShrinker {

    private final Predicate<Candidate> holds;

    /** The question; it has to hold of whoever is shrunk. */
    CandidateShrinker(Predicate<Candidate> holds) {
        this.holds = holds;
    }

    /** The candidate without anything that can be left out by itself. */
    Candidate least(Candidate candidate) {
        Candidate one = sets(candidate, candidate.tools(), Candidate::withTools);
        one = sets(one, one.methods(), Candidate::withMethods);
        one = sets(one, one.activities(), Candidate::withActivities);
        one = sets(one, one.courses(), Candidate::withCourses);
        one = maps(one, one.circumstances(), Candidate::withCircumstances);
        one = maps(one, one.wishes(), Candidate::withWishes);
        return maps(one, one.skills(), Candidate::withSkills);
    }

    private Candidate sets(Candidate from, Set<String> all, BiFunction<Candidate, Set<String>, Candidate> with) {
        Candidate one = from;
        Set<String> kept = new HashSet<>(all);
        for (String name : new TreeSet<>(all)) {
            kept.remove(name);
            Candidate less = with.apply(one, kept);
            if (holds.test(less)) {
                one = less;
            } else {
                kept.add(name);
            }
        }
        return one;
    }

    private <V> Candidate maps(
            Candidate from, Map<String, V> all, BiFunction<Candidate, Map<String, V>, Candidate> with) {
        Candidate one = from;
        Map<String, V> kept = new HashMap<>(all);
        for (String name : new TreeSet<>(all.keySet())) {
            Map<String, V> fewer = new HashMap<>(kept);
            fewer.remove(name);
            Candidate less = with.apply(one, fewer);
            if (holds.test(less)) {
                one = less;
                kept = fewer;
            }
        }
        return one;
    }
}
