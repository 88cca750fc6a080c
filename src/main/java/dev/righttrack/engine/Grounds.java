package dev.righttrack.engine;

import dev.righttrack.advice.Basis;
import dev.righttrack.advice.Ground;
import dev.righttrack.rules.Catalogue;
import dev.righttrack.rules.SentenceUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each conclusion rested on: all facts that satisfy the conditions of its rule. One for each candidate. */
final class Grounds {

    private final Catalogue catalogue;
    private final List<Object> facts;
    private final Map<String, Basis> found = new HashMap<>();

    Grounds(Catalogue catalogue, Conclusions conclusions) {
        this.catalogue = catalogue;
        this.facts = conclusions.facts();
    }

    /** The basis of what a rule concluded. */
    Basis of(String rule) {
        return found.computeIfAbsent(rule, this::work);
    }

    /** What fills a slot of a rule's conclusions; empty if none has it. */
    List<String> named(String rule, String slot) {
        return catalogue.find(rule).stream()
                .flatMap(entry -> entry.conclusions().stream())
                .flatMap(conclusion -> conclusion.filling(slot).stream())
                .distinct()
                .toList();
    }

    private Basis work(String rule) {
        Catalogue.Entry entry =
                catalogue.find(rule).orElseThrow(() -> new IllegalArgumentException("no rule is called " + rule));
        List<Ground> grounds = new ArrayList<>();
        for (int i = 0; i < entry.conditions().size(); i++) {
            SentenceUse condition = entry.conditions().get(i);
            grounds.add(new Ground(
                    condition.text(),
                    condition.isKnowledge()
                            ? List.of()
                            : entry.tests().get(i).satisfying(facts).stream()
                                    .map(FactWords::of)
                                    .sorted()
                                    .distinct()
                                    .toList()));
        }
        return new Basis(entry.card(), grounds);
    }
}
