package dev.righttrack.authoring.edit;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small change to a rules or facts folder.
 *
 * @param kind what is changed
 * @param rule the rule that it changes or adds; the weight's name where a weight is changed
 * @param role the role whose requirement it changes; empty if it is another rule's
 * @param file the file, as findings name it
 * @param from the first line that goes, from 1
 * @param to the last line that goes; {@code from - 1} if lines are only put in before {@code from}
 * @param lines the lines that come instead
 * @param before the words that go, as a coach reads them; empty for what is added
 * @param after the words that come; empty for what is taken away
 * @param becomes the rule as it becomes; absent if it goes, or a weight is changed
 * @param weight the weight as it becomes, where one is changed
 */
public record SourceEdit(
        Kind kind,
        String rule,
        String role,
        String file,
        int from,
        int to,
        List<String> lines,
        String before,
        String after,
        Optional<CoachRule> becomes,
        Optional<Weight> weight) {

    public SourceEdit {
        lines = List.copyOf(lines);
    }

    /** What an edit changes, the smallest first. */
    public enum Kind {
        /** A level that is asked, shown or compared with, by one step. */
        LEVEL,
        /** How important a requirement is, by one step. */
        IMPORTANCE,
        /** A count, a duration or a verdict in a condition, by one step. */
        CONSTANT,
        /** One of the names in a list of a condition, taken away. */
        LIST,
        /** A condition, taken away. */
        CONDITION,
        /** A number of the facts folder, by one step. */
        WEIGHT,
        /** A requirement, taken away. */
        REMOVED,
        /** A requirement that was not there. */
        ADDED
    }

    /** The rules with this edit made. */
    public RuleSet in(RuleSet rules) {
        if (weight.isPresent()) {
            return new RuleSet(
                    rules.knowledge().with(dev.righttrack.knowledge.Kind.WEIGHT, weight.get()),
                    rules.rules(),
                    rules.chosen());
        }
        List<CoachRule> changed = new ArrayList<>();
        for (CoachRule one : rules.rules()) {
            if (one.name().equals(rule)) {
                becomes.ifPresent(changed::add);
            } else {
                changed.add(one);
            }
        }
        if (kind == Kind.ADDED) {
            becomes.ifPresent(changed::add);
        }
        return new RuleSet(rules.knowledge(), changed, rules.chosen());
    }

    /** What it does, in a sentence without a full stop. */
    public String words() {
        return switch (kind) {
            case ADDED -> "\"" + after + "\" could be added for " + role;
            case REMOVED, CONDITION -> "\"" + before + "\" could be left out";
            default -> "\"" + before + "\" could be \"" + after + "\"";
        };
    }
}
