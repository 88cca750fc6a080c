package dev.righttrack.cli;

import dev.righttrack.intake.CandidateSchema;
import dev.righttrack.render.AdviceSchema;
import dev.righttrack.render.CohortSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The JSON Schema of what goes in and comes out. */
@Command(
        name = "schema",
        description = "The JSON Schema of a candidate's file, of advice in JSON, or of a batch's cohort.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "WHAT", description = "candidate, advice or cohort.")
    @SuppressWarnings("NullAway.Init")
    private What what;

    /** What there is a schema of. */
    enum What {
        CANDIDATE,
        ADVICE,
        COHORT
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(
                        switch (what) {
                            case CANDIDATE -> CandidateSchema.text();
                            case ADVICE -> AdviceSchema.text();
                            case COHORT -> CohortSchema.text();
                        });
        return Exit.DONE;
    }
}
