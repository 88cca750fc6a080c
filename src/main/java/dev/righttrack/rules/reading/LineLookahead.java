package dev.righttrack.rules.reading;

import java.util.List;
import java.util.Locale;

/**
 * What stands further down in a file, for telling a slip from its consequences.
 *
 * @param lines all lines of the file
 */
record LineLookahead(List<String> lines) {

    /** The line after a line, without blanks around it; empty at the end of the file. */
    String after(int number) {
        return number < lines.size() ? lines.get(number).strip() : "";
    }

    /** Whether the rule that a line belongs to still has its 'then' to come. */
    boolean hasThenAfter(int number) {
        for (int i = number; i < lines.size(); i++) {
            String word = lines.get(i).strip().toLowerCase(Locale.ROOT);
            if (word.equals("then")) {
                return true;
            }
            if (word.equals("end") || word.startsWith("rule ")) {
                return false;
            }
        }
        return false;
    }
}
