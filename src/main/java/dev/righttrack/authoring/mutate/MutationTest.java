package dev.righttrack.authoring.mutate;

import dev.righttrack.authoring.cases.FastCaseRunner;
import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.edit.SourceTexts;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.rules.source.RuleSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Changes rules and weights by one notch each, and sees whether a case notices. */
public final class MutationTest {

    private final RuleSet rules;
    private final List<SourceEdit> edits;
    private final FastCaseRunner unchanged;
    private final List<RuleCase> green;
    private final int failing;
    private final KillingCaseSearch noticing;

    /**
     * Prepares every change of the rules that a coach is responsible for.
     *
     * @param only the part of a rule's, weight's or file's name that is looked at; empty for all
     */
    public MutationTest(RuleSources sources, RuleSet rules, List<RuleCase> cases, String only) {
        this.rules = rules;
        List<SourceEdit> all =
                new ArrayList<>(new MutationOperators(rules.knowledge(), new SourceTexts(sources)).of(rules.rules()));
        all.addAll(new WeightMutationOperators(rules.knowledge()).all());
        this.edits = all.stream()
                .filter(edit -> edit.rule().contains(only) || edit.file().contains(only))
                .toList();
        this.unchanged = new FastCaseRunner(rules);
        this.green = cases.stream().filter(unchanged::passes).toList();
        this.failing = cases.size() - green.size();
        this.noticing = new KillingCaseSearch(rules, unchanged, green);
    }

    /** How many cases fail without any change. */
    public int failing() {
        return failing;
    }

    /** How many changes there are. */
    public int size() {
        return edits.size();
    }

    /**
     * Tries every change.
     *
     * @param progress told how many are done
     */
    public MutationReport run(IntConsumer progress) {
        List<Mutant> mutants = new ArrayList<>();
        List<RuleCase> suggested = new ArrayList<>();
        for (SourceEdit edit : edits) {
            FastCaseRunner tests = unchanged.with(edit.in(rules));
            Optional<RuleCase> killer = killer(edit, green, tests);
            Optional<RuleCase> found = Optional.empty();
            if (killer.isEmpty()) {
                // One case that is suggested often notices what comes after as well.
                found = killer(edit, suggested, tests).or(() -> noticing.caseFor(edit, tests));
                found.filter(one -> !suggested.contains(one)).ifPresent(suggested::add);
            }
            mutants.add(new Mutant(edit, killer, found, edit.file() + ":" + edit.from()));
            progress.accept(mutants.size());
        }
        return new MutationReport(mutants, failing);
    }

    private static Optional<RuleCase> killer(SourceEdit edit, List<RuleCase> cases, FastCaseRunner tests) {
        return Stream.concat(
                        cases.stream().filter(one -> one.rule().equals(edit.rule())),
                        cases.stream().filter(one -> !one.rule().equals(edit.rule())))
                .filter(one -> !tests.passes(one))
                .findFirst();
    }
}
