package dev.righttrack.interview.proof;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.rules.RuleBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Simulated people who answer every question truly. The same seed, the same person. */
public final class InterviewedPeople {

    private final RuleBase rules;
    private final Knowledge knowledge;
    private final List<Level> levels;

    public InterviewedPeople(RuleBase rules) {
        this.rules = rules;
        this.knowledge = rules.knowledge();
        this.levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
    }

    /** What sort of person. */
    public enum Sort {
        /** Roughly what some role asks, a level more or less, and mostly wanting what it does. */
        LIKE_A_ROLE,
        /** Every answer at random. */
        AT_RANDOM
    }

    /** A person's answers. */
    public final class Person {

        private final long seed;
        private final Sort sort;
        private final RoleEntry role;
        private final double silence;

        private Person(long seed, Sort sort, boolean answersAll) {
            Random random = new Random(seed * 7919 + 17);
            this.seed = seed;
            this.sort = sort;
            this.role = knowledge.roles().get(random.nextInt(knowledge.roles().size()));
            this.silence = !answersAll && random.nextInt(4) == 0 ? 0.2 : 0;
        }

        /** The answer to a question; it does not depend on what was asked before. */
        public Answer answer(Question question, int shown) {
            Random own = new Random(question.name().hashCode() * 31L + seed * 1_000_003L);
            if (own.nextDouble() < silence) {
                return new Answer.Unknown();
            }
            return switch (question.about()) {
                case "skill" ->
                    new Answer.Skilled(LevelRange.exactly(levels.get(Math.max(shown, rank(question, own)))));
                case "topic" -> new Answer.Wished(stance(question.subject(), own));
                case "circumstance" -> chosen(question.subject(), own);
                case "tools" -> new Answer.Named(tools(own), own.nextInt(5) == 0);
                case "methods" -> new Answer.Named(some(Kind.METHOD, own, 5), false);
                case "activities" -> new Answer.Named(some(Kind.ACTIVITY, own, 3), own.nextInt(5) == 0);
                case "experience" -> new Answer.Years(own.nextInt(12));
                case "education" -> new Answer.Holds(pick(Kind.DEGREE, own));
                default -> new Answer.Said(own.nextInt(4) == 0);
            };
        }

        private int rank(Question question, Random own) {
            if (sort == Sort.AT_RANDOM) {
                return own.nextInt(levels.size());
            }
            int asked = rules.requirements().stream()
                    .filter(r -> r.role().equals(role.name()) && r.skills().contains(question.subject()))
                    .map(Requirement::level)
                    .mapToInt(Level::rank)
                    .max()
                    .orElse(own.nextInt(3));
            return Math.max(0, Math.min(levels.size() - 1, asked + own.nextInt(3) - 1));
        }

        private String stance(String topic, Random own) {
            List<String> all = List.of("does not want", "no matter", "wants");
            if (sort == Sort.AT_RANDOM) {
                return all.get(own.nextInt(3));
            }
            boolean does = role.tasks().containsKey(topic) || (topic.equals("research") && role.research());
            int die = own.nextInt(10);
            return die < 6 ? all.get(does ? 2 : 0) : die < 8 ? all.get(1) : all.get(does ? 0 : 2);
        }

        private Answer chosen(String kind, Random own) {
            return new Answer.Chosen(
                    switch (kind) {
                        case "application" -> own.nextBoolean() ? Set.of() : Set.of(pick(Kind.APPLICATION, own));
                        case "organization" -> Set.of(pick(Kind.ORGANIZATION, own));
                        case "stage" -> Set.of(pick(Kind.STAGE, own));
                        default -> {
                            List<String> answers = CircumstanceKind.of(kind, knowledge)
                                    .orElseThrow()
                                    .answers(knowledge);
                            yield Set.of(answers.get(own.nextInt(answers.size())));
                        }
                    });
        }

        private Set<String> tools(Random own) {
            Set<String> families = new HashSet<>();
            rules.tools().stream()
                    .filter(t -> t.role().equals(role.name()))
                    .map(ToolRequirement::family)
                    .forEach(families::add);
            List<ToolEntry> all = knowledge.all(Kind.TOOL, ToolEntry.class);
            Set<String> tools = new HashSet<>();
            int count = 2 + own.nextInt(10);
            for (int tries = 0; tools.size() < count && tries < 400; tries++) {
                ToolEntry tool = all.get(own.nextInt(all.size()));
                boolean fits = tool.families().stream().anyMatch(families::contains);
                if (sort == Sort.AT_RANDOM || fits || own.nextInt(8) == 0) {
                    tools.add(tool.name());
                }
            }
            return tools;
        }
    }

    public Person person(long seed, Sort sort) {
        return new Person(seed, sort, false);
    }

    /** The same person, who never says "don't know". */
    public Person answeringAll(long seed, Sort sort) {
        return new Person(seed, sort, true);
    }

    private String pick(Kind kind, Random own) {
        List<String> names = new ArrayList<>(knowledge.all(kind).keySet());
        return names.get(own.nextInt(names.size()));
    }

    private Set<String> some(Kind kind, Random own, int most) {
        Set<String> some = new HashSet<>();
        for (int i = own.nextInt(most + 1); i > 0; i--) {
            some.add(pick(kind, own));
        }
        return some;
    }

    public static Candidate nobody() {
        return Candidate.unknown("somebody");
    }
}
