package dev.righttrack.intake.columns;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A column of a table, as far as it was looked at.
 *
 * @param title as the table has it
 * @param values what stands in its cells, in order; no empty ones
 * @param isFlat whether each of them is a text or a list of texts
 */
record SampledColumn(String title, List<String> values, boolean isFlat) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(?:[.,][0-9]{1,2})?");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int LONG_TEXT = 12;

    SampledColumn {
        values = List.copyOf(values);
    }

    /** The different values, in order. */
    List<String> different() {
        return values.stream().distinct().toList();
    }

    /** Whether every value is a number, and there is one. */
    boolean isOfNumbers() {
        return !values.isEmpty()
                && values.stream().allMatch(value -> NUMBER.matcher(value).matches());
    }

    /** Whether most values have as many words as a sentence. */
    boolean isOfSentences() {
        long sentences = values.stream()
                .filter(value -> WORD.matcher(value).results().count() > LONG_TEXT)
                .count();
        return 2 * sentences > values.size();
    }
}
