package dev.righttrack.engine;

import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.FactPattern;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.FactsByType;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.SentenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules in force that call a role not suitable, held against facts without a session. Immutable. */
public final class Bars {

    private final List<Bar> bars;

    /**
     * One rule.
     *
     * @param roles the roles that it bars
     * @param conditions what must hold of the candidate
     */
    private record Bar(List<String> roles, List<Condition> conditions) {}

    private Bars(List<Bar> bars) {
        this.bars = List.copyOf(bars);
    }

    /** Those among some rules; mostly there is none. */
    public static Bars of(RuleBase base) {
        Figures figures = new Figures(base.knowledge());
        List<Bar> bars = new ArrayList<>();
        for (Catalogue.Entry entry : base.catalogue().all()) {
            List<String> roles = entry.conclusions().stream()
                    .filter(use -> use.kind() == SentenceKind.STATEMENT)
                    .flatMap(use -> use.conclusions(figures).stream())
                    .flatMap(one ->
                            one instanceof Conclusion.Says says ? says.barred().stream() : Stream.<String>empty())
                    .toList();
            if (!roles.isEmpty() && base.isInForce(entry)) {
                bars.add(new Bar(roles, conditions(entry)));
            }
        }
        return new Bars(bars);
    }

    private static List<Condition> conditions(Catalogue.Entry entry) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < entry.conditions().size(); i++) {
            if (!entry.conditions().get(i).isKnowledge()) {
                conditions.addAll(entry.tests().get(i).joined());
            }
        }
        return conditions;
    }

    /** Whether no rule bars a role. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** Every role that some rule may bar. */
    public Set<String> roles() {
        return bars.stream().flatMap(bar -> bar.roles().stream()).collect(Collectors.toSet());
    }

    /** The roles that are barred where some facts hold. */
    public Set<String> barred(FactsByType facts) {
        return bars.stream()
                .filter(bar -> bar.conditions().stream().allMatch(condition -> condition.holds(facts)))
                .flatMap(bar -> bar.roles().stream())
                .collect(Collectors.toSet());
    }

    /** The roles that are barred by some conclusions. */
    public Set<String> barred(Conclusions conclusions) {
        return barred((FactType type) -> conclusions.of(type.type()));
    }

    /** Whether any condition looks at something that passes a test. */
    public boolean anyLooksAt(Predicate<FactPattern> test) {
        return bars.stream()
                .flatMap(bar -> bar.conditions().stream())
                .flatMap(condition -> condition.patterns().stream())
                .anyMatch(test);
    }
}
