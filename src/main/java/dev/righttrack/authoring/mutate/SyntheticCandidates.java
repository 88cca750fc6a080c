package dev.righttrack.authoring.mutate;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A made-up population in the words of some knowledge. The same seed, the same people. */
public final class SyntheticCandidates {

    private static final List<String> STANCES = List.of("wants", "no matter", "does not want");

    private final Knowledge knowledge;
    private final List<Level> levels;
    private final Random random;

    /** A population in the words of some knowledge; the same seed gives the same people. */
    public SyntheticCandidates(Knowledge knowledge, long seed) {
        this.knowledge = knowledge;
        this.levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
        this.random = new Random(seed);
    }

    /** So many people of whom more or less is known. */
    public List<Candidate> some(int count) {
        List<Candidate> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(next(i % 2 == 0 ? 1.0 : random.nextDouble()));
        }
        return List.copyOf(people);
    }

    private Candidate next(double told) {
        Map<String, LevelRange> skills = new HashMap<>();
        knowledge.skills().forEach(skill -> {
            if (random.nextDouble() < told) {
                skills.put(skill.name(), LevelRange.exactly(pick(levels)));
            }
        });
        Map<String, String> wishes = new HashMap<>();
        knowledge.topics().forEach(topic -> {
            if (random.nextDouble() < told) {
                wishes.put(topic, pick(STANCES));
            }
        });
        Candidate one = Candidate.unknown("case").withSkills(skills).withWishes(wishes);
        one = one.withTools(names(Kind.TOOL, random.nextInt(8)))
                .withMethods(names(Kind.METHOD, random.nextInt(4)))
                .withActivities(names(Kind.ACTIVITY, random.nextInt(3)));
        return random.nextInt(3) == 0 ? one.withCircumstances(circumstances()) : one;
    }

    private Map<String, Set<String>> circumstances() {
        Map<String, Set<String>> all = new HashMap<>();
        all.put("application", names(Kind.APPLICATION, random.nextInt(2)));
        names(Kind.STAGE, 1).forEach(stage -> all.put("stage", Set.of(stage)));
        knowledge
                .all(Kind.CIRCUMSTANCE, CircumstanceEntry.class)
                .forEach(own -> all.put(own.name(), Set.of(pick(own.values()))));
        return all;
    }

    private Set<String> names(Kind kind, int count) {
        List<String> known = List.copyOf(knowledge.all(kind).keySet());
        Set<String> some = new HashSet<>();
        for (int i = 0; i < count && !known.isEmpty(); i++) {
            some.add(pick(known));
        }
        return some;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A level of that rank. */
    Optional<Level> level(int rank) {
        return levels.stream().filter(level -> level.rank() == rank).findFirst();
    }
}
