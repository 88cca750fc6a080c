package dev.righttrack.reading.document;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/**
 * A character on a page.
 *
 * @param x its left end, in points from the left of the page as its text is turned
 * @param y its baseline, from the top
 * @param width its width
 * @param size the size of its font
 * @param direction by how much its text is turned, in degrees
 * @param isBold whether its font is a bold one
 * @param text what it stands for
 */
record Glyph(float x, float y, float width, float size, float direction, boolean isBold, String text) {

    private static final float SMALLEST = 0.5f;

    static Glyph of(TextPosition at) {
        float size = Math.max(SMALLEST, Math.abs(at.getFontSizeInPt()));
        if (size <= 2 * SMALLEST && at.getHeightDir() > size) {
            size = at.getHeightDir();
        }
        return new Glyph(
                at.getXDirAdj(),
                at.getYDirAdj(),
                Math.abs(at.getWidthDirAdj()),
                size,
                at.getDir(),
                isBold(at.getFont()),
                at.getUnicode());
    }

    private static boolean isBold(PDFont font) {
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("semibold")
                || name.contains("cmbx");
    }

    float end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
