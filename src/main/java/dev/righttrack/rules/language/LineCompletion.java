package dev.righttrack.rules.language;

import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.SlotType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a line that somebody is writing may go on: with the next words of a sentence, or with a name that fits the slot. */
public final class LineCompletion {

    private final Language language;
    private final SlotWords words;

    /** Completions by the sentences of a language, with what may stand in their slots. */
    public LineCompletion(Language language, SlotWords words) {
        this.language = language;
        this.words = words;
    }

    /**
     * A way to go on.
     *
     * @param from where in the line the text belongs that is proposed, from 0; what stands there already is its beginning
     * @param parts the text, with its gaps
     * @param sentence the sentence of which it is a part, with its slots in capitals
     * @param name whether it is a name for a slot, and not words of the sentence
     */
    public record Proposal(int from, List<SentencePart> parts, String sentence, boolean name) {
        public Proposal {
            parts = List.copyOf(parts);
        }

        /** The text with its gaps in capitals. */
        public String shown() {
            StringBuilder shown = new StringBuilder();
            for (SentencePart part : parts) {
                String text = part instanceof SentencePart.Words words
                        ? words.text()
                        : ((SentencePart.Gap) part).slot().name().toUpperCase(Locale.ROOT);
                shown.append(isApart(shown, text) ? " " : "").append(text);
            }
            return shown.toString();
        }

        /** Whether a blank stands before a part; none does before a comma or colon. */
        public static boolean isApart(CharSequence before, String text) {
            return before.length() > 0 && !text.startsWith(",") && !text.startsWith(":");
        }
    }

    /**
     * All ways to go on, names first, each once.
     *
     * @param side {@code when} or {@code then}
     * @param begun the line up to where somebody is writing, with the blanks before it
     */
    public List<Proposal> of(String side, String begun) {
        Set<Proposal> found = new LinkedHashSet<>();
        int start = SentenceMatcher.skipBlanks(begun, 0);
        if (begun.length() > TextLines.LONGEST) {
            return List.of();
        }
        for (Sentence sentence : language.on(side)) {
            go(sentence, 0, begun, start, found);
        }
        return found.stream()
                .sorted(Comparator.comparing((Proposal one) -> !one.name()))
                .toList();
    }

    private void go(Sentence sentence, int part, String line, int from, Set<Proposal> found) {
        if (part == sentence.parts().size()) {
            return;
        }
        int at = SentenceMatcher.skipBlanks(line, from);
        if (sentence.parts().get(part) instanceof SentencePart.Gap gap) {
            gap(sentence, part, gap.slot(), line, at, found);
            return;
        }
        String wanted = ((SentencePart.Words) sentence.parts().get(part)).text();
        int end = SentenceMatcher.wordsAt(wanted, line, at);
        if (end >= 0) {
            go(sentence, part + 1, line, end, found);
        }
        boolean isLast = part == sentence.parts().size() - 1;
        if (isBegun(wanted, line, at, isLast) && isFree(line, at, wanted)) {
            List<SentencePart> rest =
                    sentence.parts().subList(part, sentence.parts().size());
            found.add(new Proposal(at, rest, sentence.shown(), false));
        }
    }

    /** Whether what stands there is the beginning of some words; all of them only if something follows. */
    private static boolean isBegun(String wanted, String line, int at, boolean isLast) {
        String written = Spacing.single(line.substring(at));
        return written.length() < wanted.length() + (isLast ? 0 : 1)
                && wanted.regionMatches(true, 0, written, 0, written.length());
    }

    /** Whether words may begin there: behind a blank, or where a comma or colon joins what stands before. */
    private static boolean isFree(String line, int at, String wanted) {
        return at == 0
                || !Character.isLetterOrDigit(line.charAt(at - 1))
                || !Character.isLetterOrDigit(wanted.charAt(0));
    }

    private void gap(Sentence sentence, int part, Slot slot, String line, int at, Set<Proposal> found) {
        if (slot.type() == SlotType.TEXT) {
            return;
        }
        // A name has to be apart from the word before it.
        if (at > 0 && at == line.length() && Character.isLetterOrDigit(line.charAt(at - 1))) {
            return;
        }
        String rest = line.substring(at);
        for (int end = line.length(); end > at; end--) {
            if (isFilled(slot, line.substring(at, end).strip()) && isEnd(line, end)) {
                go(sentence, part + 1, line, end, found);
            }
        }
        List<SlotList.Item> items = slot.list() ? SlotList.items(rest) : List.of(new SlotList.Item(rest, 0));
        SlotList.Item last = items.get(items.size() - 1);
        boolean known = items.subList(0, items.size() - 1).stream()
                .allMatch(item -> words.find(slot.type(), item.text()).isPresent());
        if (!known) {
            return;
        }
        String begun = Spacing.single(last.text()).toLowerCase(Locale.ROOT);
        for (String word : words.all(slot.type())) {
            if (word.toLowerCase(Locale.ROOT).startsWith(begun)) {
                found.add(new Proposal(
                        at + last.offset(), List.of(new SentencePart.Words(word)), sentence.shown(), true));
            }
        }
    }

    private static boolean isEnd(String line, int end) {
        return end == line.length()
                || !Character.isLetterOrDigit(line.charAt(end))
                || !Character.isLetterOrDigit(line.charAt(end - 1));
    }

    private boolean isFilled(Slot slot, String text) {
        return !text.isEmpty()
                && (slot.list() ? SlotList.items(text) : List.of(new SlotList.Item(text, 0)))
                        .stream()
                                .allMatch(item ->
                                        words.find(slot.type(), item.text()).isPresent());
    }

    /** Blanks as a sentence has them. */
    private static final class Spacing {
        static String single(String text) {
            return text.replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
