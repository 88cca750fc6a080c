package dev.righttrack.findings;

import dev.righttrack.text.PrintableText;
import java.util.OptionalInt;

/**
 * The check of texts that coaches write, made when they are read: none holds a character that steers a terminal, changes the
 * direction of a text, or cannot be seen.
 */
public final class HiddenCharacters {

    private static final Check CHECK = Check.UNPRINTABLE_TEXT;
    private static final int MOST_TOLD = 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private HiddenCharacters() {}

    /** Reports the first such character of each line of a file, of at most 20 lines, and of the file's name. */
    public static void tell(String file, String content, Findings findings) {
        tellName(file, findings);
        int line = 1;
        int start = 0;
        int told = 0;
        int from = !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (OptionalInt at = PrintableText.hiddenAt(content, from);
                at.isPresent() && told < MOST_TOLD;
                at = PrintableText.hiddenAt(content, from)) {
            for (int end = content.indexOf('\n', start);
                    end >= 0 && end < at.getAsInt();
                    end = content.indexOf('\n', start)) {
                start = end + 1;
                line++;
            }
            findings.add(finding(new Place(file, line, at.getAsInt() - start + 1), content, at.getAsInt()));
            told++;
            int next = content.indexOf('\n', at.getAsInt());
            from = next < 0 ? content.length() : next;
        }
    }

    /** Reports the first such character of a text that stands at a place, such as one that was written as an escape. */
    public static void tell(Place place, String text, Findings findings) {
        PrintableText.hiddenAt(text, 0).ifPresent(at -> findings.add(finding(place, text, at)));
    }

    private static void tellName(String file, Findings findings) {
        if (!PrintableText.isPrintable(file)) {
            int at = PrintableText.hiddenAt(file.replaceAll("[\t\n\r]", "\u0000"), 0)
                    .orElse(0);
            findings.add(Finding.error(
                    Place.of(file),
                    CHECK,
                    "the name of this file holds " + PrintableText.codePoint(file.codePointAt(at))
                            + ", which cannot be seen or acts on a terminal",
                    "Rename the file."));
        }
    }

    private static Finding finding(Place place, String text, int at) {
        return Finding.error(
                place,
                CHECK,
                "here stands " + PrintableText.codePoint(text.codePointAt(at))
                        + ", which cannot be seen or acts on a terminal",
                "Write the text without it.");
    }
}
