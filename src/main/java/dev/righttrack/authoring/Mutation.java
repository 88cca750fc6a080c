package dev.righttrack.authoring;

import dev.righttrack.engine.Engine;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.rules.Catalogue;
import dev.righttrack.rules.RuleOptions;
import dev.righttrack.rules.RuleSources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Changes rules and weights by one notch each, and sees whether a case notices. */
public final class Mutation {

    private static final Set<String> LATER = Set.of("skill", "verdict");

    private final Catalogue catalogue;
    private final Variants variants;
    private final List<Edit> edits;
    private final List<RuleCase> green;
    private final int failing;
    private final Noticing noticing;

    /**
     * Prepares every change of the rules that a coach is responsible for.
     *
     * @param only the part of a rule's or weight's name that is looked at; empty for all
     */
    public Mutation(
            RuleSources sources,
            Knowledge knowledge,
            RuleOptions options,
            Catalogue catalogue,
            List<RuleCase> cases,
            String only) {
        this.catalogue = catalogue;
        List<Edit> all = new ArrayList<>(new Notches(knowledge, new RuleTexts(sources)).of(catalogue.all()));
        all.addAll(new WeightNotches(knowledge).all());
        List<Edit> chosen = all.stream()
                .filter(edit -> edit.rule().contains(only) || edit.file().contains(only))
                .toList();
        this.variants = Variants.of(sources, knowledge, options, catalogue, chosen);
        this.edits = chosen.stream().filter(variants::has).toList();
        try (Engines engines = new Engines(variants::asWritten)) {
            RuleTests tests = new RuleTests(engines, variants::original);
            this.green =
                    cases.stream().filter(one -> tests.run(one).isPassed()).toList();
        }
        this.failing = cases.size() - green.size();
        this.noticing = new Noticing(knowledge, variants, catalogue, green);
    }

    /** How many changes there are. */
    public int size() {
        return edits.size();
    }

    /**
     * Tries every change.
     *
     * @param suggesting whether to look for a case that would notice what none does
     * @param progress told how many are done
     */
    public MutationReport run(boolean suggesting, Consumer<Integer> progress) {
        List<Mutant> mutants = new ArrayList<>();
        List<RuleCase> suggested = new ArrayList<>();
        for (Edit edit : edits) {
            Optional<RuleCase> killer = killer(edit, green);
            Optional<RuleCase> found = Optional.empty();
            if (killer.isEmpty() && suggesting) {
                // One case that is suggested often notices what comes after as well.
                found = killer(edit, suggested).or(() -> noticing.caseFor(edit));
                found.filter(one -> !suggested.contains(one)).ifPresent(suggested::add);
            }
            mutants.add(new Mutant(edit, killer, found, edit.file() + ":" + edit.from()));
            progress.accept(mutants.size());
        }
        return new MutationReport(mutants, failing);
    }

    private Optional<RuleCase> killer(Edit edit, List<RuleCase> among) {
        try (Engines engines = new Engines(readings -> variants.with(edit, readings))) {
            RuleTests tests = new RuleTests(engines, variants.acting(edit));
            return Stream.concat(
                            among.stream().filter(one -> one.rule().equals(edit.rule())),
                            among.stream().filter(one -> !one.rule().equals(edit.rule()) && sees(one)))
                    .filter(one -> !tests.run(one).isPassed())
                    .findFirst();
        }
    }

    /** Whether a case of another rule can notice: it expects more than its rule, or its rule rests on what follows. */
    private boolean sees(RuleCase one) {
        return !one.expected().isNothing()
                || catalogue.find(one.rule()).stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .anyMatch(condition -> LATER.contains(condition.kind()));
    }

    /** Engines that are made when they are first needed, and closed together. */
    static final class Engines implements java.util.function.Function<Map<String, String>, Engine>, AutoCloseable {

        private final java.util.function.Function<Map<String, String>, Engine> maker;
        private final Map<Map<String, String>, Engine> made = new HashMap<>();

        Engines(java.util.function.Function<Map<String, String>, Engine> maker) {
            this.maker = maker;
        }

        @Override
        public Engine apply(Map<String, String> readings) {
            return made.computeIfAbsent(readings, maker);
        }

        @Override
        public void close() {
            made.values().forEach(Engine::close);
        }
    }
}
