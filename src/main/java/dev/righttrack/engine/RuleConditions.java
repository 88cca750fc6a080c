package dev.righttrack.engine;

import dev.righttrack.advice.Basis;
import dev.righttrack.advice.Ground;
import dev.righttrack.advice.RuleCard;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.FactSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of every rule, ready to be held against a candidate's facts. One for each engine; immutable. */
final class RuleConditions {

    private final Map<String, Prepared> rules = new HashMap<>();

    /**
     * A rule's conditions.
     *
     * @param constant the basis of what it concludes, where that is the same for everybody
     * @param inCharge the tasks with whose people it says to team up
     */
    private record Prepared(
            RuleCard card, List<Condition> conditions, Optional<Basis> constant, List<String> inCharge) {}

    /**
     * One condition.
     *
     * @param search how to find what satisfies it; absent where that is the same for everybody
     */
    private record Condition(String text, Optional<FactSearch> search) {}

    RuleConditions(Catalogue catalogue) {
        catalogue.all().forEach(entry -> rules.put(entry.card().name(), prepared(entry)));
    }

    private static Prepared prepared(Catalogue.Entry entry) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < entry.conditions().size(); i++) {
            SentenceUse use = entry.conditions().get(i);
            conditions.add(new Condition(
                    use.text(),
                    use.isKnowledge()
                            ? Optional.empty()
                            : Optional.of(FactSearch.of(entry.tests().get(i)))));
        }
        boolean same =
                conditions.stream().allMatch(condition -> condition.search().isEmpty());
        return new Prepared(
                entry.card(),
                conditions,
                same
                        ? Optional.of(new Basis(
                                entry.card(),
                                conditions.stream()
                                        .map(condition -> new Ground(condition.text(), List.of()))
                                        .toList()))
                        : Optional.empty(),
                entry.conclusions().stream()
                        .flatMap(conclusion -> conclusion.filling("tasks").stream())
                        .distinct()
                        .toList());
    }

    /** The tasks with whose people a rule says to team up; mostly none. */
    List<String> inCharge(String rule) {
        return Optional.ofNullable(rules.get(rule)).map(Prepared::inCharge).orElse(List.of());
    }

    /** The basis of what a rule concludes, where that is the same for everybody. */
    Optional<Basis> constant(String rule) {
        return prepared(rule).constant();
    }

    /** The basis of what a rule concluded among some facts. */
    Basis basis(String rule, Conclusions conclusions) {
        Prepared prepared = prepared(rule);
        return Basis.of(prepared.card(), () -> grounds(prepared.conditions(), conclusions));
    }

    private static List<Ground> grounds(List<Condition> conditions, Conclusions conclusions) {
        List<Ground> grounds = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            List<Object> facts = condition.search().isEmpty()
                    ? List.of()
                    : condition.search().get().among(conclusions::of);
            grounds.add(new Ground(condition.text(), words(facts)));
        }
        return grounds;
    }

    private static List<String> words(List<Object> facts) {
        return switch (facts.size()) {
            case 0 -> List.of();
            case 1 -> List.of(FactWords.of(facts.get(0)));
            default -> facts.stream().map(FactWords::of).sorted().distinct().toList();
        };
    }

    private Prepared prepared(String rule) {
        Prepared prepared = rules.get(rule);
        if (prepared == null) {
            throw new IllegalArgumentException("no rule is called " + rule);
        }
        return prepared;
    }
}
