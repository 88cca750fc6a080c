package dev.righttrack.cli.options;

import dev.righttrack.ads.AdInterpreter;
import dev.righttrack.ads.JobAd;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.JobPostingReader;
import dev.righttrack.intake.document.ForeignFormat;
import dev.righttrack.intake.document.InputBytes;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.reading.AdReading;
import dev.righttrack.reading.document.DocumentTexts;
import dev.righttrack.sources.SourcePack;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A job ad as somebody names it on the command line. */
public final class AdFile {

    private AdFile() {}

    /**
     * Reads an ad.
     *
     * @param file the name on the command line; a dash is stdin
     * @return empty if there is no such file, or it has no text, with a finding that says so
     * @throws IOException if stdin breaks
     */
    static ParseResult<AdReading> read(JobPostingReader reader, String file) throws IOException {
        if (file.equals("-")) {
            return read(reader, System.in.readNBytes(DocumentTexts.MOST_BYTES + 1), "stdin");
        }
        Path path = CandidateFile.path(file);
        String shown = CandidateFile.printable(file);
        if (!Files.exists(path)) {
            return missing(Check.MISSING_FILE, shown, "there is no such file");
        }
        if (!Files.isRegularFile(path)) {
            return missing(Check.NOT_A_FILE, shown, "this is no file");
        }
        try (InputStream in = InputBytes.open(path)) {
            return read(
                    reader,
                    in.readNBytes(DocumentTexts.MOST_BYTES + 1),
                    PrintableText.inline(String.valueOf(path.getFileName())));
        } catch (IOException unreadable) {
            return missing(Check.UNREADABLE, shown, "this file cannot be read");
        }
    }

    /**
     * Reads an ad and works out what it may mean; one in which nothing is known is an error.
     *
     * @param knowledge what the report says
     * @param readings interpretation to the reading in force
     * @param sources the other sources whose grades are named
     * @param file the name on the command line; a dash is stdin
     * @throws IOException if stdin breaks
     */
    public static ParseResult<JobAd> interpret(
            Knowledge knowledge, Map<String, String> readings, List<SourcePack> sources, String file)
            throws IOException {
        ParseResult<AdReading> read = read(new JobPostingReader(knowledge), file);
        Optional<AdReading> known = read.value().filter(reading -> !reading.isEmpty());
        if (read.value().isPresent() && known.isEmpty()) {
            return new ParseResult<>(
                    Optional.empty(),
                    List.of(Finding.error(
                            Place.of(read.value().get().document()),
                            Check.SAYS_NOTHING,
                            "no title stands at the beginning of this document, and no word of the facts folder in it",
                            "")));
        }
        AdInterpreter interpreter = new AdInterpreter(knowledge, readings, sources);
        return new ParseResult<>(known.map(interpreter::interpret), read.findings());
    }

    private static ParseResult<AdReading> missing(Check check, String shown, String message) {
        return new ParseResult<>(Optional.empty(), List.of(Finding.error(Place.of(shown), check, message, "")));
    }

    private static ParseResult<AdReading> read(JobPostingReader reader, byte[] bytes, String name) {
        boolean isText = DocumentTexts.packed(bytes).isEmpty() && !DocumentTexts.isHtml(bytes);
        boolean isForeign = bytes.length == 0
                || (isText
                        && (hasZero(bytes)
                                || ForeignFormat.of(
                                                Arrays.copyOf(bytes, Math.min(bytes.length, ForeignFormat.LOOKED_AT)))
                                        .isPresent()));
        if (isForeign) {
            return new ParseResult<>(
                    Optional.empty(),
                    List.of(Finding.error(
                            Place.of(name),
                            Check.FOREIGN_FILE,
                            "this is no ad in text, Markdown, PDF, DOCX, ODT, HTML or JSON-LD",
                            "Save the page of the ad from the browser, or put its text into a text file.")));
        }
        AdReading reading = reader.read(bytes, name);
        return new ParseResult<>(reading.isReadable() ? Optional.of(reading) : Optional.empty(), reading.findings());
    }

    /** UTF-16 has zeros in it, and begins with its mark. */
    private static boolean hasZero(byte[] bytes) {
        boolean isMarked =
                bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
        int last = Math.min(bytes.length, ForeignFormat.LOOKED_AT);
        for (int i = 0; i < last && !isMarked; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
