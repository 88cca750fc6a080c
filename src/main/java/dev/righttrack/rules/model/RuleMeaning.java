package dev.righttrack.rules.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rule says, in some knowledge.
 *
 * @param conditions what must hold, one for each line
 * @param conclusions what follows
 */
public record RuleMeaning(List<Condition> conditions, List<Conclusion> conclusions) {

    public RuleMeaning {
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** Everything that must hold, none of which joins others. */
    public List<Condition> joined() {
        return conditions.stream()
                .flatMap(condition -> condition.joined().stream())
                .toList();
    }

    /** The types of fact at which it looks. */
    public Set<FactType> types() {
        return conditions.stream()
                .flatMap(condition -> condition.patterns().stream())
                .map(FactPattern::type)
                .collect(Collectors.toSet());
    }
}
