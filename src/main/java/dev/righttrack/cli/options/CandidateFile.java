package dev.righttrack.cli.options;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.text.PrintableText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A candidate's file as somebody names it on the command line. */
public final class CandidateFile {

    private static final Set<Check> UNREADABLE = Set.of(Check.MISSING_FILE, Check.UNREADABLE, Check.NOT_A_FILE);

    private static final String STDIN = "stdin";

    private CandidateFile() {}

    /** Reads a file, or stdin where the name is a dash; one that says nothing about anybody is an error. */
    public static ParseResult<Candidate> read(CandidateReader reader, String file) throws IOException {
        return CandidateReader.somebody(
                readBegun(reader, file), Place.of(file.equals("-") ? "stdin" : printable(file)));
    }

    /** The same for a command that takes documents as well: what of the candidate was read there is marked as such. */
    public static ParseResult<Candidate> read(CandidateReader reader, Knowledge knowledge, String file)
            throws IOException {
        Optional<CvDocument> document = CvDocument.open(file, path(file));
        return document.isPresent()
                ? CandidateReader.somebody(
                        document.get().candidate(reader, knowledge),
                        Place.of(document.get().name()))
                : read(reader, file);
    }

    /**
     * The same for bytes that came some other way, named as stdin would be.
     *
     * @throws IOException never: bytes in memory do not break off
     */
    public static ParseResult<Candidate> read(CandidateReader reader, Knowledge knowledge, byte[] bytes)
            throws IOException {
        Optional<CvDocument> document = CvDocument.of(bytes, STDIN);
        ParseResult<Candidate> read = document.isPresent()
                ? document.get().candidate(reader, knowledge)
                : reader.read(new ByteArrayInputStream(bytes), STDIN);
        return CandidateReader.somebody(read, Place.of(STDIN));
    }

    /** The same for a file to go on from: it may say nothing yet. */
    public static ParseResult<Candidate> readBegun(CandidateReader reader, String file) throws IOException {
        return file.equals("-") ? reader.read(System.in, "stdin") : reader.read(path(file), printable(file));
    }

    /** A name that no file can have leads to a file that is not there. */
    public static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            return Path.of("no such file");
        }
    }

    /** The name of a file, fit for a terminal. */
    public static String printable(String file) {
        return PrintableText.inline(file);
    }

    /** The exit code for what was found in the file, or for not finding it. */
    public static int code(List<Finding> findings) {
        if (findings.stream().anyMatch(f -> UNREADABLE.contains(f.check()))) {
            return ExitCode.USAGE;
        }
        return findings.stream().anyMatch(Finding::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
