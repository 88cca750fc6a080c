package dev.righttrack.oracle;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.LevelStep;
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

/** Candidates of all sorts, from one of whom nothing is known to one who told everything. The same seed, the same people. */
public final class RandomCandidates {

    private final Knowledge knowledge;
    private final List<Level> levels;
    private final Random random;

    /** Candidates in the words of some knowledge. */
    public RandomCandidates(Knowledge knowledge, long seed) {
        this.knowledge = knowledge;
        this.levels = knowledge.levels().stream()
                .map(l -> new Level(l.name(), l.rank()))
                .toList();
        this.random = new Random(seed);
    }

    /** The next one. */
    public Candidate next() {
        double told = random.nextDouble();
        Map<String, LevelRange> skills = new HashMap<>();
        for (String skill : names(Kind.SKILL)) {
            if (random.nextDouble() < told) {
                skills.put(skill, range());
            }
        }
        Map<String, String> wishes = new HashMap<>();
        for (String topic : knowledge.topics()) {
            if (random.nextDouble() < told) {
                wishes.put(topic, pick(List.of("wants", "no matter", "does not want")));
            }
        }
        Set<String> complete = some(names(Kind.FAMILY), random.nextInt(4));
        if (random.nextInt(4) == 0) {
            complete.add("activities");
        }
        Map<String, Double> experience = new HashMap<>();
        List.of("coding", "machine learning").forEach(kind -> {
            if (random.nextBoolean()) {
                experience.put(kind, random.nextInt(24) / 2.0);
            }
        });
        Set<String> known = some(names(Kind.TOOL), random.nextInt(4));
        known.forEach(tool -> experience.put(tool, random.nextInt(24) / 2.0));
        Set<String> courses = new HashSet<>(some(names(Kind.TOOL), random.nextInt(3)));
        courses.addAll(some(names(Kind.METHOD), random.nextInt(3)));
        Set<String> tools = new HashSet<>(some(names(Kind.TOOL), random.nextInt(12)));
        tools.addAll(known);
        return Candidate.fields("random")
                .skills(skills)
                .tools(tools)
                .methods(some(names(Kind.METHOD), random.nextInt(6)))
                .activities(some(names(Kind.ACTIVITY), random.nextInt(4)))
                .courses(courses)
                .complete(complete)
                .experience(experience)
                .education(random.nextBoolean() ? Optional.of(pick(names(Kind.DEGREE))) : Optional.empty())
                .publications(random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty())
                .wishes(wishes)
                .circumstances(circumstances())
                .effort(effort())
                .build();
    }

    /** Somebody who told everything, and whose skills are mostly what roles ask. */
    public Candidate strong() {
        Map<String, LevelRange> skills = new HashMap<>();
        names(Kind.SKILL)
                .forEach(skill -> skills.put(
                        skill, LevelRange.exactly(levels.get(levels.size() - 1 - (random.nextInt(5) == 0 ? 1 : 0)))));
        Map<String, String> wishes = new HashMap<>();
        for (String topic : knowledge.topics()) {
            if (random.nextInt(6) > 0) {
                wishes.put(topic, pick(List.of("wants", "no matter", "does not want")));
            }
        }
        return next().withSkills(skills).withWishes(wishes);
    }

    /** Somebody who told everything but a few skills and wishes. */
    public Candidate almostKnown() {
        Map<String, LevelRange> skills = new HashMap<>();
        names(Kind.SKILL).forEach(skill -> skills.put(skill, LevelRange.exactly(pick(levels))));
        Map<String, String> wishes = new HashMap<>();
        knowledge.topics().forEach(topic -> wishes.put(topic, pick(List.of("wants", "no matter", "does not want"))));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            skills.remove(pick(names(Kind.SKILL)));
        }
        if (random.nextBoolean()) {
            wishes.remove(pick(knowledge.topics()));
        }
        return next().withSkills(skills).withWishes(wishes);
    }

    private Map<LevelStep, Integer> effort() {
        Map<LevelStep, Integer> effort = new HashMap<>();
        for (int i = random.nextInt(8) - 4; i > 0; i--) {
            Level level = levels.get(1 + random.nextInt(levels.size() - 1));
            effort.put(new LevelStep(pick(names(Kind.SKILL)), level.name()), 1 + random.nextInt(60));
        }
        return effort;
    }

    private Map<String, Set<String>> circumstances() {
        Map<String, Set<String>> all = new HashMap<>();
        if (random.nextBoolean()) {
            all.put("application", some(names(Kind.APPLICATION), random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            all.put("organization", Set.of(pick(names(Kind.ORGANIZATION))));
        }
        if (random.nextBoolean()) {
            all.put("stage", Set.of(pick(names(Kind.STAGE))));
        }
        if (random.nextBoolean()) {
            all.put("variety", Set.of(random.nextBoolean() ? "yes" : "no"));
        }
        for (CircumstanceEntry own : knowledge.all(Kind.CIRCUMSTANCE, CircumstanceEntry.class)) {
            if (random.nextBoolean()) {
                all.put(own.name(), Set.of(pick(own.values())));
            }
        }
        return all;
    }

    /** A level, or now and then a range of levels. */
    public LevelRange range() {
        int low = random.nextInt(levels.size());
        int high = random.nextInt(4) == 0 ? low + random.nextInt(levels.size() - low) : low;
        return new LevelRange(levels.get(low), levels.get(high));
    }

    /** One of some things. */
    public <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> names(Kind kind) {
        return List.copyOf(knowledge.all(kind).keySet());
    }

    private Set<String> some(List<String> names, int count) {
        Set<String> some = new HashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(pick(names));
        }
        return some;
    }

    /** A whole number below a bound. */
    public int number(int bound) {
        return random.nextInt(bound);
    }

    /** The names of a kind, in a random order. */
    public List<String> shuffled(Kind kind) {
        List<String> names = new ArrayList<>(names(kind));
        java.util.Collections.shuffle(names, random);
        return names;
    }
}
