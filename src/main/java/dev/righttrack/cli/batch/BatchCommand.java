package dev.righttrack.cli.batch;

import dev.righttrack.batch.BatchOutcome;
import dev.righttrack.batch.BatchPlan;
import dev.righttrack.batch.BatchRun;
import dev.righttrack.batch.Digest;
import dev.righttrack.batch.Sheets;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ColumnsOption;
import dev.righttrack.cli.options.DetailOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ProgramVersion;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Check;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.FoundInputs;
import dev.righttrack.intake.InputFinder;
import dev.righttrack.intake.UnreadFile;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.mapping.Columns;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.output.OutputException;
import dev.righttrack.output.OutputGuard;
import dev.righttrack.render.Detail;
import dev.righttrack.render.csv.ShortlistCsv;
import dev.righttrack.render.csv.SummaryCsv;
import dev.righttrack.render.csv.WordsCsv;
import dev.righttrack.render.json.AdviceLines;
import dev.righttrack.render.json.BatchDocuments;
import dev.righttrack.render.json.NotesJson;
import dev.righttrack.render.json.ReadingJson;
import dev.righttrack.render.json.RejectJson;
import dev.righttrack.render.json.SharedDocuments;
import dev.righttrack.render.text.CohortText;
import dev.righttrack.render.text.UnmappedText;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Advice for files of candidates. */
@Command(
        name = "batch",
        description =
                "Advice for any number of candidates: advice.jsonl, summary.csv, rejects.jsonl, notes.jsonl, reading.jsonl,"
                        + " cohort.json, words.csv and run.json in a folder, and what they say of all people together on stdout.",
        mixinStandardHelpOptions = true)
public final class BatchCommand implements Callable<Integer> {

    /** With fewer people, the rate would tell how long the program takes to start. */
    private static final long WORTH_A_RATE = 10_000;

    /** How many inputs without a record are named. */
    private static final int MOST_NAMED = 20;

    /** How many files that are not read are named on the screen. */
    private static final int MOST_UNREAD = 5;

    /** What comes before the first preposition of a noun phrase, and the rest. */
    private static final Pattern HEAD = Pattern.compile("(.*?)( (?:in|of|packed) .*)");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DetailOption detail;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private BatchOptions options;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColumnsOption columns;

    /**
     * A run that ended, in whatever way.
     *
     * @param silent the names of the inputs without a record
     */
    private record Ended(BatchOutcome outcome, List<String> silent) {
        Ended {
            silent = List.copyOf(silent);
        }
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> objection = options.objection().or(this::refusedField);
        if (objection.isPresent()) {
            return usage(objection.get());
        }
        ParseResult<FoundInputs> found = InputFinder.find(options.inputs());
        load.tell(found.findings());
        if (found.value().isEmpty()) {
            return ExitCode.USAGE;
        }
        FoundInputs inputs = found.value().get();
        OutputGuard guard = load.guard();
        columns.file().ifPresent(guard::reads);
        Optional<String> collision = target().objection(guard, options.inputs(), inputs.inputs());
        if (collision.isPresent()) {
            return usage(collision.get());
        }
        return load.open(rightTrack -> columns.read(rightTrack, load, columns -> planned(rightTrack, inputs, columns)));
    }

    private BatchTarget target() {
        return new BatchTarget(options.folder());
    }

    private Optional<String> refusedField() {
        return options.kept().stream()
                .flatMap(field -> CandidateReader.refusal(field)
                        .map(reason -> "--keep " + CandidateFile.printable(field) + " is refused. " + reason)
                        .stream())
                .findFirst();
    }

    private int usage(String message) {
        err().println("righttrack: " + message);
        return ExitCode.USAGE;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private int planned(LoadedRules rightTrack, FoundInputs inputs, Optional<Columns> columns) throws IOException {
        Optional<String> role = Optional.empty();
        if (options.shortlist().isPresent()) {
            role = load.role(rightTrack, options.shortlist().get());
            if (role.isEmpty()) {
                return ExitCode.USAGE;
            }
        }
        BatchPlan plan = plan(inputs, columns, role);
        Map<String, String> identity = plan.identity(rightTrack.rules().hash());
        Optional<Map<String, String>> unfinished = BatchRun.unfinished(plan.folder());
        if (unfinished.isPresent() && !options.isRestart()) {
            Optional<String> objection = new StoppedRun(plan, unfinished.get()).objection(identity, options.isResume());
            if (objection.isPresent()) {
                return usage(objection.get());
            }
        } else if (options.isResume()) {
            Optional<BatchDocuments.Done> done =
                    target().complete().filter(one -> one.planHash().equals(Digest.of(identity)));
            if (done.isPresent()) {
                say("this run is complete: "
                        + counts(done.get().advised(), done.get().rejected()));
                return code(done.get().rejected() + done.get().misspelled());
            }
        }
        return run(rightTrack, plan);
    }

    private BatchPlan plan(FoundInputs inputs, Optional<Columns> columns, Optional<String> role) {
        return new BatchPlan(
                inputs.inputs(),
                inputs.unread(),
                columns,
                options.folder(),
                options.kept(),
                options.isRaw(),
                options.isStrict(),
                role,
                options.trainings(),
                options.threads(),
                options.mostRejects(),
                options.commitEvery(),
                Map.of(
                        "--detail",
                        detail.detail().toString(),
                        "--inline",
                        String.valueOf(options.isInline()),
                        "--top",
                        options.top() == Integer.MAX_VALUE ? "all" : String.valueOf(options.top()),
                        "program",
                        ProgramVersion.TEXT));
    }

    private Sheets sheets(LoadedRules rightTrack, BatchPlan plan) {
        BatchDocuments papers = new BatchDocuments(
                Optional.of(rightTrack.engine())
                        .filter(engine -> detail.detail() != Detail.SUMMARY && !options.isInline())
                        .map(engine ->
                                SharedDocuments.of(rightTrack.catalogue(), engine.advise(Candidate.unknown("nobody")))),
                new WordsCsv(new Vocabulary(rightTrack.knowledge()))::of,
                ProgramVersion.TEXT);
        return new Sheets(
                new AdviceLines(detail.detail(), options.isInline(), options.top()),
                new SummaryCsv(List.copyOf(rightTrack.knowledge().all(Kind.ROLE).keySet()), plan.kept()),
                new RejectJson(),
                new NotesJson(),
                new ReadingJson(),
                plan.shortlist().map(role -> new ShortlistCsv(role, plan.kept())),
                detail.detail() == Detail.SUMMARY && plan.shortlist().isEmpty(),
                papers::of);
    }

    private int run(LoadedRules rightTrack, BatchPlan plan) throws IOException {
        try {
            Ended ended = ended(rightTrack, plan);
            plan.columns().map(UnmappedText::lines).orElse(List.of()).forEach(this::say);
            return told(ended.outcome(), ended.silent());
        } catch (OutputException e) {
            err().println("righttrack: " + e.getMessage());
            if (!BatchRun.isAtWork(plan.folder())
                    && BatchRun.unfinished(plan.folder()).isPresent()) {
                err().println("righttrack: what was done is kept; the same command with --resume goes on from there");
            }
            return ExitCode.FAILED;
        }
    }

    private Ended ended(LoadedRules rightTrack, BatchPlan plan) throws IOException {
        try (BatchMeter meter = load.isQuiet() ? BatchMeter.NONE : BatchMeter.of(err(), plan.size())) {
            BatchRun run = new BatchRun(
                    rightTrack.engine(), plan, sheets(rightTrack, plan), CandidateInput.Bytes.OF_FILES, meter);
            try (Interrupt interrupt = new Interrupt(run)) {
                BatchOutcome outcome = run.run(options.isResume());
                interrupt.over();
                return new Ended(outcome, run.silent());
            }
        }
    }

    private int told(BatchOutcome outcome, List<String> silent) {
        long advised = outcome.cohort().people();
        long rejected = outcome.cohort().rejected();
        return switch (outcome.end()) {
            case COMPLETE -> {
                tellSilent(silent);
                tellUnread(outcome.unread());
                tellForeignTables(outcome);
                say(counts(advised, rejected)
                        + sayingNothing(outcome.sayNothing())
                        + misspelled(outcome.misspelled())
                        + rate(outcome));
                spec.commandLine().getOut().print(CohortText.render(outcome.cohort()));
                yield code(rejected + silent.size() + outcome.unread().size() + outcome.misspelled());
            }
            case TOO_MANY_REJECTS -> {
                err().println("righttrack: more than " + options.mostRejects() + " records are rejected; "
                        + options.folder().resolve("rejects.jsonl.part") + " tells why."
                        + " --resume with a larger --max-rejects goes on");
                yield ExitCode.REJECTS;
            }
            case STOPPED -> {
                err().println("righttrack: stopped after " + counts(advised, rejected)
                        + "; the same command with --resume goes on from there");
                yield ExitCode.INTERRUPTED;
            }
        };
    }

    /** The code of a complete run: what is wrong with it matters where nobody said how much may be. */
    private int code(long wrong) {
        return wrong > 0 && !options.isLimited() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void tellSilent(List<String> silent) {
        silent.stream()
                .limit(MOST_NAMED)
                .forEach(name -> say("righttrack: " + PrintableText.line(name)
                        + " gave neither advice nor a reject: it has no record of a candidate"));
        if (silent.size() > MOST_NAMED) {
            say("righttrack: so did " + (silent.size() - MOST_NAMED) + " other inputs");
        }
    }

    /** How tables are read whose columns are none of a candidate's. */
    private void tellForeignTables(BatchOutcome outcome) {
        outcome.cohort().rejects().stream()
                .filter(reject -> reject.code().equals(Check.FOREIGN_TABLE.id()))
                .forEach(reject -> say(reject.records()
                        + (reject.records() == 1
                                ? " table has none of a candidate's columns, and was"
                                : " tables have none of a candidate's columns, and were")
                        + " not read; 'righttrack columns FILE' proposes what the columns of such a table mean"));
    }

    /** How many files were not read, by kind, and the first of their names. */
    private void tellUnread(List<UnreadFile> unread) {
        if (unread.isEmpty()) {
            return;
        }
        Map<String, Long> kinds = unread.stream()
                .collect(Collectors.groupingBy(UnreadFile::kind, LinkedHashMap::new, Collectors.counting()));
        say(unread.size() + (unread.size() == 1 ? " file not read: " : " files not read: ")
                + kinds.entrySet().stream()
                        .map(kind ->
                                kind.getValue() + " " + (kind.getValue() == 1 ? kind.getKey() : several(kind.getKey())))
                        .collect(Collectors.joining(", "))
                + "; run.json names "
                + (unread.size() == 1 ? "it" : "them"));
        unread.stream().limit(MOST_UNREAD).forEach(one -> say("    " + one.name() + " (" + one.kind() + ")"));
        if (unread.size() > MOST_UNREAD) {
            say("    and " + (unread.size() - MOST_UNREAD) + " more");
        }
    }

    /** The plural of what a file is, such as texts in TeX. */
    private static String several(String kind) {
        Matcher head = HEAD.matcher(kind);
        return head.matches() ? head.group(1) + "s" + head.group(2) : kind + "s";
    }

    private void say(String message) {
        if (!load.isQuiet()) {
            err().println(message);
        }
    }

    /** What is said of the records that are neither advised nor rejected, if there are any. */
    private static String sayingNothing(long sayNothing) {
        return switch ((int) Math.min(2, sayNothing)) {
            case 0 -> "";
            case 1 -> ", 1 says nothing about anybody";
            default -> String.format(Locale.ROOT, ", %,d say nothing about anybody", sayNothing);
        };
    }

    private static String misspelled(long people) {
        return people == 0 ? "" : String.format(Locale.ROOT, ", %,d with a misspelled word", people);
    }

    private static String counts(long advised, long rejected) {
        return String.format(Locale.ROOT, "%,d advised, %,d rejected", advised, rejected);
    }

    private static String rate(BatchOutcome outcome) {
        double seconds = outcome.here().toMillis() / 1000.0;
        return outcome.advisedHere() < WORTH_A_RATE
                ? ""
                : String.format(
                        Locale.ROOT, " in %,.0f s, %,.0f people a second", seconds, outcome.advisedHere() / seconds);
    }
}
