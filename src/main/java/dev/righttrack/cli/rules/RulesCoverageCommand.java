package dev.righttrack.cli.rules;

import dev.righttrack.authoring.cases.CaseCoverage;
import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.text.CaseCoverageText;
import dev.righttrack.rules.reading.SentenceList;
import dev.righttrack.rules.source.RulesFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the cases of the rules do not exercise. */
@Command(
        name = "coverage",
        description = "The rules, requirements and sentences that no case exercises.",
        mixinStandardHelpOptions = true)
final class RulesCoverageCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Override
    public Integer call() throws IOException {
        return load.openOwnCore(this::cover);
    }

    private int cover(LoadedRules rightTrack) {
        Findings findings = new Findings();
        List<RuleCase> cases = LoadedCases.inForce(
                rightTrack, new CasesFolder(load.rulesFolder(), findings).read(rightTrack.knowledge()));
        SentenceList language = new SentenceList(
                new RulesFolder(load.rulesFolder(), findings).read(),
                load.ruleOptions().trustCore());
        load.tell(findings.sorted());
        load.tellFailing(RuleSet.of(rightTrack.rules()), cases);
        CaseCoverage coverage = CaseCoverage.of(RuleSet.of(rightTrack.rules()), cases, language.patterns());
        spec.commandLine().getOut().print(CaseCoverageText.render(coverage));
        return coverage.isWhole() && !findings.hasErrors() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
