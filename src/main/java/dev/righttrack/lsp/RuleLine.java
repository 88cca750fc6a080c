package dev.righttrack.lsp;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a file of rules belongs to.
 *
 * @param part the part of a rule in which it stands
 * @param rule the name of the rule; empty outside of rules
 * @param head the line of that name, from 0; -1 outside of rules
 */
record RuleLine(Part part, String rule, int head) {

    /** What begins a rule, with its name. */
    static final Pattern HEAD = Pattern.compile("(?i)^\\s*rule\\s+\"([^\"]*)\"?\\s*$");

    private static final RuleLine OUTSIDE = new RuleLine(Part.OUTSIDE, "", -1);

    /** The parts of a file of rules. */
    enum Part {
        /** Between rules. */
        OUTSIDE,
        /** From a rule's name to its conditions. */
        HEAD,
        /** Among the conditions. */
        WHEN,
        /** Among the conclusions. */
        THEN
    }

    /** What a line belongs to, by the lines before it. */
    static RuleLine of(EditedText text, int number) {
        RuleLine now = OUTSIDE;
        for (int i = 0; i < number; i++) {
            now = now.after(text.line(i), i);
        }
        Matcher head = HEAD.matcher(text.line(number));
        return head.matches() ? new RuleLine(Part.HEAD, head.group(1).strip(), number) : now;
    }

    /** What the line behind one belongs to. */
    RuleLine after(String line, int number) {
        Matcher matcher = HEAD.matcher(line);
        if (matcher.matches()) {
            return new RuleLine(Part.HEAD, matcher.group(1).strip(), number);
        }
        return switch (line.strip().toLowerCase(Locale.ROOT)) {
            case "when" -> new RuleLine(Part.WHEN, rule, head);
            case "then" -> new RuleLine(Part.THEN, rule, head);
            case "end" -> OUTSIDE;
            default -> this;
        };
    }

    /** The side of the sentences that stand there; empty where none do. */
    Optional<String> side() {
        return switch (part) {
            case WHEN -> Optional.of("when");
            case THEN -> Optional.of("then");
            default -> Optional.empty();
        };
    }
}
