package dev.righttrack.render.markdown;

import java.util.List;

/** What a handbook is written on. */
interface HandbookWriter {

    void heading(int level, String text);

    /** A paragraph; what stands between back quotes is a command or a word of the language. */
    void paragraph(String text);

    void code(List<String> lines);

    void list(List<String> items);

    void table(List<String> head, List<List<String>> rows);

    /** All that was written. */
    String text();
}
