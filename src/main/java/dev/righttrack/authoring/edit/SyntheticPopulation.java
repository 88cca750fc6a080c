package dev.righttrack.authoring.edit;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.ActivityEntry;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.SubtaskEntry;
import dev.righttrack.knowledge.ToolEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Made-up people in the words of some knowledge, spread over the roles and over how much is known of somebody. They take after
 * what the facts say of a role (its tasks, skills and tools), never after what the rules ask, so that an edit of rules leaves
 * them as they are. The same knowledge, the same people.
 */
public final class SyntheticPopulation {

    /** How many people try an edit unless others are named. */
    public static final int USUAL = 2_000;

    private static final long SEED = 2_000;
    private static final int STAGES_OF_A_CAREER = 3;

    private final Knowledge knowledge;
    private final List<Level> levels;
    private final List<String> degrees;
    private final List<RoleEntry> roles;
    private final Random random = new Random(SEED);

    private SyntheticPopulation(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .sorted(Comparator.comparingInt(Level::rank))
                .toList();
        this.degrees = knowledge.all(Kind.DEGREE, RankedTerm.class).stream()
                .sorted(Comparator.comparingInt(RankedTerm::rank))
                .map(RankedTerm::name)
                .toList();
        this.roles = knowledge.roles();
    }

    /** How much is known of somebody, from a whole form down to next to nothing. */
    private enum Known {
        FORM,
        HALF_A_FORM,
        RESUME,
        QUESTIONNAIRE,
        WISHES,
        LITTLE
    }

    /** Who somebody is, whatever of it is known: a role that they take after, and how far they are, from 0. */
    private record Self(RoleEntry role, int stage) {
        boolean does(String task) {
            return role.tasks().containsKey(task) || (role.research() && task.equals("research"));
        }
    }

    /** So many people, called made-up-0001 and so on. */
    public static List<Candidate> of(Knowledge knowledge, int count) {
        SyntheticPopulation population = new SyntheticPopulation(knowledge);
        List<Candidate> people = new ArrayList<>();
        for (int i = 0; i < count && !population.roles.isEmpty(); i++) {
            people.add(population.person(i));
        }
        return List.copyOf(people);
    }

    private Candidate person(int number) {
        int roleNumber = number % roles.size();
        Known known = Known.values()[number / roles.size() % Known.values().length];
        Self self = new Self(roles.get(roleNumber), random.nextInt(STAGES_OF_A_CAREER));
        Candidate somebody = Candidate.unknown("made-up-%04d".formatted(number + 1));
        Candidate one = switch (known) {
            case FORM -> form(somebody, self, 1);
            case HALF_A_FORM -> work(form(somebody, self, random.nextDouble()), self, 1);
            case RESUME -> background(work(somebody, self, 3), self, Set.of());
            case QUESTIONNAIRE -> background(work(somebody, self, 2), self, complete());
            case WISHES -> somebody.withWishes(wishes(self, 1)).withTools(tools(self, random.nextInt(2)));
            case LITTLE -> little(somebody, self);
        };
        return random.nextInt(4) == 0 ? one.withCircumstances(circumstances()) : one;
    }

    private Candidate form(Candidate somebody, Self self, double share) {
        return somebody.withSkills(skills(self, share)).withWishes(wishes(self, share));
    }

    private Candidate work(Candidate somebody, Self self, int much) {
        return somebody.withTools(tools(self, much * (2 + random.nextInt(3))))
                .withMethods(some(methods(self), random.nextInt(2 * much + 1)))
                .withActivities(some(activities(self), random.nextInt(much + 1)));
    }

    private Candidate little(Candidate somebody, Self self) {
        return switch (random.nextInt(3)) {
            case 0 -> somebody.withTools(tools(self, 1));
            case 1 -> somebody.withBackground(Set.of(), Map.of(), degree(self), Optional.empty());
            default -> somebody.withActivities(some(activities(self), 1));
        };
    }

    private Candidate background(Candidate somebody, Self self, Set<String> complete) {
        Map<String, Double> years = new HashMap<>();
        for (ExperienceKind kind : ExperienceKind.values()) {
            if (random.nextInt(3) > 0) {
                years.put(kind.word(), self.stage() * 3 + random.nextInt(8) / 2.0);
            }
        }
        Optional<Boolean> published =
                random.nextInt(3) == 0 ? Optional.of(self.role().research() && self.stage() > 0) : Optional.empty();
        return somebody.withBackground(complete, years, degree(self), published);
    }

    private Optional<String> degree(Self self) {
        int highest = degrees.size() - 1;
        int usual = highest / 2 + (self.role().research() ? 1 + self.stage() : random.nextInt(2));
        return degrees.isEmpty() ? Optional.empty() : Optional.of(degrees.get(Math.min(highest, usual)));
    }

    private Map<String, LevelRange> skills(Self self, double share) {
        Set<String> own = new LinkedHashSet<>();
        knowledge.subtasks().stream()
                .filter(subtask -> self.role().tasks().containsKey(subtask.task()))
                .map(SubtaskEntry::skills)
                .forEach(own::addAll);
        Map<String, LevelRange> skills = new HashMap<>();
        knowledge.skills().forEach(skill -> {
            if (random.nextDouble() < share) {
                skills.put(
                        skill.name(), range(self.stage() + random.nextInt(3) - (own.contains(skill.name()) ? 0 : 1)));
            }
        });
        return skills;
    }

    private LevelRange range(int wanted) {
        int at = Math.max(0, Math.min(levels.size() - 1, wanted));
        int above = random.nextInt(6) == 0 ? Math.min(levels.size() - 1, at + 1) : at;
        return new LevelRange(levels.get(at), levels.get(above));
    }

    private Map<String, String> wishes(Self self, double share) {
        Map<String, String> wishes = new HashMap<>();
        knowledge.topics().forEach(topic -> {
            if (random.nextDouble() < share) {
                wishes.put(topic, stance(self.does(topic)).word());
            }
        });
        return wishes;
    }

    private Stance stance(boolean isOwnTask) {
        return switch (random.nextInt(5)) {
            case 0 -> Stance.NO_MATTER;
            case 1 -> isOwnTask ? Stance.NO_MATTER : Stance.WANTS;
            default -> isOwnTask ? Stance.WANTS : Stance.DOES_NOT_WANT;
        };
    }

    /** Mostly what the facts name for the role, then others of the same families, then any. */
    private Set<String> tools(Self self, int count) {
        List<String> named = self.role().tools().stream()
                .flatMap(bullet -> bullet.names().stream())
                .distinct()
                .toList();
        Set<String> families = new LinkedHashSet<>();
        self.role().tools().forEach(bullet -> families.addAll(bullet.families()));
        List<ToolEntry> all = knowledge.all(Kind.TOOL, ToolEntry.class);
        List<String> alike =
                names(all.stream().filter(tool -> tool.families().stream().anyMatch(families::contains)));
        Set<String> tools = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            int way = random.nextInt(10);
            tools.addAll(some(way < 6 ? named : way < 9 ? alike : names(all.stream()), 1));
        }
        tools.retainAll(knowledge.all(Kind.TOOL).keySet());
        return tools;
    }

    private List<String> methods(Self self) {
        return names(knowledge.all(Kind.METHOD, MethodEntry.class).stream()
                .filter(method -> method.tasks().stream().anyMatch(self::does) || random.nextInt(8) == 0));
    }

    private List<String> activities(Self self) {
        return names(knowledge.all(Kind.ACTIVITY, ActivityEntry.class).stream()
                .filter(activity -> self.does(activity.task()) || random.nextInt(8) == 0));
    }

    private Set<String> complete() {
        Set<String> complete =
                new LinkedHashSet<>(some(List.copyOf(knowledge.all(Kind.FAMILY).keySet()), 6));
        if (random.nextBoolean()) {
            complete.add(Complete.METHODS);
        }
        if (random.nextBoolean()) {
            complete.add(Complete.ACTIVITIES);
        }
        return complete;
    }

    private Map<String, Set<String>> circumstances() {
        Map<String, Set<String>> all = new HashMap<>();
        for (CircumstanceKind kind : CircumstanceKind.all(knowledge)) {
            if (random.nextBoolean()) {
                Set<String> answer = some(List.copyOf(kind.answers(knowledge)), 1);
                if (!answer.isEmpty()) {
                    all.put(kind.word(), answer);
                }
            }
        }
        return all;
    }

    private static List<String> names(Stream<? extends Entry> entries) {
        return entries.map(Entry::name).toList();
    }

    private Set<String> some(List<String> all, int count) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i < count && !all.isEmpty(); i++) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }
}
