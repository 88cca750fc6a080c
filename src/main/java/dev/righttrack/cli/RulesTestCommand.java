package dev.righttrack.cli;

import dev.righttrack.RightTrack;
import dev.righttrack.authoring.CaseResult;
import dev.righttrack.authoring.CasesFolder;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.render.FindingText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the cases beside the rules. */
@Command(name = "test", description = "Run the cases beside the rules.", mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SharedOptions shared;

    @Override
    public Integer call() throws IOException {
        return shared.open(this::test);
    }

    private int test(RightTrack rightTrack) {
        PrintWriter out = spec.commandLine().getOut();
        Findings findings = new Findings();
        List<RuleCase> cases = new CasesFolder(shared.rulesFolder(), findings).read(rightTrack.knowledge());
        findings.sorted().forEach(finding -> out.println(FindingText.render(finding)));
        List<CaseResult> results = CaseRun.results(rightTrack, cases);
        results.stream()
                .filter(r -> !r.isPassed())
                .forEach(r -> out.println(r.of().place() + "  failed  rule \""
                        + r.of().rule() + "\", " + (r.of().fires() ? "fires" : "silent") + ": " + r.of().name()
                        + "\n    "
                        + r.problem()));
        long failed = results.stream().filter(r -> !r.isPassed()).count();
        out.println(results.size() + " cases, " + failed + " failed");
        return failed == 0 && !findings.hasErrors() ? Exit.DONE : Exit.FINDINGS;
    }
}
