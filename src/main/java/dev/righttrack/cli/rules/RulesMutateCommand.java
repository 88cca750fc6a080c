package dev.righttrack.cli.rules;

import dev.righttrack.authoring.cases.AddedCases;
import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.authoring.mutate.Mutant;
import dev.righttrack.authoring.mutate.MutationReport;
import dev.righttrack.authoring.mutate.MutationTest;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.text.MutationText;
import dev.righttrack.render.yaml.CaseYaml;
import dev.righttrack.rules.source.RulesFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes rules by one notch each, and tells what no case notices. */
@Command(
        name = "mutate",
        description = "Change each level, weight, constant and condition by one notch; tell what no case notices.",
        mixinStandardHelpOptions = true)
final class RulesMutateCommand implements Callable<Integer> {

    private static final int STEP = 50;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Parameters(
            paramLabel = "PART",
            arity = "0..1",
            description = "Part of the name of rules, weights or files; everything if left out.")
    private Optional<String> part = Optional.empty();

    @Option(
            names = "--add",
            description = "Append the cases that would notice to the files of cases, for you to read and name.")
    private boolean add;

    @Override
    public Integer call() throws IOException {
        return load.openOwnCore(this::mutate);
    }

    private int mutate(LoadedRules rightTrack) throws IOException {
        Findings findings = new Findings();
        List<RuleCase> cases = LoadedCases.inForce(
                rightTrack, new CasesFolder(load.rulesFolder(), findings).read(rightTrack.knowledge()));
        load.tell(findings.sorted());
        MutationTest mutation = new MutationTest(
                new RulesFolder(load.rulesFolder(), findings).read(),
                RuleSet.of(rightTrack.rules()),
                cases,
                part.orElse(""));
        if (mutation.size() == 0) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: nothing that a mutation changes has \"" + part.orElse("")
                            + "\" in the name of its rule, weight or file");
            return ExitCode.USAGE;
        }
        load.tellFailing(mutation.failing(), cases.size());
        MutationReport report = mutation.run(done -> tell(done, mutation.size()));
        spec.commandLine().getOut().print(MutationText.render(report));
        spec.commandLine().getOut().flush();
        if (add) {
            List<RuleCase> found = report.survivors().stream()
                    .map(Mutant::noticing)
                    .flatMap(Optional::stream)
                    .toList();
            new AddedCases(load.rulesFolder(), CaseYaml::item)
                    .add(found, rightTrack.catalogue())
                    .forEach(line -> spec.commandLine().getErr().println(line));
        }
        return report.survivors().isEmpty() && !findings.hasErrors() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void tell(int done, int all) {
        if (!load.isQuiet() && (done % STEP == 0 || done == all)) {
            spec.commandLine().getErr().println(done + " of " + all + " changes tried");
        }
    }
}
