package dev.righttrack.intake.exports;

import dev.righttrack.intake.exports.LinkedInTable.Cell;
import dev.righttrack.knowledge.CvSection;
import dev.righttrack.reading.document.DocumentForm;
import dev.righttrack.reading.document.DocumentTexts;
import dev.righttrack.reading.document.StatedLines;
import dev.righttrack.reading.document.ZipDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * LinkedIn's export of a member's data, as an archive. Only the tables that are named here are opened: messages, connections,
 * contacts, invitations and everything else that the archive may hold are not even unpacked.
 */
final class LinkedInExport implements ExportReader {

    private static final int MOST_BYTES_OF_A_TABLE = 4 << 20;
    private static final byte FIRST = 'P';
    private static final byte SECOND = 'K';

    /** What is read in each table, and what in it is a text of its own. */
    private enum Table {
        PROFILE("profile.csv", CvSection.SUMMARY, List.of(), List.of("headline", "summary")),
        PROFILE_SUMMARY("profile summary.csv", CvSection.SUMMARY, List.of(), List.of("profile summary")),
        POSITIONS("positions.csv", CvSection.WORK, List.of("title"), List.of("description")),
        PROJECTS("projects.csv", CvSection.PROJECTS, List.of("title"), List.of("description")),
        VOLUNTEERING("volunteering.csv", CvSection.PROJECTS, List.of("role"), List.of("description")),
        EDUCATION("education.csv", CvSection.EDUCATION, List.of("degree name"), List.of("notes")),
        SKILLS("skills.csv", CvSection.SKILLS, List.of(), List.of("name")),
        CERTIFICATIONS("certifications.csv", CvSection.COURSES, List.of(), List.of("name")),
        COURSES("courses.csv", CvSection.COURSES, List.of(), List.of("name")),
        PUBLICATIONS("publications.csv", CvSection.PUBLICATIONS, List.of("name"), List.of());

        private final String file;
        private final CvSection section;
        private final List<String> dated;
        private final List<String> texts;

        Table(String file, CvSection section, List<String> dated, List<String> texts) {
            this.file = file;
            this.section = section;
            this.dated = dated;
            this.texts = texts;
        }

        static Optional<Table> of(String file) {
            return List.of(values()).stream()
                    .filter(table -> table.file.equals(file.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /** By their titles the tables are LinkedIn's; one of them is enough. */
    private static final Map<Table, Set<String>> SIGNS = Map.of(
            Table.PROFILE, Set.of("first name", "last name", "headline"),
            Table.POSITIONS, Set.of("company name", "title", "started on"),
            Table.EDUCATION, Set.of("school name", "degree name"),
            Table.CERTIFICATIONS, Set.of("name", "authority", "license number"));

    /** Titles of the profile whose cells are never read, with the words for them. */
    private static final Map<String, String> PERSONAL = Map.of(
            "birth date", "birth date", "address", "address", "zip code", "address", "maiden name", "maiden name");

    private static final List<String> FROM = List.of("started on", "start date");
    private static final List<String> TO = List.of("finished on", "end date", "published on");

    @Override
    public DocumentForm form() {
        return DocumentForm.LINKEDIN;
    }

    /** Whether a file in an export may be opened. */
    static boolean isOpened(String file) {
        return Table.of(file).isPresent();
    }

    /** Whether a table of that name with such a beginning is one of LinkedIn's. */
    static boolean isSign(String file, String text) {
        return Table.of(file)
                .flatMap(table -> Optional.ofNullable(SIGNS.get(table)))
                .filter(LinkedInTable.of(firstLine(text)).titles()::containsAll)
                .isPresent();
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    @Override
    public boolean reads(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != FIRST || bytes[1] != SECOND) {
            return false;
        }
        try {
            ZipDirectory zip = ZipDirectory.of(bytes);
            return tables(zip).stream().anyMatch(entry -> isSign(zip, entry));
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean isSign(ZipDirectory zip, ZipDirectory.Entry entry) {
        try {
            return SIGNS.containsKey(Table.of(name(entry)).orElseThrow()) && isSign(name(entry), text(zip, entry));
        } catch (IOException broken) {
            return false;
        }
    }

    /** The tables that are opened: those beside the one that is least deep in folders. */
    private static List<ZipDirectory.Entry> tables(ZipDirectory zip) {
        List<ZipDirectory.Entry> all = zip.entries().stream()
                .filter(entry -> !entry.isFolder() && isOpened(name(entry)))
                .toList();
        int least = all.stream().mapToInt(entry -> depth(entry.name())).min().orElse(0);
        List<ZipDirectory.Entry> tables = new ArrayList<>();
        Set<Table> seen = new HashSet<>();
        for (ZipDirectory.Entry entry : all) {
            if (depth(entry.name()) == least && seen.add(Table.of(name(entry)).orElseThrow())) {
                tables.add(entry);
            }
        }
        return tables;
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private static String name(ZipDirectory.Entry entry) {
        return entry.name().substring(entry.name().lastIndexOf('/') + 1);
    }

    private static String text(ZipDirectory zip, ZipDirectory.Entry entry) throws IOException {
        return DocumentTexts.decoded(zip.open(entry, MOST_BYTES_OF_A_TABLE));
    }

    @Override
    public void read(byte[] bytes, StatedLines lines) throws IOException {
        ZipDirectory zip = ZipDirectory.of(bytes);
        List<ZipDirectory.Entry> tables = tables(zip);
        for (Table table : Table.values()) {
            for (ZipDirectory.Entry entry : tables) {
                if (Table.of(name(entry)).filter(table::equals).isPresent()) {
                    lines.part(name(entry));
                    read(table, LinkedInTable.of(text(zip, entry)), lines);
                }
            }
        }
        long others = zip.entries().stream().filter(entry -> !entry.isFolder()).count() - tables.size();
        if (others > 0) {
            lines.leave(
                    others + (others == 1 ? " other file, which was not opened" : " other files, none of them opened"));
        }
    }

    private static void read(Table table, LinkedInTable rows, StatedLines lines) {
        for (Map<String, Cell> row : rows.rows()) {
            if (lines.isFull()) {
                return;
            }
            for (String title : table.dated) {
                Optional.ofNullable(row.get(title)).ifPresent(cell -> dated(table, cell, row, lines));
            }
            for (String title : table.texts) {
                Optional.ofNullable(row.get(title)).ifPresent(cell -> text(table.section, cell, lines));
            }
            if (table == Table.PROFILE) {
                row.keySet().stream()
                        .filter(PERSONAL::containsKey)
                        .sorted()
                        .forEach(title -> lines.drop(PERSONAL.getOrDefault(title, title)));
            }
        }
    }

    private static void dated(Table table, Cell cell, Map<String, Cell> row, StatedLines lines) {
        String time = Period.shown(first(row, FROM), first(row, TO), table != Table.PROJECTS);
        lines.add(
                table.section,
                cell.text().replace('\n', ' ').strip() + (time.isEmpty() ? "" : "\t" + time),
                cell.line());
    }

    private static void text(CvSection section, Cell cell, StatedLines lines) {
        int number = cell.line();
        for (String line : cell.text().split("\n", -1)) {
            lines.add(section, line.strip(), number);
            number++;
        }
    }

    private static String first(Map<String, Cell> row, List<String> titles) {
        return titles.stream()
                .flatMap(title -> Optional.ofNullable(row.get(title)).stream())
                .map(cell -> cell.text().strip())
                .findFirst()
                .orElse("");
    }
}
