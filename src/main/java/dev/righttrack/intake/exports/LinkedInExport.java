package dev.righttrack.intake.exports;

import dev.righttrack.intake.exports.LinkedInTable.Cell;
import dev.righttrack.knowledge.words.CvSection;
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

    /**
     * A table that is opened.
     *
     * @param file its name in small letters
     * @param section what its rows are about
     * @param dated the column that begins an entry, with its time; may be empty
     * @param texts the columns that are texts of their own
     * @param signs titles by which the table is LinkedIn's; none where its titles are common words
     */
    private record Table(String file, CvSection section, String dated, List<String> texts, Set<String> signs) {
        static Optional<Table> of(String file) {
            return TABLES.stream()
                    .filter(table -> table.file.equals(file.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /** In the order of a CV. */
    private static final List<Table> TABLES = List.of(
            new Table(
                    "profile.csv",
                    CvSection.SUMMARY,
                    "",
                    List.of("headline", "summary"),
                    Set.of("first name", "last name", "headline")),
            new Table("profile summary.csv", CvSection.SUMMARY, "", List.of("profile summary"), Set.of()),
            new Table(
                    "positions.csv",
                    CvSection.WORK,
                    "title",
                    List.of("description"),
                    Set.of("company name", "title", "started on")),
            new Table("projects.csv", CvSection.PROJECTS, "title", List.of("description"), Set.of()),
            new Table("volunteering.csv", CvSection.PROJECTS, "role", List.of("description"), Set.of()),
            new Table(
                    "education.csv",
                    CvSection.EDUCATION,
                    "degree name",
                    List.of("notes"),
                    Set.of("school name", "degree name")),
            new Table("skills.csv", CvSection.SKILLS, "", List.of("name"), Set.of()),
            new Table(
                    "certifications.csv",
                    CvSection.COURSES,
                    "",
                    List.of("name"),
                    Set.of("name", "authority", "license number")),
            new Table("courses.csv", CvSection.COURSES, "", List.of("name"), Set.of()),
            new Table("publications.csv", CvSection.PUBLICATIONS, "name", List.of(), Set.of()));

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
                .map(Table::signs)
                .filter(signs -> !signs.isEmpty())
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
            boolean mayBe = Table.of(name(entry))
                    .filter(table -> !table.signs().isEmpty())
                    .isPresent();
            return mayBe && isSign(name(entry), text(zip, entry));
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
        for (Table table : TABLES) {
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
            Optional.ofNullable(row.get(table.dated)).ifPresent(cell -> dated(table, cell, row, lines));
            for (String title : table.texts) {
                Optional.ofNullable(row.get(title)).ifPresent(cell -> text(table.section, cell, lines));
            }
            row.keySet().stream()
                    .filter(PERSONAL::containsKey)
                    .sorted()
                    .forEach(title -> lines.drop(PERSONAL.getOrDefault(title, title)));
        }
    }

    private static void dated(Table table, Cell cell, Map<String, Cell> row, StatedLines lines) {
        String time = Period.shown(first(row, FROM), first(row, TO), table.section != CvSection.PROJECTS);
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
