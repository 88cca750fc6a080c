package dev.righttrack.cli.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of a batch. */
final class BatchOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files of JSON lines or CSV, folders of YAML or JSON, gzip or not; - is stdin.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "The folder for the results.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads advise (one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-rejects",
            paramLabel = "N",
            description = "Stop before more records than that are rejected, with exit code 4; with fewer, it is 0 (no"
                    + " limit, and 3 for any).")
    private long mostRejects = Long.MAX_VALUE;

    @Option(names = "--top", paramLabel = "N", description = "Tell of so many roles for each person (all).")
    private int top = Integer.MAX_VALUE;

    @Option(
            names = "--keep",
            paramLabel = "FIELD",
            split = ",",
            description = "Pass a field of the records through to every result; may be repeated.")
    private List<String> kept = new ArrayList<>();

    @Option(
            names = "--shortlist",
            paramLabel = "ROLE",
            description = "Put everybody in order for this role: shortlist.csv.")
    private Optional<String> shortlist = Optional.empty();

    @Option(names = "--trainings", description = "Try what one step of training would do, by advising people again.")
    private boolean trainings;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The seed of the sample for --trainings, which more than 100,000 people need" + " (1).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--inline",
            description =
                    "Write out what else stands once in rules.json and roles.json: each rule's reason and citations,"
                            + " each role's subtasks, tools and titles.")
    private boolean inline;

    @Option(names = "--no-raw", description = "Keep the records themselves out of rejects.jsonl.")
    private boolean noRaw;

    @Option(
            names = "--strict",
            description = "Reject a record with a tool, method, activity or degree that the facts folder lacks.")
    private boolean strict;

    @Option(names = "--resume", description = "Go on where a run into the same folder was stopped.")
    private boolean resume;

    @Option(names = "--restart", description = "Begin anew, though a run into the same folder was stopped.")
    private boolean restart;

    @Option(names = "--commit-every", hidden = true, description = "Records between two commits.")
    private int commitEvery = 20_000;

    List<String> inputs() {
        return List.copyOf(inputs);
    }

    Path folder() {
        return folder;
    }

    int threads() {
        return threads;
    }

    long mostRejects() {
        return mostRejects;
    }

    /** Whether somebody said how many records may be rejected. */
    boolean isLimited() {
        return mostRejects != Long.MAX_VALUE;
    }

    int top() {
        return top;
    }

    List<String> kept() {
        return kept.stream()
                .map(String::strip)
                .filter(f -> !f.isEmpty())
                .distinct()
                .toList();
    }

    Optional<String> shortlist() {
        return shortlist;
    }

    Optional<Long> trainings() {
        return trainings ? Optional.of(seed.orElse(1L)) : Optional.empty();
    }

    boolean isInline() {
        return inline;
    }

    boolean isRaw() {
        return !noRaw;
    }

    boolean isStrict() {
        return strict;
    }

    boolean isResume() {
        return resume;
    }

    boolean isRestart() {
        return restart;
    }

    int commitEvery() {
        return commitEvery;
    }

    /** What is wrong with them; empty if nothing is. */
    Optional<String> objection() {
        if (threads < 1 || threads > 1024) {
            return Optional.of("--threads has to be from 1 to 1024");
        }
        if (mostRejects < 0) {
            return Optional.of("--max-rejects has to be 0 or more");
        }
        if (top < 1 || commitEvery < 1) {
            return Optional.of("--top has to be 1 or more");
        }
        if (seed.isPresent() && !trainings) {
            return Optional.of("--seed is for --trainings");
        }
        if (resume && restart) {
            return Optional.of("--resume and --restart exclude each other");
        }
        return Optional.empty();
    }
}
