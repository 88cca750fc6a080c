package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.intake.exports.CvTexts;
import dev.righttrack.intake.mapping.Columns;
import dev.righttrack.intake.record.InputForm;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordForm;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.reading.CvReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a candidate from YAML, JSON or a JSON Resume. All problems are reported. A tool, method, activity or degree is a hint:
 * one that nobody knows, or that is misspelled, is reported and kept, and the candidate is there without it. Any other
 * error gives no candidate, since advice on half of what somebody wrote would mislead them.
 */
public final class CandidateReader {

    private static final int LONGEST_ID = 200;

    private final CandidateVocabulary wording;
    private final PassedThroughFields kept;
    private final boolean strict;

    /** A reader for candidates described in some knowledge's words. */
    public CandidateReader(Knowledge knowledge) {
        this(CandidateVocabulary.of(knowledge), List.of(), false);
    }

    private CandidateReader(CandidateVocabulary wording, List<String> kept, boolean strict) {
        this.wording = wording;
        this.kept = new PassedThroughFields(kept);
        this.strict = strict;
    }

    /** The same reader, for records with fields that are only passed through, whatever they are called. */
    public CandidateReader keeping(List<String> fields) {
        return new CandidateReader(wording, fields, strict);
    }

    /** The same reader; if strict, a candidate with a hint that nobody knows is refused. */
    public CandidateReader strict(boolean isStrict) {
        return new CandidateReader(wording, kept.names(), isStrict);
    }

    /**
     * The records of an input, from the first on; each is to be read by {@link #read(RawRecord)}.
     *
     * @param bytes where the bytes of the input come from
     */
    public RecordReader records(CandidateInput input, CandidateInput.Bytes bytes) {
        return records(input, bytes, Optional.empty());
    }

    /**
     * The same of an input in a foreign form.
     *
     * @param columns how the fields of the records become a candidate's; without it, they are a candidate's
     */
    public RecordReader records(CandidateInput input, CandidateInput.Bytes bytes, Optional<Columns> columns) {
        return input.open(bytes, RecordReader.Mark.START, new RecordTerms(wording.knowledge(), kept.names(), columns));
    }

    /** What is wrong with the columns of a table in the flat form, such as the header of a CSV file. */
    public List<Finding> columns(List<String> names, String table) {
        Findings findings = new Findings();
        new CsvHeaderReader(new RecordTerms(wording.knowledge(), kept.names(), Optional.empty()))
                .columns(names, table, findings);
        return findings.sorted();
    }

    /** Why a field may not be passed through, if it may not. */
    public static Optional<String> refusal(String field) {
        return RefusedFields.reason(field);
    }

    /** Whether the title of a column has a word in it for what may not be read, such as a question for it. */
    public static boolean mentionsRefused(String title) {
        return RefusedFields.isMentioned(title);
    }

    /** Reads a file; its name without folders and ending is the candidate's id, unless the file gives one. */
    public ParseResult<Candidate> read(Path file, String name) {
        Findings findings = new Findings();
        Optional<String> text = TextFile.read(file, name, findings);
        return text.map(t -> read(t, name, 1, idOf(name), findings))
                .orElseGet(() -> new ParseResult<>(Optional.empty(), findings.sorted()));
    }

    /**
     * Reads a stream to its end.
     *
     * @throws IOException if the stream breaks
     */
    public ParseResult<Candidate> read(InputStream in, String name) throws IOException {
        Findings findings = new Findings();
        Optional<String> text = TextFile.read(in, name, findings);
        return text.map(t -> read(t, name, 1, "stdin", findings))
                .orElseGet(() -> new ParseResult<>(Optional.empty(), findings.sorted()));
    }

    /** Reads one line of a file of JSON lines. */
    public ParseResult<Candidate> readLine(String json, String name, int line) {
        Findings findings = new Findings();
        if (json.length() > TextFile.MOST_BYTES) {
            findings.add(Finding.error(new Place(name, line, 1), Check.TOO_LARGE, "this line is too long", ""));
            return new ParseResult<>(Optional.empty(), findings.sorted());
        }
        Optional<Node> node = new DocumentReader(name, line, findings).line(json);
        return read(node, idOf(name) + "-" + line, findings);
    }

    /** Reads a document among many records, as a CV. */
    private Submission cv(RawRecord record) {
        String id = idOf(record.file());
        CvReading reading = wording.prose().get().read(CvTexts.read(record.bytes(), record.file()), record.file());
        Findings findings = new Findings();
        findings.addAll(reading.findings());
        boolean isCv = reading.skillWords() > 0
                || !reading.employments().isEmpty()
                || !reading.degrees().isEmpty()
                || !reading.publications().isEmpty();
        if (reading.isReadable() && !isCv) {
            findings.add(Finding.error(
                    Place.of(record.file()),
                    Check.FOREIGN_FILE,
                    "this document is no CV: it has neither skills nor work, degrees or publications",
                    "Such parts are known by their headings, which facts/headings.yaml has."));
        }
        new ReadingNotes(reading, findings).add();
        Optional<Candidate> candidate = reading.isReadable() && !findings.hasErrors()
                ? Optional.of(ReadingNotes.candidate(reading, id))
                : Optional.empty();
        ParseResult<Candidate> read =
                somebody(new ParseResult<>(candidate, findings.sorted()), new Place(record.file(), record.line(), 1));
        return new Submission(
                id, Map.of(), read.value(), Optional.of(reading).filter(CvReading::isReadable), read.findings());
    }

    /** Reads one record among many. */
    public Submission read(RawRecord record) {
        boolean isWhole = record.form().isDocument() && record.troubles().isEmpty();
        if (isWhole && (record.form() == RecordForm.CV || CvTexts.isExport(record.bytes()))) {
            return cv(record);
        }
        Findings findings = new Findings();
        String id = idOf(record.file()) + (record.form().isDocument() ? "" : "-" + record.line());
        findings.addAll(record.notes());
        findings.addAll(record.troubles());
        Optional<Node> document = record.troubles().isEmpty()
                ? TextFile.decoded(record.bytes(), record.file(), record.line(), findings)
                        .flatMap(text -> record.form().read(text, record.file(), record.line(), findings))
                : Optional.empty();
        Map<String, String> passed = document.filter(Node.Entries.class::isInstance)
                .map(node -> kept.of((Node.Entries) node, findings))
                .orElse(Map.of());
        Optional<Node> described = document.flatMap(node -> record.form().candidate(node, findings));
        ParseResult<Candidate> read =
                somebody(read(described, id, findings), new Place(record.file(), record.line(), 1));
        return new Submission(
                read.value().map(Candidate::id).orElseGet(() -> statedId(described, id)),
                passed,
                read.value(),
                Optional.empty(),
                read.findings());
    }

    /**
     * The same, but for one that says nothing about anybody, such as an id and a name alone: it is refused, since advice
     * on nothing would look like advice on somebody.
     *
     * @param place where the record begins
     */
    public static ParseResult<Candidate> somebody(ParseResult<Candidate> read, Place place) {
        if (read.value().filter(Candidate::saysNothing).isEmpty()) {
            return read;
        }
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.add(Finding.error(
                place,
                Check.SAYS_NOTHING,
                "this says nothing about a candidate",
                "Add what is known, such as skills, tools, experience or wishes."));
        return new ParseResult<>(Optional.empty(), findings);
    }

    /** The id of a record that has an error somewhere else. */
    private static String statedId(Optional<Node> document, String otherwise) {
        return document.filter(Node.Entries.class::isInstance)
                .map(node -> ((Node.Entries) node).values().get("id"))
                .filter(Node.Text.class::isInstance)
                .map(node -> CandidateWords.printable(((Node.Text) node).text()))
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_ID)
                .orElse(otherwise);
    }

    private ParseResult<Candidate> read(String text, String name, int line, String id, Findings findings) {
        Optional<Finding> several = InputForm.severalIn(text, name);
        if (several.isPresent()) {
            findings.add(several.get());
            return new ParseResult<>(Optional.empty(), findings.sorted());
        }
        ParseResult<Candidate> read = read(new DocumentReader(name, line, findings).read(text), id, findings);
        return new ParseResult<>(read.value().map(candidate -> ReadSources.of(candidate, text, line)), read.findings());
    }

    private ParseResult<Candidate> read(Optional<Node> document, String id, Findings findings) {
        Optional<Candidate> candidate = document.map(AbsentValues::removed)
                .map(CandidateReader::withoutNull)
                .flatMap(node -> candidate(node, id, findings, CandidateForm.of(node, wording.names(), findings)));
        List<Finding> all = findings.sorted();
        return new ParseResult<>(all.stream().anyMatch(this::isRefusal) ? Optional.empty() : candidate, all);
    }

    /** Whether a finding gives no candidate: an error in anything but a hint. */
    boolean isRefusal(Finding finding) {
        return finding.isError() && (strict || finding.check() != Check.MISSPELLED_WORD);
    }

    /** The candidate in a document that has other things beside, such as a case of a rule's tests. */
    public Optional<Candidate> candidate(Node node, String id, Findings findings) {
        return new CandidateFields(wording, kept.names(), strict, findings).read(node, id);
    }

    /** A record that is null says as little as one without a field. */
    private static Node withoutNull(Node node) {
        return node instanceof Node.Nothing ? new Node.Entries(Map.of(), Map.of(), node.place()) : node;
    }

    private Optional<Candidate> candidate(Node node, String id, Findings findings, Optional<CandidateForm> form) {
        return form.flatMap(one -> switch (one) {
            case RESUME -> new ResumeFields(wording, strict, findings).read(node, id);
            case OWN -> candidate(node, id, findings);
        });
    }

    private static String idOf(String name) {
        String last = name.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last.isEmpty() ? "candidate" : last;
    }
}
