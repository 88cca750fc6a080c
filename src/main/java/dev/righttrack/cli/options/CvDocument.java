package dev.righttrack.cli.options;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.document.ForeignFormat;
import dev.righttrack.intake.document.InputBytes;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.exports.CvTexts;
import dev.righttrack.intake.exports.LinkedInFolder;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.reading.CvReader;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.document.DocumentTexts;
import dev.righttrack.render.findings.ReadingFindings;
import dev.righttrack.text.PrintableText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document that somebody names on the command line; what it is, is told by its content. */
public final class CvDocument {

    private static final Pattern STRUCTURED =
            Pattern.compile("^(?:\\uFEFF)?(?:[\\[{]|[\"']?[a-z][a-z0-9_ .-]*[\"']?:(?:\\s.*)?$|%YAML|---|- \\w)");
    private static final List<String> NAMES_OF_DATA =
            List.of(".yaml", ".yml", ".json", ".jsonld", ".jsonl", ".csv", ".tsv");
    private static final List<String> NAMES_OF_TEXT = List.of(".md", ".markdown");
    private static final int LOOKED_AT = 4_096;

    private final byte[] bytes;
    private final String name;
    private final String id;

    private CvDocument(byte[] bytes, String name, String id) {
        this.bytes = bytes;
        this.name = name;
        this.id = id;
    }

    /**
     * The document of that name, or that stdin holds; empty if it is a candidate's file, or nothing that is read as a document. What
     * was read from stdin is put back then.
     *
     * @param file the name on the command line; a dash is stdin
     * @param path the file of that name
     * @throws IOException if stdin breaks
     */
    public static Optional<CvDocument> open(String file, Path path) throws IOException {
        if (file.equals("-")) {
            byte[] bytes = System.in.readNBytes(DocumentTexts.MOST_BYTES + 1);
            if (isDocument(bytes, "")) {
                return Optional.of(new CvDocument(bytes, "stdin", "stdin"));
            }
            System.setIn(new BufferedInputStream(new ByteArrayInputStream(bytes)));
            return Optional.empty();
        }
        if (Files.isDirectory(path) && LinkedInFolder.isExport(path)) {
            String last = String.valueOf(path.toRealPath().getFileName());
            return Optional.of(new CvDocument(LinkedInFolder.packed(path), PrintableText.inline(last), last));
        }
        if (Files.isDirectory(path) || !Files.exists(path)) {
            return Optional.empty();
        }
        return Files.isRegularFile(path) ? ofFile(path, file) : Optional.empty();
    }

    /** The document that some bytes are; empty if they are a candidate's file, or nothing that is read as a document. */
    static Optional<CvDocument> of(byte[] bytes, String name) {
        return isDocument(bytes, "") ? Optional.of(new CvDocument(bytes, name, name)) : Optional.empty();
    }

    private static Optional<CvDocument> ofFile(Path path, String file) {
        try (InputStream in = InputBytes.open(path)) {
            byte[] bytes = in.readNBytes(DocumentTexts.MOST_BYTES + 1);
            String last = String.valueOf(path.getFileName());
            boolean isRead = isData(file) ? CvTexts.isExport(bytes) : isDocument(bytes, file);
            return isRead
                    ? Optional.of(new CvDocument(bytes, PrintableText.inline(last), idOf(last)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isData(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return NAMES_OF_DATA.stream().anyMatch(lower::endsWith);
    }

    private static String idOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Whether it is a document: by its signature, or a text that does not begin as a candidate's file does. */
    private static boolean isDocument(byte[] bytes, String file) {
        if (CvTexts.form(bytes).isPresent()) {
            return true;
        }
        if (bytes.length == 0
                || ForeignFormat.of(Arrays.copyOf(bytes, Math.min(bytes.length, ForeignFormat.LOOKED_AT)))
                        .isPresent()) {
            return false;
        }
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        String lower = file.toLowerCase(Locale.ROOT);
        boolean isText = NAMES_OF_TEXT.stream().anyMatch(lower::endsWith);
        return text.indexOf('\0') < 0
                && text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && (isText || !line.startsWith("#")))
                        .findFirst()
                        .filter(line -> !STRUCTURED.matcher(line).find())
                        .isPresent();
    }

    /** What the document is called. */
    public String name() {
        return name;
    }

    /** The id of a candidate who has no other. */
    public String id() {
        return id;
    }

    /** What it says. */
    public CvReading reading(Knowledge knowledge) {
        return new CvReader(knowledge).read(CvTexts.read(bytes, name), name);
    }

    /** The candidate of whom it speaks, with all that is to be told of the reading. */
    ParseResult<Candidate> candidate(CandidateReader reader, Knowledge knowledge) {
        CvReading reading = reading(knowledge);
        List<Finding> findings = ReadingFindings.of(reading);
        return new ParseResult<>(
                reading.isReadable() ? Optional.of(reading.candidate(id)) : Optional.empty(), findings);
    }
}
