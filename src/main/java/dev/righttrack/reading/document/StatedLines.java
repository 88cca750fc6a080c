package dev.righttrack.reading.document;

import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.text.PrintableText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the lines of a structured document, each with what it is about, and the names of what is not taken. Bounded as a document's
 * text is. Not safe for use by several threads.
 */
public final class StatedLines {

    private final LineCollector lines;
    private final Set<String> dropped = new LinkedHashSet<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private String part = "";
    private int droppedValues;

    StatedLines(LineCollector lines) {
        this.lines = lines;
    }

    /** Begins a part, such as a table of an export; its lines are counted from 1. */
    public void part(String name) {
        part = name;
    }

    /** Adds what stands on one line of the source; a blank text adds nothing. */
    public void add(CvSection section, String written, int number) {
        lines.stated(written, number, new StatedPlace(part, Optional.of(section), ""));
    }

    /** The same below a title of the person's own words, which say what the line is about. */
    public void add(String title, String written, int number) {
        lines.stated(written, number, new StatedPlace(part, Optional.empty(), PrintableText.line(title)));
    }

    /**
     * Takes note that a value was dropped, since no advice may rest on it.
     *
     * @param name what the value is, such as {@code birth date}; never the value
     */
    public void drop(String name) {
        dropped.add(name);
        droppedValues++;
    }

    /** Takes note that something is there that no rule reads. */
    public void leave(String name) {
        unused.add(name);
    }

    /** Whether something was left out because there was too much. */
    public boolean isFull() {
        return lines.isFull();
    }

    /** How many values were dropped. */
    int droppedValues() {
        return droppedValues;
    }

    List<String> dropped() {
        return List.copyOf(dropped);
    }

    List<String> unused() {
        return List.copyOf(unused);
    }
}
