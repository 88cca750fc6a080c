package dev.righttrack.cli;

import dev.righttrack.RightTrack;
import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.agreement.Agreement;
import dev.righttrack.agreement.Labelled;
import dev.righttrack.facts.Candidate;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.Columns;
import dev.righttrack.intake.RawRecord;
import dev.righttrack.intake.RecordReader;
import dev.righttrack.intake.Submission;
import dev.righttrack.render.AgreementText;
import dev.righttrack.render.UnmappedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        description = "Agreement of the advice with candidates that have a \"label\", one JSON object a line.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColumnsOption columns;

    @Parameters(
            paramLabel = "FILE",
            description = "A file of candidates, such as JSON lines; with --columns in a form of its own.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--leave-out",
            paramLabel = "ROLE",
            description = "Leave a role out of the ranking; may be repeated.")
    private List<String> leaveOut = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the bootstrap (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            spec.commandLine().getErr().println("righttrack: " + file + " is no readable file");
            return Exit.USAGE;
        }
        return load.open(this::scoreWithout);
    }

    private int scoreWithout(RightTrack rightTrack) throws IOException {
        Set<String> left = new LinkedHashSet<>();
        for (String role : leaveOut) {
            Optional<String> known = load.role(rightTrack, role);
            if (known.isEmpty()) {
                return Exit.USAGE;
            }
            left.add(known.get());
        }
        return columns.read(rightTrack, load, columns -> score(rightTrack, columns, left));
    }

    private int score(RightTrack rightTrack, Optional<Columns> columns, Set<String> left) throws IOException {
        CandidateReader reader = rightTrack.candidates();
        List<Labelled> people = new ArrayList<>();
        int code = Exit.DONE;
        CandidateInput input = CandidateInput.of(file, CandidateFile.printable(file.toString()));
        try (RecordReader records = reader.records(input, CandidateInput.Bytes.OF_FILES, columns)) {
            for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
                RawRecord record = next.get();
                Submission read = reader.read(record);
                load.tell(read.findings());
                Optional<String> label = read.candidate().flatMap(Candidate::label);
                if (label.isPresent()) {
                    people.add(new Labelled(
                            label.get(),
                            ranking(rightTrack.advise(read.candidate().orElseThrow()))));
                } else {
                    code = Exit.FINDINGS;
                    load.tell(unlabelled(read, record));
                }
            }
        }
        if (!load.isQuiet()) {
            columns.map(UnmappedText::lines)
                    .orElse(List.of())
                    .forEach(spec.commandLine().getErr()::println);
        }
        spec.commandLine().getOut().print(AgreementText.render(Agreement.of(people, left, seed)));
        return code;
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

    private static List<String> ranking(Advice advice) {
        return advice.roles().stream().map(RoleAdvice::role).toList();
    }
}
