package dev.righttrack.rules.language;

import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.SlotType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a line wholly, by a sentence: words as they stand (any capitals and blanks), slots by their type, a text to the
 * end of the line.
 */
public final class SentenceMatcher {

    /** The longest name that is looked for where a line is read with unknown words; no name is half as long. */
    private static final int LONGEST_NAME = 60;

    private final SlotWords words;

    SentenceMatcher(SlotWords words) {
        this.words = words;
    }

    /**
     * A way to read a line.
     *
     * @param fillings what fills each slot
     * @param written what was written in each slot
     * @param columns where each slot begins, from 0 within the line
     * @param misfits the slots whose words are not known; none in a real reading
     * @param weight how many letters of the line stand as the sentence has them
     */
    record Match(
            Map<String, List<String>> fillings,
            Map<String, String> written,
            Map<String, Integer> columns,
            List<Misfit> misfits,
            int weight) {}

    /**
     * A slot filled with something that may not stand in it.
     *
     * @param slot the slot
     * @param text what was written
     * @param column where, from 0 within the line
     */
    record Misfit(Slot slot, String text, int column) {}

    /** All the ways in which the sentence reads the line; with unknown words too, if asked. */
    List<Match> matches(Sentence sentence, String line, boolean lenient) {
        List<Match> found = new ArrayList<>();
        match(sentence.parts(), 0, line, 0, new Match(Map.of(), Map.of(), Map.of(), List.of(), 0), lenient, found);
        return found;
    }

    private void match(
            List<SentencePart> parts,
            int part,
            String line,
            int from,
            Match soFar,
            boolean lenient,
            List<Match> found) {
        int at = skipBlanks(line, from);
        if (part == parts.size()) {
            if (at == line.length()) {
                found.add(soFar);
            }
            return;
        }
        if (parts.get(part) instanceof SentencePart.Gap gap) {
            gap(parts, part, gap.slot(), line, at, soFar, lenient, found);
            return;
        }
        String wanted = ((SentencePart.Words) parts.get(part)).text();
        int end = wordsAt(wanted, line, at);
        if (end >= 0) {
            Match more = new Match(
                    soFar.fillings(),
                    soFar.written(),
                    soFar.columns(),
                    soFar.misfits(),
                    soFar.weight() + wanted.length());
            match(parts, part + 1, line, end, more, lenient, found);
        }
    }

    private void gap(
            List<SentencePart> parts,
            int part,
            Slot slot,
            String line,
            int at,
            Match soFar,
            boolean lenient,
            List<Match> found) {
        if (slot.type() == SlotType.TEXT) {
            String text = line.substring(at).strip();
            if (!text.isEmpty()) {
                match(parts, part + 1, line, line.length(), with(soFar, slot, at, text, List.of(text)), lenient, found);
            }
            return;
        }
        for (int end = line.length(); end > at; end--) {
            if (isWordEnd(line, end) && nextFits(parts, part + 1, line, end)) {
                fill(parts, part, slot, line, at, end, soFar, lenient, found);
            }
        }
    }

    private void fill(
            List<SentencePart> parts,
            int part,
            Slot slot,
            String line,
            int at,
            int end,
            Match soFar,
            boolean lenient,
            List<Match> found) {
        String text = line.substring(at, end).strip();
        if (text.isEmpty() || (text.length() > LONGEST_NAME && !slot.list())) {
            return;
        }
        List<String> names = new ArrayList<>();
        List<Misfit> misfits = new ArrayList<>(soFar.misfits());
        for (SlotList.Item item : slot.list() ? SlotList.items(text) : List.of(new SlotList.Item(text, 0))) {
            words.find(slot.type(), item.text())
                    .ifPresentOrElse(names::add, () -> misfits.add(new Misfit(slot, item.text(), at + item.offset())));
        }
        if (misfits.isEmpty() || lenient) {
            Match more = with(soFar, slot, at, text, names);
            Match next = new Match(more.fillings(), more.written(), more.columns(), misfits, more.weight());
            match(parts, part + 1, line, end, next, lenient, found);
        }
    }

    private static Match with(Match match, Slot slot, int column, String text, List<String> names) {
        Map<String, List<String>> fillings = new LinkedHashMap<>(match.fillings());
        fillings.put(slot.name(), List.copyOf(names));
        Map<String, String> written = new LinkedHashMap<>(match.written());
        written.put(slot.name(), text);
        Map<String, Integer> columns = new LinkedHashMap<>(match.columns());
        columns.put(slot.name(), column);
        return new Match(fillings, written, columns, match.misfits(), match.weight());
    }

    private static boolean nextFits(List<SentencePart> parts, int next, String line, int end) {
        if (next == parts.size()) {
            return line.substring(end).isBlank();
        }
        return !(parts.get(next) instanceof SentencePart.Words words)
                || wordsAt(words.text(), line, skipBlanks(line, end)) >= 0;
    }

    private static boolean isWordEnd(String line, int end) {
        return end == line.length()
                || !Character.isLetterOrDigit(line.charAt(end))
                || !Character.isLetterOrDigit(line.charAt(end - 1));
    }

    /** Where the words end if they stand in the line at a place; -1 if they do not. */
    static int wordsAt(String wanted, String line, int at) {
        int position = at;
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            if (c == ' ') {
                int next = skipBlanks(line, position);
                if (next == position) {
                    return -1;
                }
                position = next;
            } else if (position < line.length() && same(c, line.charAt(position))) {
                position++;
            } else {
                return -1;
            }
        }
        boolean letter = Character.isLetterOrDigit(wanted.charAt(wanted.length() - 1));
        boolean goesOn = position < line.length() && Character.isLetterOrDigit(line.charAt(position));
        return letter && goesOn ? -1 : position;
    }

    private static boolean same(char one, char other) {
        return one == other
                || String.valueOf(one)
                        .toLowerCase(Locale.ROOT)
                        .equals(String.valueOf(other).toLowerCase(Locale.ROOT))
                || (one == '\'' && other == '\u2019');
    }

    /** The first position from there on at which no blank stands; the length of the line if there is none. */
    public static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }
}
