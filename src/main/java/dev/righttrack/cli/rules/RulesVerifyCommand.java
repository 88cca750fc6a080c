package dev.righttrack.cli.rules;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.authoring.verify.Flaw;
import dev.righttrack.authoring.verify.Verification;
import dev.righttrack.authoring.verify.VerificationResult;
import dev.righttrack.authoring.verify.WitnessReplay;
import dev.righttrack.cli.options.AnswerOptions;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.GradedSourceOptions;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.page.VerificationPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Rules held against every profile. */
@Command(
        name = "verify",
        description =
                "Hold the rules against every profile of skills: what never fires, never leads, jumps or says nothing.",
        mixinStandardHelpOptions = true)
final class RulesVerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GradedSourceOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    @Override
    public Integer call() throws IOException {
        return load.openOwnCore(this::verify);
    }

    private int verify(LoadedRules rightTrack) {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, load.isQuiet());
        VerificationResult verified = new Verification(RuleSet.of(rightTrack.rules()), progress::tell).run();
        for (Flaw flaw : verified.flaws()) {
            if (!WitnessReplay.agrees(flaw, rightTrack.rules())) {
                err.println("righttrack: the engine does not agree that " + flaw.message() + "; please report this");
                return ExitCode.FAILED;
            }
        }
        answers.tell(VerificationPage.of(verified), VerificationPage.json(verified), Detail.STANDARD);
        return verified.flaws().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
