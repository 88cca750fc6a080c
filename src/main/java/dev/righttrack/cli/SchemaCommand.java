package dev.righttrack.cli;

import dev.righttrack.intake.CandidateSchema;
import dev.righttrack.render.AdviceSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The JSON Schema of what goes in and comes out. */
@Command(
        name = "schema",
        description = "The JSON Schema of a candidate's file, or of advice in JSON.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "WHAT", description = "candidate or advice.")
    @SuppressWarnings("NullAway.Init")
    private What what;

    /** What there is a schema of. */
    enum What {
        CANDIDATE,
        ADVICE
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(what == What.CANDIDATE ? CandidateSchema.text() : AdviceSchema.text());
        return Exit.DONE;
    }
}
