package dev.righttrack.text;

import java.util.List;
import java.util.OptionalInt;

/** The English words for whole numbers from zero to twenty. */
public final class NumberWords {

    /** All of them, zero first. */
    public static final List<String> ALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private NumberWords() {}

    /** The number that a word in small letters means; empty if it means none of them. */
    public static OptionalInt number(String word) {
        int number = ALL.indexOf(word);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The word for a number of at least zero, and its digits beyond twenty. */
    public static String of(long number) {
        return number < ALL.size() ? ALL.get((int) number) : String.valueOf(number);
    }
}
