package dev.righttrack.rules.model;

import dev.righttrack.text.PrintableText;
import java.util.List;
import java.util.stream.Collectors;

/** Texts as DRL writes them. */
public final class DrlText {

    private DrlText() {}

    /** A text as a string literal of DRL. */
    public static String quoted(String text) {
        return '"' + PrintableText.inline(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String listed(List<Value> values) {
        return values.stream().map(Value::drl).collect(Collectors.joining(", "));
    }

    static List<String> words(List<Value> values, Filling filling) {
        return values.stream()
                .flatMap(value -> value.filled(filling).words().stream())
                .toList();
    }
}
