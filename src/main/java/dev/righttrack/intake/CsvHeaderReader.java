package dev.righttrack.intake;

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

/** Reads the header of a CSV file; every column that is none is reported, with the nearest one that is. */
final class CsvHeaderReader {

    private static final List<String> LISTS = List.of("tools", "methods", "activities", "complete", "applications");
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

    private final Vocabulary vocabulary;
    private final List<String> kept;
    private final Optional<ColumnMap> foreign;
    private final Map<String, CsvColumn> columns = new HashMap<>();
    private final Set<String> titles = new LinkedHashSet<>();

    CsvHeaderReader(RecordTerms terms) {
        Knowledge knowledge = terms.knowledge();
        this.vocabulary = new Vocabulary(knowledge);
        this.kept = terms.kept();
        this.foreign = terms.columns().map(Columns::map);
        TEXTS.forEach(field -> known(new CsvColumn(field, "", false)));
        LISTS.forEach(field -> known(new CsvColumn(field, "", true)));
        vocabulary.all(Kind.SKILL).forEach(skill -> known(new CsvColumn("skills", skill, false)));
        knowledge.topics().forEach(topic -> known(new CsvColumn("wishes", topic, false)));
        List.of("coding", "machine learning").forEach(kind -> known(new CsvColumn("experience", kind, false)));
    }

    private void known(CsvColumn column) {
        titles.add(column.title());
        columns.put(Vocabulary.folded(column.title()), column);
    }

    /** The header; empty if there is an error in it. */
    Optional<CsvHeader> read(String text, String file, int line, Findings findings) {
        char separator = CsvHeader.separatorOf(text);
        Place start = new Place(file, line, 1);
        Optional<List<String>> cells = CsvHeader.cells(text, separator, start, findings);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Findings own = new Findings();
        List<CsvColumn> found = columns(cells.get(), CsvCells.places(text, separator, start), own);
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : Optional.of(new CsvHeader(separator, found));
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
                if (!seen.add(column.title())) {
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
            findings.add(Finding.error(
                    place, Check.REFUSED_FIELD, "the column \"" + shown(title) + "\" is refused", refusal.get()));
            return Optional.empty();
        }
        Optional<CsvColumn> entry = entry(title);
        if (entry.isEmpty()) {
            findings.add(
                    Finding.error(place, Check.UNKNOWN_FIELD, "unknown column \"" + shown(title) + "\"", near(title)));
        }
        return entry;
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
            case "effort" -> Optional.of(new CsvColumn(field, entry, false));
            default -> Optional.empty();
        };
    }

    private String near(String title) {
        for (String prefix : List.of("", "skills.", "wishes.", "experience.")) {
            Optional<String> near = NearestWord.to(prefix + title, titles);
            if (near.isPresent()) {
                return "Did you mean \"" + near.get() + "\"? A field that is only passed through is named with --keep.";
            }
        }
        return "Columns are " + String.join(", ", TEXTS) + ", " + String.join(", ", LISTS)
                + ", skills.NAME, wishes.TASK, experience.KIND and effort.STEP; a field that is only passed through is"
                + " named with --keep.";
    }

    private static String shown(String title) {
        return CandidateWords.shortened(title);
    }
}
