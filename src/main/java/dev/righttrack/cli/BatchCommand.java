package dev.righttrack.cli;

import dev.righttrack.RightTrack;
import dev.righttrack.batch.BatchRun;
import dev.righttrack.render.AdviceJson;
import dev.righttrack.render.RejectJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advice for files of candidates. */
@Command(
        name = "batch",
        description = "Advice for files of candidates, one JSON object a line: advice.jsonl and rejects.jsonl.",
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SharedOptions shared;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files of JSON lines.")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "The folder for the results.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--max-rejects", paramLabel = "N", description = "Stop after so many rejected lines (no limit).")
    private long mostRejects = Long.MAX_VALUE;

    @Override
    public Integer call() throws IOException {
        for (Path input : inputs) {
            if (!Files.isRegularFile(input) || !Files.isReadable(input)) {
                spec.commandLine().getErr().println("righttrack: " + input + " is no readable file");
                return Exit.USAGE;
            }
        }
        return shared.open(this::run);
    }

    private int run(RightTrack rightTrack) throws IOException {
        Files.createDirectories(folder);
        try (PrintWriter advice = writer("advice.jsonl");
                PrintWriter rejects = writer("rejects.jsonl")) {
            return run(rightTrack, advice, rejects);
        }
    }

    private PrintWriter writer(String name) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8));
    }

    private int run(RightTrack rightTrack, PrintWriter advice, PrintWriter rejects) throws IOException {
        AdviceJson json = new AdviceJson(shared.detail());
        BatchRun run = new BatchRun(
                rightTrack.candidates(),
                rightTrack::advise,
                one -> advice.print(json.line(one) + "\n"),
                one -> rejects.print(RejectJson.line(one) + "\n"));
        long advised = 0;
        long rejected = 0;
        for (Path input : inputs) {
            try (BufferedReader in = new BufferedReader(
                    new java.io.InputStreamReader(Files.newInputStream(input), StandardCharsets.UTF_8))) {
                BatchRun.Count count = run.run(in, input.toString(), mostRejects - rejected);
                advised += count.advised();
                rejected += count.rejected();
            }
        }
        if (!shared.isQuiet()) {
            spec.commandLine().getErr().println(advised + " advised, " + rejected + " rejected");
        }
        return rejected > mostRejects ? Exit.REJECTS : rejected > 0 ? Exit.FINDINGS : Exit.DONE;
    }
}
