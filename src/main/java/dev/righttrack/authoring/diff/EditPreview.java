package dev.righttrack.authoring.diff;

import dev.righttrack.authoring.cases.FastCaseRunner;
import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.authoring.edit.SyntheticPopulation;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an edit would do if it were saved, worked out without a compiler: its findings, its cases, and what becomes of a made-up
 * population.
 *
 * @param errors what is wrong with the rules after the edit; nothing else is worked out then
 * @param cases how many cases of rules in force there are
 * @param failed those that do not come out as expected
 * @param diff what the edit does to people; absent while there are errors, before the edit or after it
 */
public record EditPreview(List<Finding> errors, int cases, List<RuleCase> failed, Optional<PopulationDiff> diff) {

    public EditPreview {
        errors = List.copyOf(errors);
        failed = List.copyOf(failed);
    }

    /**
     * The preview of an edit.
     *
     * @param before the folder as it was
     * @param now the folder with the edit
     * @param options how the rules are read, the core being the program's own
     */
    public static EditPreview of(RulesCheck.Checked before, RulesCheck.Checked now, RuleOptions options) {
        return of(before, now, options, EditPreview::people);
    }

    /**
     * The same on people who were made before.
     *
     * @param made the people of some knowledge, as {@link #people} makes them
     */
    public static EditPreview of(
            RulesCheck.Checked before,
            RulesCheck.Checked now,
            RuleOptions options,
            Function<Knowledge, List<Candidate>> made) {
        List<Finding> errors =
                now.result().findings().stream().filter(Finding::isError).toList();
        Optional<RuleSet> set = set(now, options);
        if (!errors.isEmpty() || set.isEmpty()) {
            return new EditPreview(errors, 0, List.of(), Optional.empty());
        }
        List<RuleCase> cases = inForce(now.cases(), now.rules(), set.get());
        FastCaseRunner runner = new FastCaseRunner(set.get());
        List<RuleCase> failed =
                cases.stream().filter(one -> !runner.passes(one)).toList();
        Optional<PopulationDiff> diff = set(before, options)
                .filter(old -> before.result().errors() == 0)
                .map(old -> PopulationComparison.of(
                        old, set.get(), made.apply(set.get().knowledge())));
        return new EditPreview(List.of(), cases.size(), failed, diff);
    }

    /** The people on whom an edit is tried. */
    public static List<Candidate> people(Knowledge knowledge) {
        return SyntheticPopulation.of(knowledge, SyntheticPopulation.USUAL);
    }

    /** The rules of a folder that are in force; empty if its facts cannot be read. */
    public static Optional<RuleSet> set(RulesCheck.Checked folder, RuleOptions options) {
        return folder.knowledge()
                .map(known -> new RuleSet(
                        known,
                        new RuleCompilation(known, options, new Findings()).inForce(folder.rules()),
                        options.readings()));
    }

    /** The cases but those of rules that are there and not in force. */
    private static List<RuleCase> inForce(List<RuleCase> cases, List<CoachRule> rules, RuleSet set) {
        Set<String> dormant = new HashSet<>();
        rules.forEach(rule -> dormant.add(rule.name()));
        set.rules().forEach(rule -> dormant.remove(rule.name()));
        return cases.stream().filter(one -> !dormant.contains(one.rule())).toList();
    }
}
