package dev.righttrack.intake.record;

import dev.righttrack.intake.document.BrokenInputException;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of the first sheet of a spreadsheet, one after the other. Not safe for use by several threads. */
public final class WorkbookRows implements Closeable {

    /** A spreadsheet is at most so large as it lies there. */
    public static final int MOST_BYTES = 64 << 20;

    private static final long MOST_UNPACKED = 400L << 20;
    private static final long MOST_SHARED_TEXT = 48L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_COLUMNS = 1_000;
    private static final String MAIN_PART = "xl/workbook.xml";
    private static final String TOO_LARGE = "it unpacks to more than a table of candidates needs";

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> otherSheets = new ArrayList<>();
    private int number;

    private WorkbookRows(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        Optional<Sheet> first = Optional.empty();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (first.isEmpty() && sheet.getVisibility() == SheetVisibility.VISIBLE) {
                first = Optional.of(sheet);
            } else {
                otherSheets.add(sheet.getName());
            }
        }
        this.stream = first.isEmpty() ? Stream.empty() : first.get().openStream();
        this.rows = stream.iterator();
    }

    /** Whether the bytes of an archive are those of a spreadsheet. */
    public static boolean isWorkbook(byte[] bytes) {
        String sign = new String(bytes, 0, Math.min(2, bytes.length), StandardCharsets.ISO_8859_1);
        if (!sign.equals("PK")) {
            return false;
        }
        long all = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry part = zip.getNextEntry();
            while (part != null && parts < MOST_PARTS && all <= MOST_UNPACKED) {
                if (part.getName().equals(MAIN_PART)) {
                    return true;
                }
                all += unpacked(zip, MOST_UNPACKED, new CellReferenceScan());
                parts++;
                part = zip.getNextEntry();
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The rows of a spreadsheet.
     *
     * @throws IOException if it is broken, or larger than its bounds when it is unpacked
     */
    public static WorkbookRows of(byte[] bytes) throws IOException {
        check(bytes);
        try {
            return new WorkbookRows(new ReadableWorkbook(new ByteArrayInputStream(bytes)));
        } catch (RuntimeException e) {
            throw new BrokenInputException("its spreadsheet is damaged", e);
        }
    }

    /** Unpacks it once and keeps nothing, so that no small file fills the memory. */
    private static void check(byte[] bytes) throws IOException {
        long all = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                boolean isSheet = part.getName().startsWith("xl/worksheets/");
                CellReferenceScan references = new CellReferenceScan();
                all += unpacked(zip, isSheet ? MOST_UNPACKED : MOST_SHARED_TEXT, references);
                if (isSheet && references.isFar()) {
                    throw new BrokenInputException("it has a cell beyond the last column that a spreadsheet has");
                }
                if (parts > MOST_PARTS || all > MOST_UNPACKED) {
                    throw new BrokenInputException(TOO_LARGE);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new BrokenInputException("its archive is damaged", e);
        }
    }

    private static long unpacked(ZipInputStream zip, long most, CellReferenceScan references) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            references.accept(buffer, read);
            if (size > most) {
                throw new BrokenInputException(TOO_LARGE);
            }
        }
        return size;
    }

    /** The names of the sheets that are not read. */
    List<String> otherSheets() {
        return List.copyOf(otherSheets);
    }

    /**
     * The texts of the next row in which there is something; an empty text for an empty cell.
     *
     * @throws IOException if the sheet is broken
     */
    public Optional<List<String>> next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                number = row.getRowNum();
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
                    Cell cell = row.getCell(i);
                    String text = cell == null ? null : cell.getText();
                    cells.add(text == null ? "" : text);
                }
                while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
                    cells.remove(cells.size() - 1);
                }
                if (!cells.isEmpty()) {
                    return Optional.of(List.copyOf(cells));
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (OutOfMemoryError e) {
            throw new BrokenInputException(TOO_LARGE, e);
        } catch (RuntimeException e) {
            throw new BrokenInputException("its sheet is damaged", e);
        }
    }

    /** The number of the last row, from 1. */
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
