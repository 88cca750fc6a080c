package dev.righttrack.cli;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.PageFile;
import dev.righttrack.output.AtomicFile;
import dev.righttrack.output.AtomicFile.Readers;
import dev.righttrack.output.OutputException;
import dev.righttrack.output.OutputGuard;
import dev.righttrack.render.yaml.CandidateYaml;
import dev.righttrack.text.PrintableText;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files beside a journal: the candidate, the report, and what the rules said. They say what the journal says, so their
 * owner alone can read them, and none takes the place of a file that was not written by the same interview.
 *
 * @param journal the journal
 */
record InterviewFiles(Path journal) {

    private static final String MADE_BY = "# A candidate as an interview has it; the journal is ";

    private Path beside(String ending) {
        String name = journal.getFileName().toString();
        String stem = name.endsWith(".journal") ? name.substring(0, name.length() - ".journal".length()) : name;
        return journal.resolveSibling(stem + ending);
    }

    Path rules() {
        return beside(".rules");
    }

    private Path candidate() {
        return beside(".yaml");
    }

    private Path page() {
        return beside(".html");
    }

    /** What is in the way of a new interview: a sentence that names a file which is there; empty if nothing is. */
    Optional<String> inTheWay() {
        return Stream.of(candidate(), page(), rules())
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .map(file -> PrintableText.line(file.toString())
                        + " is there already, and this interview would write a file of that name; name the journal"
                        + " otherwise");
    }

    /**
     * Writes the candidate's file.
     *
     * @throws OutputException if it cannot be written, or another file has its name
     */
    Path save(Candidate candidate) throws OutputException {
        return write(candidate(), firstLine() + CandidateYaml.of(candidate), text -> text.startsWith(firstLine()));
    }

    private String firstLine() {
        return MADE_BY + PrintableText.line(journal.getFileName().toString()) + ".\n";
    }

    /**
     * Writes the report, a page for a browser.
     *
     * @throws OutputException if it cannot be written, or another file has its name
     */
    Path report(String page) throws OutputException {
        return write(page(), page, PageFile::isPage);
    }

    /**
     * Writes what the rules say.
     *
     * @throws OutputException if it cannot be written, or another file has its name
     */
    void rules(List<String> lines) throws OutputException {
        AtomicFile.write(rules(), String.join("\n", lines) + "\n", Readers.OWNER);
    }

    /** All or nothing: an old file stays until the new one is complete. */
    private static Path write(Path file, String text, Predicate<String> own) throws OutputException {
        if (OutputGuard.strangers(file, own).isPresent()) {
            throw new OutputException(file, "it is there already, and this interview did not write it");
        }
        AtomicFile.write(file, text, Readers.OWNER);
        return file;
    }
}
