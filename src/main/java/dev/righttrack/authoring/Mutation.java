package dev.righttrack.authoring;

import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.rules.Catalogue;
import dev.righttrack.rules.RuleOptions;
import dev.righttrack.rules.RuleSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes rules and weights by one notch each, and sees whether a case notices. */
public final class Mutation {

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
            return Sight.of(edit, among, catalogue)
                    .filter(one -> !tests.run(one).isPassed())
                    .findFirst();
        }
    }
}
