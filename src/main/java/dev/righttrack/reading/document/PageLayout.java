package dev.righttrack.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts the characters of a page into lines, in the order in which a person reads them: columns one after the other, but the rows
 * of a table as rows. Not safe for use by several threads.
 */
final class PageLayout {

    private static final float SAME_LINE = 0.35f;
    private static final float WORD_GAP = 0.16f;
    private static final float SEGMENT_GAP = 1.1f;
    private static final float LEAST_GUTTER = 0.8f;
    private static final float HEADING = 1.12f;
    private static final float BLOCK_GAP = 1.75f;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_GUTTERS = 24;
    private static final int DEEPEST = 5;
    private static final int SHORT = 3;
    private static final int LABEL = 28;
    private static final Pattern LABELLED = Pattern.compile(".*(?::\\s*|(?:19|20)[0-9]{2}.*)$");

    private final LineCollector lines;
    private float usual = 10;

    PageLayout(LineCollector lines) {
        this.lines = lines;
    }

    private record Segment(float from, float to, float y, float size, boolean isBold, String text) {}

    private record Row(float y, List<Segment> segments) {}

    private record Band(float gutter, int from, int to) {
        int length() {
            return to - from;
        }
    }

    /** Writes a page. */
    void write(List<Glyph> glyphs) {
        Map<Float, List<Glyph>> turned = new TreeMap<>();
        glyphs.forEach(glyph -> turned.computeIfAbsent(glyph.direction(), one -> new ArrayList<>())
                .add(glyph));
        turned.values().forEach(same -> {
            List<Row> rows = rows(same);
            usual = usualSize(rows);
            layout(rows, 0);
        });
    }

    private static float usualSize(List<Row> rows) {
        Map<Float, Integer> sizes = new HashMap<>();
        rows.forEach(row -> row.segments()
                .forEach(segment -> sizes.merge(segment.size(), segment.text().length(), Integer::sum)));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    private static List<Row> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::y));
        List<Row> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float base = 0;
        for (Glyph glyph : sorted) {
            if (!row.isEmpty()
                    && Math.abs(glyph.y() - base)
                            > SAME_LINE * Math.max(glyph.size(), row.get(0).size())) {
                rows.add(new Row(base, segments(row)));
                row.clear();
            }
            if (row.isEmpty()) {
                base = glyph.y();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(base, segments(row)));
        }
        rows.removeIf(one -> one.segments().isEmpty());
        return rows;
    }

    /** The runs of a row with no wide gap in them; a blank stands where the gap between characters is that of words. */
    private static List<Segment> segments(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparing(Glyph::x));
        List<Segment> segments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float from = 0;
        float end = 0;
        float size = 0;
        int bold = 0;
        Glyph last = null;
        for (Glyph glyph : sorted) {
            if (glyph.isBlank()) {
                continue;
            }
            if (last != null && isTwice(last, glyph)) {
                continue;
            }
            float gap = glyph.x() - end;
            float unit = Math.max(glyph.size(), 1);
            if (!text.isEmpty() && gap > SEGMENT_GAP * unit) {
                segments.add(new Segment(
                        from, end, last == null ? 0 : last.y(), size, bold * 2 > text.length(), text.toString()));
                text.setLength(0);
                bold = 0;
                size = 0;
            } else if (!text.isEmpty() && gap > WORD_GAP * unit) {
                text.append(' ');
            }
            if (text.isEmpty()) {
                from = glyph.x();
            }
            text.append(glyph.text());
            bold += glyph.isBold() ? glyph.text().length() : 0;
            size = Math.max(size, glyph.size());
            end = Math.max(text.length() == glyph.text().length() ? glyph.end() : end, glyph.end());
            last = glyph;
        }
        if (!text.isEmpty() && last != null) {
            segments.add(new Segment(from, end, last.y(), size, bold * 2 > text.length(), text.toString()));
        }
        return segments;
    }

    /** A character that is printed twice to look bold. */
    private static boolean isTwice(Glyph one, Glyph other) {
        return one.text().equals(other.text()) && Math.abs(one.x() - other.x()) < 0.12f * one.width();
    }

    private void layout(List<Row> rows, int depth) {
        Band band = depth < DEEPEST && !lines.isFull() ? columns(rows) : new Band(0, 0, 0);
        if (band.length() == 0) {
            emit(rows);
            return;
        }
        layout(rows.subList(0, band.from()), depth + 1);
        List<Row> within = rows.subList(band.from(), band.to());
        layout(side(within, band.gutter(), true), depth + 1);
        lines.gap();
        layout(side(within, band.gutter(), false), depth + 1);
        lines.gap();
        layout(rows.subList(band.to(), rows.size()), depth + 1);
    }

    private static List<Row> side(List<Row> rows, float gutter, boolean isLeft) {
        List<Row> side = new ArrayList<>();
        for (Row row : rows) {
            List<Segment> kept = row.segments().stream()
                    .filter(segment -> (segment.to() <= gutter + 1) == isLeft)
                    .toList();
            if (!kept.isEmpty()) {
                side.add(new Row(row.y(), kept));
            }
        }
        return side;
    }

    /** The longest run of rows that a gutter divides in two columns; an empty one if there is none. */
    private Band columns(List<Row> rows) {
        Band best = new Band(0, 0, 0);
        for (float gutter : gutters(rows)) {
            int from = 0;
            for (int i = 0; i <= rows.size(); i++) {
                if (i == rows.size() || isCrossed(rows.get(i), gutter)) {
                    Band band = new Band(gutter, from, i);
                    if (band.length() > best.length() && isDivided(rows.subList(from, i), gutter)) {
                        best = band;
                    }
                    from = i + 1;
                }
            }
        }
        return best;
    }

    private static List<Float> gutters(List<Row> rows) {
        Map<Integer, Integer> edges = new HashMap<>();
        rows.forEach(row ->
                row.segments().forEach(segment -> edges.merge(Math.round(segment.from() / 3), 1, Integer::sum)));
        return edges.entrySet().stream()
                .filter(edge -> edge.getValue() >= LEAST_ROWS)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_GUTTERS)
                .map(edge -> edge.getKey() * 3f - 3f)
                .toList();
    }

    private static boolean isCrossed(Row row, float gutter) {
        return row.segments().stream().anyMatch(one -> one.from() < gutter - 1 && one.to() > gutter + 1);
    }

    private boolean isDivided(List<Row> rows, float gutter) {
        int left = 0;
        int right = 0;
        int both = 0;
        int labels = 0;
        int shortLeft = 0;
        int datedRight = 0;
        float leftEnd = 0;
        float rightFrom = Float.MAX_VALUE;
        for (Row row : rows) {
            StringBuilder leftText = new StringBuilder();
            StringBuilder rightText = new StringBuilder();
            for (Segment one : row.segments()) {
                boolean isLeft = one.to() <= gutter + 1;
                (isLeft ? leftText : rightText).append(one.text()).append(' ');
                leftEnd = isLeft ? Math.max(leftEnd, one.to()) : leftEnd;
                rightFrom = isLeft ? rightFrom : Math.min(rightFrom, one.from());
            }
            String label = leftText.toString().strip();
            left += label.isEmpty() ? 0 : 1;
            right += rightText.isEmpty() ? 0 : 1;
            both += label.isEmpty() || rightText.isEmpty() ? 0 : 1;
            shortLeft += !label.isEmpty() && label.length() <= SHORT ? 1 : 0;
            labels += !label.isEmpty()
                            && label.length() <= LABEL
                            && LABELLED.matcher(label).matches()
                    ? 1
                    : 0;
            String other = rightText.toString().strip();
            datedRight += !other.isEmpty()
                            && other.length() <= LABEL
                            && LABELLED.matcher(other).matches()
                    ? 1
                    : 0;
        }
        boolean isColumns = left >= LEAST_ROWS && right >= LEAST_ROWS && rightFrom - leftEnd >= LEAST_GUTTER * usual;
        boolean isTable = shortLeft * 2 >= left
                || labels * 2 >= left
                || datedRight * 2 >= right
                || (both >= left * 0.9 && right >= left * 2 && left < LEAST_ROWS + 1);
        return isColumns && !(isTable && both * 2 >= Math.min(left, right));
    }

    private void emit(List<Row> rows) {
        float last = Float.NaN;
        for (Row row : rows) {
            float size = 0;
            boolean isBold = true;
            StringBuilder line = new StringBuilder();
            for (Segment segment : row.segments()) {
                line.append(line.isEmpty() ? "" : "\t").append(segment.text());
                size = Math.max(size, segment.size());
                isBold &= segment.isBold();
            }
            if (!Float.isNaN(last) && row.y() - last > BLOCK_GAP * Math.max(size, usual)) {
                lines.gap();
            }
            lines.line(line.toString(), line.length() <= 60 && (size >= HEADING * usual || isBold));
            last = row.y();
        }
    }
}
