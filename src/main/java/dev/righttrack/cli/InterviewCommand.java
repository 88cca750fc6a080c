package dev.righttrack.cli;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ColorOption;
import dev.righttrack.cli.options.CvDocument;
import dev.righttrack.cli.options.DetailOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.cli.options.StrictOption;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.interview.answers.AnswerReader;
import dev.righttrack.interview.answers.ChangedAnswers;
import dev.righttrack.interview.journal.Journal;
import dev.righttrack.interview.journal.JournalReader;
import dev.righttrack.interview.journal.JournalReader.Told;
import dev.righttrack.interview.journal.RuleLedger;
import dev.righttrack.interview.talk.Event;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.interview.talk.Transcript;
import dev.righttrack.interview.talk.Turn;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.SeenWord;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.findings.ReadingFindings;
import dev.righttrack.render.interview.InterviewPages;
import dev.righttrack.render.interview.PromptText;
import dev.righttrack.render.page.Page;
import dev.righttrack.render.page.PageText;
import dev.righttrack.render.page.WhatIfPage;
import dev.righttrack.render.text.AboutText;
import dev.righttrack.text.PrintableText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The console session. */
@Command(
        name = "interview",
        description =
                "Talk with a candidate: only what can still matter is asked, and all of it is explained. Say help at"
                        + " any prompt. At a terminal, a journal is kept in the current folder; with piped answers, where --journal"
                        + " says so.",
        mixinStandardHelpOptions = true)
final class InterviewCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StrictOption strict;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DetailOption detail;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColorOption color;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "A candidate in YAML, JSON or JSON Resume, or a CV in PDF, DOCX, ODT, Markdown or text: what was read"
                            + " in it is confirmed or struck first, and only what it leaves open is asked.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--answers", paramLabel = "FILE", description = "Take what is said from a file, one a line.")
    private Optional<Path> answers = Optional.empty();

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Where the journal begins; there must be no such file.")
    private Optional<Path> journal = Optional.empty();

    @Option(names = "--resume", paramLabel = "FILE", description = "Go on with the journal of an earlier session.")
    private Optional<Path> resume = Optional.empty();

    @Option(
            names = "--adviser",
            paramLabel = "NAME",
            description = "Who leads the talk; it stands in the journal, in the candidate's file and on the page.")
    private Optional<String> adviser = Optional.empty();

    @Option(
            names = "--no-opening",
            description = "Begin with the questions that decide: name, background and constraints are not asked.")
    private boolean noOpening;

    @Override
    public Integer call() throws IOException {
        if (answers.isPresent() && !Files.isReadable(answers.get())) {
            return usage(answers.get() + " is no readable file");
        }
        if (resume.isPresent() && (file.isPresent() || journal.isPresent() || adviser.isPresent())) {
            return usage(
                    "--resume goes on with its own candidate, journal and adviser; leave FILE, --journal and --adviser out");
        }
        Optional<String> inTheWay = journal.flatMap(this::inTheWay);
        return inTheWay.isPresent() ? usage(inTheWay.get()) : load.open(this::interview);
    }

    /** Why no new journal may be begun in a place; empty if nothing speaks against it. */
    private Optional<String> inTheWay(Path place) {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(
                    CandidateFile.printable(place.toString()) + " is there already; --resume goes on with it");
        }
        return load.guard().objection(place).or(() -> new InterviewFiles(place).inTheWay());
    }

    private int usage(String message) {
        spec.commandLine().getErr().println("righttrack: " + message);
        return ExitCode.USAGE;
    }

    private boolean isTerminal() {
        return answers.isEmpty()
                && Boolean.getBoolean("righttrack.keyboard")
                && Boolean.getBoolean("righttrack.terminal")
                && !"dumb".equals(System.getenv().getOrDefault("TERM", "dumb"));
    }

    private boolean isPiped() {
        return answers.isPresent() || !Boolean.getBoolean("righttrack.keyboard");
    }

    private int interview(LoadedRules rightTrack) throws IOException {
        Interviewer interviewer = file.isPresent() || noOpening
                ? new Interviewer(rightTrack.engine(), rightTrack::explain)
                : Interviewer.withOpening(rightTrack.engine(), rightTrack::explain);
        try (Talk talk = talk(interviewer)) {
            if (resume.isPresent()) {
                return resumed(rightTrack, interviewer, talk, resume.get());
            }
            Candidate candidate = Candidate.unknown("interview");
            int code = ExitCode.DONE;
            if (file.isPresent()) {
                Begun begun = begun(rightTrack, file.get());
                load.tell(begun.read().findings());
                code = CandidateFile.code(begun.read().findings());
                if (begun.read().value().isEmpty()) {
                    return code;
                }
                ReadingReview.Outcome reviewed = new ReadingReview(talk, new AnswerReader(rightTrack.knowledge()))
                        .of(begun.read().value().get(), begun.unsure());
                if (reviewed.confirmed().isEmpty()) {
                    talk.complain("righttrack: nothing of what was read was confirmed, so no talk was begun\n");
                    return reviewed.end() == Talk.Heard.INTERRUPT ? ExitCode.INTERRUPTED : ExitCode.FINDINGS;
                }
                candidate = reviewed.confirmed().get();
            }
            return ExitCode.or(code, begun(rightTrack, interviewer, talk, candidate));
        }
    }

    /** What a talk goes on from, with the words of it that nobody can be sure of. */
    private record Begun(ParseResult<Candidate> read, List<SeenWord> unsure) {}

    private Begun begun(LoadedRules rightTrack, String name) throws IOException {
        Optional<CvDocument> document =
                name.equals("-") ? Optional.empty() : CvDocument.open(name, CandidateFile.path(name));
        if (document.isEmpty()) {
            return new Begun(CandidateFile.readBegun(strict.reader(rightTrack), name), List.of());
        }
        CvReading reading = document.get().reading(rightTrack.knowledge());
        List<Finding> findings = ReadingFindings.of(reading).stream()
                .filter(finding -> finding.check() != Check.UNCONFIRMED && finding.check() != Check.UNSURE_WORD)
                .toList();
        Optional<Candidate> candidate = reading.isReadable()
                ? Optional.of(reading.candidate(document.get().id()))
                : Optional.empty();
        return new Begun(new ParseResult<>(candidate, findings), reading.unsure());
    }

    private Talk talk(Interviewer interviewer) throws IOException {
        if (isTerminal()) {
            return TerminalTalk.open(color.look(detail.detail(), 1), interviewer);
        }
        BufferedReader in = answers.isPresent()
                ? Files.newBufferedReader(answers.get(), StandardCharsets.UTF_8)
                : new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new PlainTalk(
                in,
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                color.look(detail.detail(), 1),
                load.isQuiet());
    }

    private int begun(LoadedRules rightTrack, Interviewer interviewer, Talk talk, Candidate candidate)
            throws IOException {
        Optional<Path> place = journal.isPresent() || isPiped() ? journal : Optional.of(newJournal(candidate));
        Turn begin = advised(interviewer.begin(
                file.isEmpty() && place.isPresent() ? Candidate.unknown(stem(place.get())) : candidate));
        if (place.isEmpty()) {
            if (file.isEmpty() && !noOpening) {
                talk.say(PromptText.welcome());
            }
            return new InterviewSession(
                            interviewer,
                            talk,
                            Optional.empty(),
                            begin.sitting(),
                            page(rightTrack),
                            about(rightTrack),
                            sitting -> Optional.empty())
                    .run(isPiped());
        }
        String hash = rightTrack.rules().hash();
        try (Journal kept = Journal.begin(
                place.get(), hash, adviser.map(PrintableText::line).orElse(""), begin.sitting(), Clock.systemUTC())) {
            kept.add(begin.events(), interviewer.ranking(begin.sitting()));
            new InterviewFiles(place.get())
                    .rules(RuleLedger.of(rightTrack.rules()).lines());
            talk.say("Everything said is kept in " + place.get() + "; say help for what you can say.\n");
            if (file.isEmpty() && !noOpening) {
                talk.say(PromptText.welcome());
            }
            return run(rightTrack, interviewer, talk, kept, begin.sitting(), now -> Optional.empty());
        } catch (FileAlreadyExistsException e) {
            return usage(place.get() + " is there already; --resume goes on with it");
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: no journal can be kept in " + place.get() + " (" + reason(e)
                            + "); name another place with --journal FILE");
            return ExitCode.FAILED;
        }
    }

    /** The beginning of a talk, with a note on who leads it and when where an adviser is named. */
    private Turn advised(Turn begin) {
        Optional<Event> note = adviser.map(PrintableText::line)
                .filter(name -> !name.isBlank())
                .map(name -> new Event.Noted("interviewed on " + LocalDate.now(ZoneOffset.UTC) + " by " + name));
        List<Event> events =
                Stream.concat(begin.events().stream(), note.stream()).toList();
        return new Turn(begin.sitting().after(note.stream().toList()), events, begin.reply());
    }

    private static String reason(IOException e) {
        return e.getMessage() == null || e.getMessage().isBlank()
                ? e.getClass().getSimpleName()
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    private static Path newJournal(Candidate candidate) {
        String who = candidate.id().replaceAll("[^A-Za-z0-9_-]+", "-");
        String when = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
                .withZone(ZoneOffset.UTC)
                .format(Clock.systemUTC().instant());
        return Path.of(who + "-" + when + ".journal");
    }

    /** The name of a journal without its ending: people who are kept apart by their journals have ids apart. */
    private static String stem(Path journal) {
        String name = String.valueOf(journal.getFileName());
        String stem = name.endsWith(".journal") ? name.substring(0, name.length() - ".journal".length()) : name;
        return stem.isBlank() ? "interview" : CandidateFile.printable(stem);
    }

    private int resumed(LoadedRules rightTrack, Interviewer interviewer, Talk talk, Path from) throws IOException {
        ParseResult<Told> read = new JournalReader(interviewer).read(from, CandidateFile.printable(from.toString()));
        load.tell(read.findings());
        if (read.value().isEmpty()) {
            return CandidateFile.code(read.findings());
        }
        Told told = read.value().get();
        try (Journal kept = Journal.goOn(from, Clock.systemUTC())) {
            talk.say("Going on with " + from + ": "
                    + told.sitting().now().answers().size() + " answers"
                    + (told.sitting().futures().size() > 1
                            ? " in " + told.sitting().current()
                            : "") + ".\n");
            if (!told.rules().equals(rightTrack.rules().hash())) {
                talk.show(PageText.render(changed(rightTrack, interviewer, told, from), talk.look()));
                kept.rules(rightTrack.rules().hash());
                new InterviewFiles(from).rules(RuleLedger.of(rightTrack.rules()).lines());
            }
            return run(
                    rightTrack,
                    interviewer,
                    talk,
                    kept,
                    told.sitting(),
                    now -> since(rightTrack, interviewer, told, now));
        } catch (IOException e) {
            spec.commandLine().getErr().println("righttrack: " + from + " cannot be gone on with (" + reason(e) + ")");
            return ExitCode.FAILED;
        }
    }

    /** What has changed since a journal was last written; empty if nothing was said since. */
    private static Optional<Page> since(LoadedRules rightTrack, Interviewer interviewer, Told told, Transcript now) {
        List<String> answers = ChangedAnswers.between(told.sitting().now(), now.now());
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(WhatIfPage.since(
                        rightTrack
                                .explain(interviewer.candidate(told.sitting()))
                                .whatIf(interviewer.candidate(now)),
                        told.last().replaceFirst("T.*", ""),
                        answers));
    }

    private static Page changed(LoadedRules rightTrack, Interviewer interviewer, Told told, Path from)
            throws IOException {
        Path ledger = new InterviewFiles(from).rules();
        boolean known = Files.isRegularFile(ledger);
        RuleLedger before = RuleLedger.read(known ? Files.readAllLines(ledger, StandardCharsets.UTF_8) : List.of());
        return InterviewPages.changedRules(
                known ? before.against(rightTrack.rules()) : List.of(),
                told.ranking(),
                interviewer.ranking(told.sitting()),
                known);
    }

    /** However the process ends, somebody who looks at the screen learns where the journal is. */
    private static Function<Candidate, String> page(LoadedRules rightTrack) {
        return candidate -> CandidateHandout.page(rightTrack, candidate, List.of(), 1, Detail.SUMMARY);
    }

    private static BiFunction<String, Look, Optional<String>> about(LoadedRules rightTrack) {
        return (name, look) -> new AboutText(rightTrack.rules(), look).render(name);
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already
        }
    }

    private int run(
            LoadedRules rightTrack,
            Interviewer interviewer,
            Talk talk,
            Journal kept,
            Transcript sitting,
            Function<Transcript, Optional<Page>> since)
            throws IOException {
        Thread last = new Thread(() -> spec.commandLine()
                .getErr()
                .println("\nrighttrack: interrupted; to go on: righttrack interview --resume " + kept.file()));
        Runtime.getRuntime().addShutdownHook(last);
        try {
            return new InterviewSession(
                            interviewer, talk, Optional.of(kept), sitting, page(rightTrack), about(rightTrack), since)
                    .run(isPiped());
        } finally {
            remove(last);
        }
    }
}
