package dev.righttrack.intake;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.mapping.ColumnMap;
import dev.righttrack.intake.mapping.Columns;
import dev.righttrack.intake.record.CsvCells;
import dev.righttrack.intake.record.CsvColumn;
import dev.righttrack.intake.record.CsvHeader;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the header of a CSV file. A column that is none of a candidate's is reported and not used; one that is misspelled, and a
 * table without anything that describes a candidate, are errors.
 */
final class CsvHeaderReader {

    private static final List<String> LISTS =
            List.of("tools", "methods", "activities", "courses", "complete", "applications");
    private static final List<String> TEXTS = List.of(
            "id",
            "name",
            "main work",
            "education",
            "publications",
            "organization",
            "stage",
            "variety",
            "label",
            "notes");

    private static final Set<String> IDENTITY = Set.of("id", "name", "label", "notes", "");
    private static final String ROWS =
            "In a table of candidates, each row describes one. The profile saved as PDF is read as a CV.";
    private static final String EXPORT = "To read an export of LinkedIn, name its folder or ZIP as a whole.";
    private static final Set<String> CIRCUMSTANCES = Set.of("organization", "stage", "variety");
    private static final String MAPPING =
            "'righttrack columns FILE' proposes a mapping file, which says what each column is (docs/batch.md).";

    private final Optional<Character> separator;
    private final Vocabulary vocabulary;
    private final List<String> kept;
    private final Optional<ColumnMap> foreign;
    private final Map<String, CsvColumn> columns = new HashMap<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private boolean hinted;

    CsvHeaderReader(RecordTerms terms) {
        this(terms, Optional.empty());
    }

    /** @param separator what the file says to stand between cells; absent if the header has to show it */
    CsvHeaderReader(RecordTerms terms, Optional<Character> separator) {
        this.separator = separator;
        Knowledge knowledge = terms.knowledge();
        this.vocabulary = new Vocabulary(knowledge);
        this.kept = terms.kept();
        this.foreign = terms.columns().map(Columns::map);
        TEXTS.forEach(field -> known(new CsvColumn(field, "", false)));
        LISTS.forEach(field -> known(new CsvColumn(field, "", true)));
        vocabulary.all(Kind.SKILL).forEach(skill -> known(new CsvColumn("skills", skill, false)));
        knowledge.topics().forEach(topic -> known(new CsvColumn("wishes", topic, false)));
        CircumstanceKind.all(knowledge).stream()
                .filter(kind -> !CircumstanceKind.FIXED.contains(kind))
                .forEach(kind -> known(new CsvColumn("circumstances", kind.word(), kind.several())));
        List.of("coding", "machine learning").forEach(kind -> known(new CsvColumn("experience", kind, false)));
    }

    private void known(CsvColumn column) {
        titles.add(column.title());
        columns.put(Vocabulary.folded(column.title()), column);
    }

    /** The header; empty if there is an error in it. */
    Optional<CsvHeader> read(String text, String file, int line, Findings findings) {
        char between = separator.orElseGet(() -> CsvHeader.separatorOf(text));
        Place start = new Place(file, line, 1);
        Optional<List<String>> cells = CsvHeader.cells(text, between, start, findings);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        return header(cells.get(), CsvCells.places(text, between, start), between, findings);
    }

    /** The header of a spreadsheet, in which each cell has a number for its column; empty if there is an error in it. */
    Optional<CsvHeader> sheet(List<String> titles, String file, Findings findings) {
        List<Place> places = IntStream.rangeClosed(1, titles.size())
                .mapToObj(cell -> new Place(file, 1, cell))
                .toList();
        return header(titles, places, ',', findings).map(CsvHeader::ofSheet);
    }

    private Optional<CsvHeader> header(List<String> cells, List<Place> places, char between, Findings findings) {
        Findings own = new Findings();
        List<CsvColumn> found = columns(cells, places, own);
        if (!own.hasErrors() && foreign.isEmpty() && isOfNames(found)) {
            own.add(nothingOf(cells, places.isEmpty() ? Place.of("") : places.get(0)));
        }
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : Optional.of(new CsvHeader(between, found, own.sorted()));
    }

    /**
     * Whether no column says anything of what a candidate can do or wants to do. Beside columns of others, one such as
     * "stage" is the stage of an application and not that of an organization.
     */
    private boolean isOfNames(List<CsvColumn> found) {
        boolean hasOthers = found.contains(CsvColumn.UNUSED);
        return found.stream()
                .map(CsvColumn::field)
                .allMatch(field -> IDENTITY.contains(field)
                        || kept.contains(field)
                        || (hasOthers && CIRCUMSTANCES.contains(field)));
    }

    private static Finding nothingOf(List<String> titles, Place start) {
        List<String> folded = titles.stream()
                .map(Vocabulary::folded)
                .filter(title -> !title.isEmpty())
                .toList();
        if (folded.equals(List.of("name"))) {
            return Finding.error(
                    start,
                    Check.SAYS_NOTHING,
                    "this is a list of names, such as LinkedIn's table of skills, and not of candidates",
                    ROWS + " " + EXPORT);
        }
        return ExportedTables.of(folded)
                .map(table -> Finding.error(
                        start,
                        Check.SAYS_NOTHING,
                        "this is " + table + ", and no table of candidates",
                        ROWS + " " + EXPORT))
                .orElseGet(() -> Finding.error(
                        start,
                        Check.FOREIGN_TABLE,
                        "no column of this table says what a candidate can do or wants to do",
                        MAPPING));
    }

    /** The columns of a table that has no places. */
    List<CsvColumn> columns(List<String> names, String table, Findings findings) {
        return columns(names, Collections.nCopies(names.size(), Place.of(table)), findings);
    }

    private List<CsvColumn> columns(List<String> cells, List<Place> places, Findings findings) {
        List<CsvColumn> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            Place place = places.get(i);
            column(cells.get(i).strip(), place, findings).ifPresent(column -> {
                found.add(column);
                if (!column.field().isEmpty() && !seen.add(column.title())) {
                    findings.add(Finding.error(
                            place,
                            Check.DUPLICATE_KEY,
                            "the column \"" + column.title() + "\" is there twice",
                            "Keep one."));
                }
            });
        }
        return found;
    }

    private Optional<CsvColumn> column(String title, Place place, Findings findings) {
        if (title.isEmpty()) {
            return Optional.of(CsvColumn.UNUSED);
        }
        if (foreign.isPresent()) {
            return Optional.of(new CsvColumn(title, "", foreign.get().hasListOfCells(title)));
        }
        CsvColumn plain = columns.get(Vocabulary.folded(title));
        if (plain != null) {
            return Optional.of(plain);
        }
        if (kept.contains(title)) {
            return Optional.of(new CsvColumn(title, "", false));
        }
        Optional<String> refusal = RefusedFields.reason(title);
        if (refusal.isPresent()) {
            findings.add(Finding.note(
                    place,
                    Check.REFUSED_FIELD,
                    "the column \"" + shown(title) + "\" was dropped unread",
                    RefusedFields.why(title)));
            return Optional.of(CsvColumn.UNUSED);
        }
        return entry(title).or(() -> unknown(title, place, findings));
    }

    private Optional<CsvColumn> unknown(String title, Place place, Findings findings) {
        Optional<String> meant = slip(title);
        if (meant.isPresent()) {
            findings.add(Finding.error(
                    place,
                    Check.UNKNOWN_FIELD,
                    "unknown column \"" + shown(title) + "\"",
                    "Did you mean \"" + meant.get() + "\"? A field that is only passed through is named with --keep."));
            return Optional.empty();
        }
        findings.add(Finding.warning(
                place,
                Check.UNKNOWN_FIELD,
                "the column \"" + shown(title) + "\" is not used",
                named(title).map(column -> "Did you mean \"" + column + "\"?").orElseGet(this::mapping)));
        return Optional.of(CsvColumn.UNUSED);
    }

    /** How such a table is read, with the first of its columns. */
    private String mapping() {
        String hint = hinted ? "" : MAPPING;
        hinted = true;
        return hint;
    }

    /** The column that a title misspells, if it does. */
    private Optional<String> slip(String title) {
        return NearestWord.slipOf(Vocabulary.folded(title), columns.keySet())
                .flatMap(near -> Optional.ofNullable(columns.get(near)).map(CsvColumn::title));
    }

    /** The column that a title names without saying of which field it is an entry: a skill, or a task. */
    private Optional<String> named(String title) {
        Optional<String> skill = vocabulary.find(Kind.SKILL, title).map(name -> "skills." + name);
        return skill.or(() -> vocabulary.find(Kind.TASK, title).map(name -> "wishes." + name));
    }

    /** A column such as {@code skills.maths}, in any spelling that the vocabulary knows, or of efforts. */
    private Optional<CsvColumn> entry(String title) {
        int dot = title.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String field = Vocabulary.folded(title.substring(0, dot));
        String entry = title.substring(dot + 1).strip();
        return switch (field) {
            case "skills" -> vocabulary.find(Kind.SKILL, entry).map(skill -> new CsvColumn(field, skill, false));
            case "wishes" -> vocabulary.find(Kind.TASK, entry).map(task -> new CsvColumn(field, task, false));
            case "experience" -> vocabulary.find(Kind.TOOL, entry).map(tool -> new CsvColumn(field, tool, false));
            case "circumstances" ->
                vocabulary
                        .find(Kind.CIRCUMSTANCE, entry)
                        .map(known -> columns.get(field + "." + Vocabulary.folded(known)));
            case "effort" -> Optional.of(new CsvColumn(field, entry, false));
            default -> Optional.empty();
        };
    }

    private static String shown(String title) {
        return CandidateWords.shortened(title);
    }
}
