package dev.righttrack.rules.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule concludes. */
public sealed interface Conclusion {

    /** The kind of what is said where a role is called not suitable. */
    String BAR = "bar";

    /** The kind of a sentence that says it. */
    SentenceKind sentence();

    /** What it names, in the order of its line. */
    List<Value> values();

    /** The same with what a coach wrote in the place of slots. */
    Conclusion filled(Filling filling);

    /**
     * How DRL writes it.
     *
     * @param rule the name of the rule
     * @param circumstances what the rule depends on, as DRL
     */
    String drl(String rule, String circumstances);

    /**
     * The role asks for a level in one of some skills.
     *
     * @param skills the skills of which one is enough; at least one
     * @param level the level's name
     * @param rank the level's rank
     * @param importance essential, expected or helpful
     */
    record Requires(List<Value> skills, Value level, Value rank, Value importance) implements Conclusion {
        public Requires {
            skills = List.copyOf(skills);
        }

        @Override
        public SentenceKind sentence() {
            return SentenceKind.REQUIREMENT;
        }

        @Override
        public List<Value> values() {
            return Stream.concat(skills.stream(), Stream.of(level, rank, importance))
                    .collect(Collectors.toList());
        }

        @Override
        public Requires filled(Filling filling) {
            return new Requires(
                    List.of(new Value.Words(Value.words(skills, filling))),
                    level.filled(filling),
                    rank.filled(filling),
                    importance.filled(filling));
        }

        /** The names of the skills; only of what has been filled. */
        public List<String> names() {
            return skills.stream().flatMap(skill -> skill.words().stream()).collect(Collectors.toList());
        }

        @Override
        public String drl(String rule, String circumstances) {
            return "insertLogical(new Requirement($role.name(), List.of(" + Value.listed(skills) + "), new Level("
                    + level.drl() + ", " + rank.drl() + "), " + importance.drl() + ", " + DrlText.quoted(rule) + ", "
                    + circumstances + "));";
        }
    }

    /**
     * The role works with a family of tools.
     *
     * @param family the family
     * @param importance expected or helpful
     */
    record WorksWith(Value family, Value importance) implements Conclusion {
        @Override
        public SentenceKind sentence() {
            return SentenceKind.REQUIREMENT;
        }

        @Override
        public List<Value> values() {
            return List.of(family, importance);
        }

        @Override
        public WorksWith filled(Filling filling) {
            return new WorksWith(family.filled(filling), importance.filled(filling));
        }

        @Override
        public String drl(String rule, String circumstances) {
            return "insertLogical(new ToolRequirement($role.name(), " + family.drl() + ", " + importance.drl() + ", "
                    + DrlText.quoted(rule) + "));";
        }
    }

    /**
     * What somebody does shows a skill.
     *
     * @param skill the skill
     * @param level the name of the least level that it shows
     * @param rank that level's rank
     */
    record Shows(Value skill, Value level, Value rank) implements Conclusion {
        @Override
        public SentenceKind sentence() {
            return SentenceKind.EVIDENCE;
        }

        @Override
        public List<Value> values() {
            return List.of(skill, level, rank);
        }

        @Override
        public Shows filled(Filling filling) {
            return new Shows(skill.filled(filling), level.filled(filling), rank.filled(filling));
        }

        @Override
        public String drl(String rule, String circumstances) {
            return "insertLogical(new Evidence(" + skill.drl() + ", new Level(" + level.drl() + ", " + rank.drl()
                    + "), " + DrlText.quoted(rule) + "));";
        }
    }

    /**
     * What somebody does is work on a topic.
     *
     * @param topic a task, or research
     */
    record CountsAsWork(Value topic) implements Conclusion {
        @Override
        public SentenceKind sentence() {
            return SentenceKind.EVIDENCE;
        }

        @Override
        public List<Value> values() {
            return List.of(topic);
        }

        @Override
        public CountsAsWork filled(Filling filling) {
            return new CountsAsWork(topic.filled(filling));
        }

        @Override
        public String drl(String rule, String circumstances) {
            return "insertLogical(new Work(" + topic.drl() + ", " + DrlText.quoted(rule) + "));";
        }
    }

    /**
     * A line of advice.
     *
     * @param kind variant, for, against, bar, organization, stage, team, ask or note
     * @param about the variant, role, organization or stage that it is about; the empty text for a note
     * @param text the coach's words; the empty text where the kind says it all
     */
    record Says(Value kind, Value about, Value text) implements Conclusion {

        /** The role that it calls not suitable, if it does; only of what has been filled. */
        public Optional<String> barred() {
            return kind.word().equals(BAR) ? Optional.of(about.word()) : Optional.empty();
        }

        @Override
        public SentenceKind sentence() {
            return SentenceKind.STATEMENT;
        }

        @Override
        public List<Value> values() {
            return List.of(kind, about, text);
        }

        @Override
        public Says filled(Filling filling) {
            return new Says(kind.filled(filling), about.filled(filling), text.filled(filling));
        }

        @Override
        public String drl(String rule, String circumstances) {
            return "insertLogical(new Statement(" + kind.drl() + ", " + about.drl() + ", " + text.drl() + ", "
                    + DrlText.quoted(rule) + "));";
        }
    }
}
