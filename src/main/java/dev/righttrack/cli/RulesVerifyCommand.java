package dev.righttrack.cli;

import dev.righttrack.RightTrack;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.authoring.verify.Flaw;
import dev.righttrack.authoring.verify.Replay;
import dev.righttrack.authoring.verify.Verification;
import dev.righttrack.authoring.verify.Verified;
import dev.righttrack.render.Detail;
import dev.righttrack.render.VerifiedPage;
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
    private ReadingOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    @Override
    public Integer call() throws IOException {
        return load.openOwnCore(this::verify);
    }

    private int verify(RightTrack rightTrack) {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, load.isQuiet());
        Verified verified = new Verification(RuleSet.of(rightTrack.rules()), progress::tell).run();
        for (Flaw flaw : verified.flaws()) {
            if (!Replay.agrees(flaw, rightTrack.rules())) {
                err.println("righttrack: the engine does not agree that " + flaw.message() + "; please report this");
                return Exit.FAILED;
            }
        }
        answers.tell(VerifiedPage.of(verified), VerifiedPage.json(verified), Detail.STANDARD);
        return verified.flaws().isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }
}
