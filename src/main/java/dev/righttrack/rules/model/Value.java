package dev.righttrack.rules.model;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.Fraction;

/** What a constraint or a conclusion names: said by the language, or left to the coach. */
public sealed interface Value {

    /**
     * Some words; mostly one.
     *
     * @param words at least one
     */
    record Words(List<String> words) implements Value {
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public String drl() {
            return words.stream().map(DrlText::quoted).collect(Collectors.joining(", "));
        }

        @Override
        public Words filled(Filling filling) {
            return this;
        }
    }

    /**
     * A figure.
     *
     * @param figure its value
     */
    record Figure(Fraction figure) implements Value {
        @Override
        public String drl() {
            return figure.getDenominator() == 1
                    ? String.valueOf(figure.getNumerator())
                    : String.valueOf(figure.doubleValue());
        }

        @Override
        public Figure filled(Filling filling) {
            return this;
        }
    }

    /**
     * Yes or no.
     *
     * @param truth which of them
     */
    record Truth(boolean truth) implements Value {
        @Override
        public String drl() {
            return String.valueOf(truth);
        }

        @Override
        public Truth filled(Filling filling) {
            return this;
        }
    }

    /**
     * The words that a coach writes in a slot.
     *
     * @param slot the slot
     */
    record SlotWords(Slot slot) implements Value {
        @Override
        public String drl() {
            return slot.list() ? "{" + slot.name() + "}" : "\"{" + slot.name() + "}\"";
        }

        @Override
        public Words filled(Filling filling) {
            return new Words(filling.words(slot));
        }
    }

    /**
     * The rank or figure that the knowledge gives to the word which a coach writes in a slot.
     *
     * @param slot the slot
     */
    record SlotFigure(Slot slot) implements Value {
        @Override
        public String drl() {
            return "{" + slot.name() + "!figure}";
        }

        @Override
        public Figure filled(Filling filling) {
            return new Figure(filling.figure(slot));
        }
    }

    /**
     * The families that the knowledge gives to the tool which a coach writes in a slot.
     *
     * @param slot the slot
     */
    record SlotFamilies(Slot slot) implements Value {
        @Override
        public String drl() {
            return "{" + slot.name() + "!families}";
        }

        @Override
        public Words filled(Filling filling) {
            return new Words(filling.families(slot));
        }
    }

    /** How DRL writes some, with commas between them. */
    static String listed(List<Value> values) {
        return values.stream().map(Value::drl).collect(Collectors.joining(", "));
    }

    /** The words of some, with what a coach wrote in the place of slots. */
    static List<String> words(List<Value> values, Filling filling) {
        return values.stream()
                .flatMap(value -> value.filled(filling).words().stream())
                .toList();
    }

    /** How DRL writes it. */
    String drl();

    /** The same with what a coach wrote in the place of slots. */
    Value filled(Filling filling);

    /**
     * The words.
     *
     * @throws IllegalStateException if it holds none, or has not been filled
     */
    default List<String> words() {
        if (this instanceof Words some) {
            return some.words();
        }
        throw new IllegalStateException(drl() + " is no word");
    }

    /**
     * The one word.
     *
     * @throws IllegalStateException if it holds none, or has not been filled
     */
    default String word() {
        return words().get(0);
    }

    /**
     * The figure.
     *
     * @throws IllegalStateException if it is none, or has not been filled
     */
    default Fraction figure() {
        if (this instanceof Figure one) {
            return one.figure;
        }
        throw new IllegalStateException(drl() + " is no figure");
    }
}
