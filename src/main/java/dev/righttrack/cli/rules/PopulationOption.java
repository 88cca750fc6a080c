package dev.righttrack.cli.rules;

import dev.righttrack.authoring.edit.SyntheticPopulation;
import dev.righttrack.batch.Population;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The option that names the people on whom an edit is tried. */
final class PopulationOption {

    /** With more people, the share of one of them is not worth a sentence. */
    private static final int MANY = 500;

    private static final int MOST = 1_000_000;

    private static final String OWN = "candidates/people.jsonl";

    @Option(
            names = "--population",
            paramLabel = "FILE",
            description = "The people to try an edit on, one JSON object a line (" + OWN
                    + " of the facts, and 2,000 made-up people).")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--made-up",
            paramLabel = "N",
            description = "How many made-up people to try it on beside those of --population (0).")
    private Optional<Integer> madeUp = Optional.empty();

    /** The file that was named; empty for the usual people. */
    Optional<Path> file() {
        return file;
    }

    /**
     * Reads the people.
     *
     * @param facts the folder whose own people are the usual ones
     * @param told gets what is wrong with a record that gave nobody
     * @param people gets the people, in portions
     * @return how many records were rejected
     * @throws IOException if a file breaks
     */
    int read(Path facts, Knowledge knowledge, Consumer<List<Finding>> told, Consumer<List<Candidate>> people)
            throws IOException {
        Path named = file.orElseGet(() -> facts.resolve(OWN));
        int rejected = 0;
        if (file.isPresent() || Files.isReadable(named)) {
            rejected = new Population(new CandidateReader(knowledge), told).read(named, people);
        }
        people.accept(SyntheticPopulation.of(knowledge, madeUp()));
        return rejected;
    }

    private int madeUp() {
        return madeUp.orElse(file.isPresent() ? 0 : SyntheticPopulation.USUAL);
    }

    /** What is wrong with the options, a sentence; empty if nothing is. */
    Optional<String> objection() {
        Optional<String> unreadable = file.filter(one -> Files.isDirectory(one) || !Files.isReadable(one))
                .map(one -> CandidateFile.printable(one.toString()) + " is no readable file");
        return madeUp.filter(number -> number < 0 || number > MOST).isPresent()
                ? Optional.of("--made-up has to be from 0 to " + MOST)
                : unreadable;
    }

    /**
     * Who these people are, in a sentence; empty where there is nothing to be said.
     *
     * @param people how many they were
     */
    String base(int people) {
        int made = Math.min(people, madeUp());
        if (made > 0) {
            return String.format(
                    Locale.ROOT,
                    "%,d of them are %s, %,d are made up.",
                    people - made,
                    file.isPresent() ? "of the file" : "the folder's own",
                    made);
        }
        return people == 0 || people >= MANY
                ? ""
                : String.format(
                        Locale.ROOT, "One of them is %.2f %%: a smaller share cannot be seen here.", 100.0 / people);
    }
}
