package dev.righttrack.rules.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold for a rule to conclude something. */
public sealed interface Condition extends Meaning {

    /** How DRL writes it. */
    String drl();

    /** The same with what a coach wrote in the place of slots. */
    Condition filled(Filling filling);

    /** Whether it holds among some facts; only of what has been filled. */
    boolean holds(FactsByType facts);

    /** The conditions that must all hold for it to hold: itself, or what it joins. */
    default List<Condition> joined() {
        return List.of(this);
    }

    /** Whether it asks for something to be missing, so that more facts may make it fail. */
    default boolean needsAbsence() {
        return joined().stream().anyMatch(Absent.class::isInstance);
    }

    /** What it looks for, what must be absent among it. */
    List<FactPattern> patterns();

    @Override
    default List<Value> values() {
        return patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .map(Constraint::value)
                .collect(Collectors.toList());
    }

    /** There is such a fact. */
    record Exists(FactPattern pattern) implements Condition {
        @Override
        public String drl() {
            return "exists " + pattern.drl();
        }

        @Override
        public Exists filled(Filling filling) {
            return new Exists(pattern.filled(filling));
        }

        @Override
        public boolean holds(FactsByType facts) {
            return facts.of(pattern.type()).stream().anyMatch(pattern.test());
        }

        @Override
        public List<FactPattern> patterns() {
            return List.of(pattern);
        }
    }

    /** There is such a role, and what the rule concludes is about it; where there are several, about each. */
    record EachRole(FactPattern pattern) implements Condition {
        @Override
        public String drl() {
            return "$role : " + pattern.drl();
        }

        @Override
        public EachRole filled(Filling filling) {
            return new EachRole(pattern.filled(filling));
        }

        @Override
        public boolean holds(FactsByType facts) {
            return new Exists(pattern).holds(facts);
        }

        @Override
        public List<FactPattern> patterns() {
            return List.of(pattern);
        }
    }

    /** There is no such fact. */
    record Absent(FactPattern pattern) implements Condition {
        @Override
        public String drl() {
            return "not " + pattern.drl();
        }

        @Override
        public Absent filled(Filling filling) {
            return new Absent(pattern.filled(filling));
        }

        @Override
        public boolean holds(FactsByType facts) {
            return facts.of(pattern.type()).stream().noneMatch(pattern.test());
        }

        @Override
        public List<FactPattern> patterns() {
            return List.of(pattern);
        }
    }

    /** There are so many such facts, or more. */
    record AtLeast(Value count, FactPattern pattern) implements Condition {
        @Override
        public String drl() {
            return "accumulate(" + pattern.drl() + "; $count : count(1); $count >= " + count.drl() + ")";
        }

        @Override
        public AtLeast filled(Filling filling) {
            return new AtLeast(count.filled(filling), pattern.filled(filling));
        }

        @Override
        public boolean holds(FactsByType facts) {
            Predicate<Object> test = pattern.test();
            long found = facts.of(pattern.type()).stream().filter(test).count();
            return found >= count.figure().doubleValue();
        }

        @Override
        public List<FactPattern> patterns() {
            return List.of(pattern);
        }

        @Override
        public List<Value> values() {
            return Stream.concat(Stream.of(count), Condition.super.values().stream())
                    .collect(Collectors.toList());
        }
    }

    /**
     * All of some conditions hold.
     *
     * @param all at least two, none of which joins others
     */
    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }

        @Override
        public String drl() {
            return all.stream().map(Condition::drl).collect(Collectors.joining(" and "));
        }

        @Override
        public And filled(Filling filling) {
            return new And(
                    all.stream().map(condition -> condition.filled(filling)).toList());
        }

        @Override
        public boolean holds(FactsByType facts) {
            return all.stream().allMatch(condition -> condition.holds(facts));
        }

        @Override
        public List<Condition> joined() {
            return all;
        }

        @Override
        public List<FactPattern> patterns() {
            return all.stream()
                    .flatMap(condition -> condition.patterns().stream())
                    .collect(Collectors.toList());
        }

        @Override
        public List<Value> values() {
            return all.stream()
                    .flatMap(condition -> condition.values().stream())
                    .collect(Collectors.toList());
        }
    }
}
