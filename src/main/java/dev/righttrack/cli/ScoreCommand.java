package dev.righttrack.cli;

import dev.righttrack.advice.Advice;
import dev.righttrack.agreement.Acceptance;
import dev.righttrack.agreement.CrosswalkedLabels;
import dev.righttrack.agreement.LabelAgreement;
import dev.righttrack.agreement.Labelled;
import dev.righttrack.agreement.Measurement;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ColumnsOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.SourceOptions;
import dev.righttrack.cli.options.StrictOption;
import dev.righttrack.engine.KnowledgeFacts;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.JudgedPeopleReader;
import dev.righttrack.intake.JudgedPerson;
import dev.righttrack.intake.Submission;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.mapping.Columns;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.text.AcceptanceText;
import dev.righttrack.render.text.AgreementText;
import dev.righttrack.render.text.UnmappedText;
import dev.righttrack.scoring.Weights;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Agreement of the advice with labelled candidates. */
@Command(
        name = "score",
        description =
                "Agreement of the advice with candidates that have a \"label\", over all roles and over those that"
                        + " somebody has.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SourceOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColumnsOption columns;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StrictOption strict;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Files of candidates, such as JSON lines; with --columns in a form of their own. Of several files"
                            + " a table stands at the end.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--leave-out",
            paramLabel = "ROLE",
            description = "Leave a role out of one of the two rankings; may be repeated. Without it, the roles that no"
                    + " label names.")
    private List<String> leaveOut = new ArrayList<>();

    @Option(
            names = "--accepted",
            description = "The people have \"accepted\" and \"never\" roles in place of a label, and stand under"
                    + " \"candidate\".")
    private boolean accepted;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the bootstrap (${DEFAULT-VALUE}).")
    private long seed = 1;

    private Optional<CrosswalkedLabels> labels = Optional.empty();
    private int code = ExitCode.DONE;

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (Files.isDirectory(file) || !Files.isReadable(file)) {
                return usage(CandidateFile.printable(file.toString()) + " is no readable file");
            }
        }
        if (accepted && (columns.file().isPresent() || !leaveOut.isEmpty())) {
            return usage("--accepted goes with neither --columns nor --leave-out");
        }
        if (load.isAll() || (accepted && !load.isReport())) {
            return usage(
                    "people are held against one source at a time, and roles of --accepted are those of the report");
        }
        return load.open(accepted ? this::accept : this::scoreWithout);
    }

    private int usage(String message) {
        spec.commandLine().getErr().println("righttrack: " + message);
        return ExitCode.USAGE;
    }

    private int scoreWithout(LoadedRules rightTrack) throws IOException {
        Set<String> left = new LinkedHashSet<>();
        for (String role : leaveOut) {
            Optional<String> known = load.role(rightTrack, role);
            if (known.isEmpty()) {
                return ExitCode.USAGE;
            }
            left.add(known.get());
        }
        return columns.read(load.report(rightTrack), load, map -> score(rightTrack, map, left));
    }

    private int score(LoadedRules rightTrack, Optional<Columns> map, Set<String> named) throws IOException {
        labels = load.pack().map(CrosswalkedLabels::new);
        Map<Path, List<Labelled>> people = new LinkedHashMap<>();
        for (Path file : files) {
            people.put(file, labelled(rightTrack, file, map));
        }
        List<Labelled> all = people.values().stream().flatMap(List::stream).toList();
        Set<String> left = named.isEmpty() ? LabelAgreement.withoutPeople(all) : named;
        List<Measurement> measured = people.entrySet().stream()
                .map(one -> Measurement.of(
                        PrintableText.line(String.valueOf(one.getKey().getFileName())), one.getValue(), left, seed))
                .toList();
        if (!load.isQuiet()) {
            map.map(UnmappedText::lines)
                    .orElse(List.of())
                    .forEach(spec.commandLine().getErr()::println);
        }
        labels.ifPresent(by -> by.leftOut()
                .forEach((label, count) -> spec.commandLine()
                        .getOut()
                        .println("Left out: " + count + " people with the label " + label
                                + ", which no role of the source is like.")));
        print(measured, KnowledgeFacts.weights(rightTrack.knowledge()));
        return code;
    }

    private void print(List<Measurement> measured, Weights weights) {
        PrintWriter out = spec.commandLine().getOut();
        for (Measurement one : measured) {
            if (measured.size() > 1) {
                out.println(one.name());
            }
            out.print(AgreementText.render(one, weights));
            if (measured.size() > 1) {
                out.println();
            }
        }
        if (measured.size() > 1) {
            out.print(AgreementText.compared(measured, weights));
        }
    }

    private List<Labelled> labelled(LoadedRules rightTrack, Path file, Optional<Columns> map) throws IOException {
        CandidateReader reader = strict.reader(load.report(rightTrack));
        List<Labelled> people = new ArrayList<>();
        try (RecordReader records = reader.records(input(file), CandidateInput.Bytes.OF_FILES, map)) {
            for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
                RawRecord record = next.get();
                Submission read = reader.read(record);
                load.tell(read.findings());
                code = ExitCode.or(code, CandidateFile.code(read.findings()));
                Optional<String> label = read.candidate().flatMap(Candidate::label);
                if (label.isPresent()) {
                    Advice advice =
                            rightTrack.advise(load.unlabelled(read.candidate().orElseThrow()));
                    labels.map(by -> by.of(label.get(), advice))
                            .orElseGet(() -> Optional.of(Labelled.of(label.get(), advice)))
                            .ifPresent(people::add);
                } else {
                    code = ExitCode.FINDINGS;
                    load.tell(unlabelled(read, record));
                }
            }
        }
        return people;
    }

    private static CandidateInput input(Path file) throws IOException {
        return CandidateInput.of(file, CandidateFile.printable(file.toString()));
    }

    private static List<Finding> unlabelled(Submission read, RawRecord record) {
        return read.candidate().isEmpty()
                ? List.of()
                : List.of(Finding.error(
                        new Place(record.file(), record.line(), 1),
                        Check.MISSING_FIELD,
                        "no \"label\"",
                        "Add the role that the candidate has."));
    }

    private int accept(LoadedRules rightTrack) throws IOException {
        JudgedPeopleReader reader = new JudgedPeopleReader(rightTrack.knowledge());
        List<Acceptance> people = new ArrayList<>();
        for (Path file : files) {
            try (RecordReader records = rightTrack.candidates().records(input(file), CandidateInput.Bytes.OF_FILES)) {
                for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
                    ParseResult<JudgedPerson> read = reader.read(next.get());
                    load.tell(read.findings());
                    code = read.value().isEmpty() ? ExitCode.FINDINGS : code;
                    read.value().map(one -> acceptance(rightTrack, one)).ifPresent(people::add);
                }
            }
        }
        spec.commandLine().getOut().print(AcceptanceText.render(people));
        return code;
    }

    private static Acceptance acceptance(LoadedRules rightTrack, JudgedPerson person) {
        return Acceptance.of(person.name(), rightTrack.advise(person.candidate()), person.accepted(), person.never());
    }
}
