package dev.righttrack.cli.rules;

import dev.righttrack.authoring.cases.CaseResult;
import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.cli.options.DatedOptions;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.findings.FindingText;
import dev.righttrack.render.text.CaseText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the cases beside the rules. */
@Command(name = "test", description = "Run the cases beside the rules.", mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatedOptions load;

    @Option(
            names = "--run",
            paramLabel = "PATTERN",
            description = "Only the cases with this in the name of their rule, their own or their file's.")
    private Optional<String> run = Optional.empty();

    @Override
    public Integer call() throws IOException {
        return load.open(this::test);
    }

    private int test(LoadedRules rightTrack) {
        PrintWriter out = spec.commandLine().getOut();
        Findings findings = new Findings();
        List<RuleCase> cases = new CasesFolder(load.rulesFolder(), findings).read(rightTrack.knowledge());
        findings.sorted()
                .forEach(finding -> out.println(FindingText.render(load.places().shown(finding))));
        List<RuleCase> all = cases.stream().filter(this::isChosen).toList();
        List<RuleCase> chosen = LoadedCases.inForce(rightTrack, all);
        if (all.isEmpty() && run.isPresent()) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: no rule, case or file has \"" + run.get() + "\" in its name");
            return ExitCode.USAGE;
        }
        if (cases.isEmpty()) {
            out.println("no cases");
            return ExitCode.FINDINGS;
        }
        List<CaseResult> results = LoadedCases.results(rightTrack, chosen);
        results.stream()
                .filter(result -> !result.isPassed())
                .forEach(result -> out.print(CaseText.failed(result, load.places())));
        long failed = results.stream().filter(r -> !r.isPassed()).count();
        if (chosen.size() < all.size()) {
            out.println(all.size() - chosen.size() + " cases of rules that are not in force were left out");
        }
        out.println(results.size() + " cases, " + failed + " failed");
        return failed == 0 && !findings.hasErrors() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private boolean isChosen(RuleCase one) {
        String part = run.orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(one.rule(), one.name(), one.place().file())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part));
    }
}
