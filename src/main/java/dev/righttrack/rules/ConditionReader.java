package dev.righttrack.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a condition's line of DRL into a test on facts. What a condition may look like is decided here: {@code exists},
 * {@code not}, a count, or {@code $role : Role(...)}, on types and fields that are allowed.
 */
final class ConditionReader {

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FACT = Pattern.compile("\\s*([A-Z][A-Za-z]*)\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern COUNTED =
            Pattern.compile("\\s*accumulate\\((.*);\\s*\\$count : count\\(1\\);\\s*\\$count >= ([0-9]+)\\)\\s*");
    private static final Pattern CONSTRAINT =
            Pattern.compile("\\s*([a-z][A-Za-z.]*)\\s*(==|!=|<=|>=|<|>|contains|in)\\s*(.+?)\\s*");

    private ConditionReader() {}

    /** The test, or empty if the line is not of an allowed form. */
    static Optional<ConditionTest> read(String drl) {
        List<FactPattern> patterns = new ArrayList<>();
        for (String piece : splitOutside(drl, " and ")) {
            Optional<FactPattern> pattern = pattern(piece.strip());
            if (pattern.isEmpty()) {
                return Optional.empty();
            }
            patterns.add(pattern.get());
        }
        return Optional.of(new ConditionTest(patterns));
    }

    private static Optional<FactPattern> pattern(String piece) {
        Matcher counted = COUNTED.matcher(piece);
        if (counted.matches()) {
            return fact(counted.group(1), false, Integer.parseInt(counted.group(2)));
        }
        if (piece.startsWith("exists ")) {
            return fact(piece.substring("exists ".length()), false, 1);
        }
        if (piece.startsWith("not ")) {
            return fact(piece.substring("not ".length()), true, 0);
        }
        return piece.startsWith("$role : ") ? fact(piece.substring("$role : ".length()), false, 1) : Optional.empty();
    }

    private static Optional<FactPattern> fact(String text, boolean absent, int atLeast) {
        Matcher fact = FACT.matcher(text);
        if (!fact.matches()) {
            return Optional.empty();
        }
        List<FieldTest> tests = new ArrayList<>();
        for (String constraint : splitOutside(fact.group(2), ",")) {
            if (constraint.isBlank()) {
                continue;
            }
            Matcher parts = CONSTRAINT.matcher(constraint);
            if (!parts.matches() || !AllowedFacts.hasField(fact.group(1), parts.group(1))) {
                return Optional.empty();
            }
            Optional<List<String>> values = values(parts.group(3));
            if (values.isEmpty()) {
                return Optional.empty();
            }
            tests.add(new FieldTest(parts.group(1), parts.group(2), values.get()));
        }
        return AllowedFacts.isFact(fact.group(1))
                ? Optional.of(new FactPattern(fact.group(1), absent, atLeast, tests))
                : Optional.empty();
    }

    private static Optional<List<String>> values(String text) {
        if (text.matches("[0-9]+|true|false")) {
            return Optional.of(List.of(text));
        }
        String inside = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        List<String> values = new ArrayList<>();
        for (String one : splitOutside(inside, ",")) {
            Matcher string = STRING.matcher(one.strip());
            if (!string.matches()) {
                return Optional.empty();
            }
            values.add(string.group(1).replaceAll("\\\\(.)", "$1"));
        }
        return Optional.of(values);
    }

    /** Splits where a separator stands outside of quotes and brackets. */
    static List<String> splitOutside(String text, String separator) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            } else if (!quoted && depth == 0 && text.startsWith(separator, i)) {
                pieces.add(text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
