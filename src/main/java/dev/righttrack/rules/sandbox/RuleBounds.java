package dev.righttrack.rules.sandbox;

import dev.righttrack.rules.language.TextLines;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** How much a text of DRL, and a rule in it, may ask of a machine. */
final class RuleBounds {

    /** Facts of which a session holds exactly one, so that a join with them multiplies nothing. */
    private static final Set<String> ONLY_ONES = Set.of("Weights", "Readings");

    /** An escape that Java undoes: a backslash before it would make it plain text. */
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u");

    private static final int MOST_CONDITIONS = 12;
    private static final int MOST_JOINS = 3;
    private static final int MOST_FREE_JOINS = 2;
    private static final int DEEPEST = 40;

    private RuleBounds() {}

    /**
     * Why a parser had better not see a text.
     *
     * @param line the line, from 1
     * @param what what is refused
     */
    record Refusal(int line, String what) {}

    /** Why a text is refused before it is parsed: an escape that a compiler would undo, a line or nesting without bound. */
    static Optional<Refusal> beforeParsing(String text) {
        List<String> lines = TextLines.of(text);
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (ESCAPE.matcher(line).find()) {
                return Optional.of(new Refusal(i + 1, "a unicode escape"));
            }
            if (line.length() > TextLines.LONGEST) {
                return Optional.of(new Refusal(i + 1, "a line of more than " + TextLines.LONGEST + " characters"));
            }
            for (int at = 0; at < line.length(); at++) {
                char c = line.charAt(at);
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                if (depth > DEEPEST) {
                    return Optional.of(new Refusal(i + 1, "more than " + DEEPEST + " brackets within each other"));
                }
            }
        }
        return Optional.empty();
    }

    /** What is refused of a rule's conditions: each pattern that is joined multiplies, and no limit on firings stops it. */
    static Optional<String> ofConditions(List<? extends BaseDescr> conditions) {
        List<BaseDescr> all = conditions.stream().flatMap(RuleBounds::flat).toList();
        if (all.size() > MOST_CONDITIONS) {
            return Optional.of("more than " + MOST_CONDITIONS + " conditions");
        }
        List<PatternDescr> joined = all.stream()
                .filter(PatternDescr.class::isInstance)
                .map(PatternDescr.class::cast)
                .filter(p -> p.getSource() == null && !ONLY_ONES.contains(String.valueOf(p.getObjectType())))
                .toList();
        if (joined.size() > MOST_JOINS) {
            return Optional.of("a join of more than " + MOST_JOINS + " patterns");
        }
        long free = joined.stream()
                .filter(p -> p.getDescrs().stream()
                        .noneMatch(d -> String.valueOf(d.getText()).matches("(?s).*==\\s*\\$.*")))
                .count();
        return free > MOST_FREE_JOINS
                ? Optional.of("a join of more than " + MOST_FREE_JOINS + " patterns without an equal field")
                : Optional.empty();
    }

    private static Stream<BaseDescr> flat(BaseDescr one) {
        return one instanceof AndDescr and ? and.getDescrs().stream().flatMap(RuleBounds::flat) : Stream.of(one);
    }
}
