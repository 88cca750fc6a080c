package dev.righttrack.rules.model;

import java.util.function.Predicate;

/** What must hold of one field of a fact. */
public sealed interface Constraint {

    /** The field. */
    Field field();

    /** What the field is compared with. */
    Value value();

    /** How DRL writes it. */
    String drl();

    /** The same with what a coach wrote in the place of slots. */
    Constraint filled(Filling filling);

    /** A test on facts of the type that has the field; only of what has been filled. */
    Predicate<Object> test();

    /** The field has a word, a figure or a truth. */
    record Equal(Field field, Value value) implements Constraint {
        @Override
        public String drl() {
            return field.path() + " == " + value.drl();
        }

        @Override
        public Equal filled(Filling filling) {
            return new Equal(field, value.filled(filling));
        }

        @Override
        public Predicate<Object> test() {
            if (value instanceof Value.Figure) {
                double figure = value.figure().doubleValue();
                return fact -> field.figure(fact) == figure;
            }
            String word = value instanceof Value.Truth truth ? String.valueOf(truth.truth()) : value.word();
            return fact -> field.word(fact).equals(word);
        }
    }

    /** The field has anything but a word, a figure or a truth. */
    record Unequal(Field field, Value value) implements Constraint {
        @Override
        public String drl() {
            return field.path() + " != " + value.drl();
        }

        @Override
        public Unequal filled(Filling filling) {
            return new Unequal(field, value.filled(filling));
        }

        @Override
        public Predicate<Object> test() {
            return new Equal(field, value).test().negate();
        }
    }

    /** The field has one of some words. */
    record In(Field field, Value value) implements Constraint {
        @Override
        public String drl() {
            return field.path() + " in (" + value.drl() + ")";
        }

        @Override
        public In filled(Filling filling) {
            return new In(field, value.filled(filling));
        }

        @Override
        public Predicate<Object> test() {
            return fact -> value.words().contains(field.word(fact));
        }
    }

    /** A word is among those of the field. */
    record Contains(Field field, Value value) implements Constraint {
        @Override
        public String drl() {
            return field.path() + " contains " + value.drl();
        }

        @Override
        public Contains filled(Filling filling) {
            return new Contains(field, value.filled(filling));
        }

        @Override
        public Predicate<Object> test() {
            String word = value.word();
            return fact -> field.words(fact).contains(word);
        }
    }

    /** The field has a figure or more. */
    record AtLeast(Field field, Value value) implements Constraint {
        @Override
        public String drl() {
            return field.path() + " >= " + value.drl();
        }

        @Override
        public AtLeast filled(Filling filling) {
            return new AtLeast(field, value.filled(filling));
        }

        @Override
        public Predicate<Object> test() {
            double figure = value.figure().doubleValue();
            return fact -> field.figure(fact) >= figure;
        }
    }

    /** The field has more than a figure. */
    record More(Field field, Value value) implements Constraint {
        @Override
        public String drl() {
            return field.path() + " > " + value.drl();
        }

        @Override
        public More filled(Filling filling) {
            return new More(field, value.filled(filling));
        }

        @Override
        public Predicate<Object> test() {
            double figure = value.figure().doubleValue();
            return fact -> field.figure(fact) > figure;
        }
    }

    /** The field has a figure or less. */
    record AtMost(Field field, Value value) implements Constraint {
        @Override
        public String drl() {
            return field.path() + " <= " + value.drl();
        }

        @Override
        public AtMost filled(Filling filling) {
            return new AtMost(field, value.filled(filling));
        }

        @Override
        public Predicate<Object> test() {
            double figure = value.figure().doubleValue();
            return fact -> field.figure(fact) <= figure;
        }
    }

    /** The field has less than a figure. */
    record Less(Field field, Value value) implements Constraint {
        @Override
        public String drl() {
            return field.path() + " < " + value.drl();
        }

        @Override
        public Less filled(Filling filling) {
            return new Less(field, value.filled(filling));
        }

        @Override
        public Predicate<Object> test() {
            double figure = value.figure().doubleValue();
            return fact -> field.figure(fact) < figure;
        }
    }
}
