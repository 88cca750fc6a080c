package dev.righttrack.cli;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.serve.AdviceService;
import dev.righttrack.serve.RulesInForce;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Advice in a browser, and for programs. */
@Command(
        name = "serve",
        description = "Advice in a browser and over HTTP, on this machine alone, until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LoadOptions load;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on; 0 for one that is free (${DEFAULT-VALUE}).")
    private int port;

    /**
     * What is served, and where.
     *
     * @param port the port; 0 for one that is free
     */
    record Choice(Path rules, Path facts, RuleOptions options, int port) {}

    Choice choice() {
        return new Choice(load.rulesFolder(), load.factsFolder(), load.ruleOptions(), port);
    }

    @Override
    public Integer call() {
        if (port < 0 || port > MOST_PORT) {
            return refused("--port has to be from 0 to " + MOST_PORT);
        }
        ParseResult<LoadedRules> read = load.loadToKeep();
        load.tell(read.findings());
        if (read.value().isEmpty()) {
            return LoadOptions.notLoaded(read.findings());
        }
        RulesInForce rules =
                new RulesInForce(read.value().get(), load::loadToKeep, List.of(load.rulesFolder(), load.factsFolder()));
        try (AdviceService service = AdviceService.start(rules, ServeCommand::candidate, load.factsFolder(), port)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Open " + service.address());
            out.println("It lets one browser in. Ctrl-C ends the service.");
            out.flush();
            return untilInterrupted(service);
        } catch (BindException taken) {
            rules.close();
            return refused(taken.getMessage() + "; choose another with --port, or 0 for one that is free");
        }
    }

    /** The candidate of a body, in every form that a file may have. */
    static ParseResult<Candidate> candidate(LoadedRules rules, byte[] body) {
        try {
            return CandidateFile.read(rules.candidates(), rules.knowledge(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int untilInterrupted(AdviceService service) {
        CountDownLatch never = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "end of service"));
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private int refused(String why) {
        spec.commandLine().getErr().println("righttrack: " + why);
        return ExitCode.USAGE;
    }
}
