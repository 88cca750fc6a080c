package dev.righttrack.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** The keywords of a trie that stand in a text as whole words. */
final class WholeWords {

    private WholeWords() {}

    /** In the order of the text; a shorter one within a longer one is left out. */
    static List<Emit> of(Trie trie, String text) {
        List<Emit> whole = new ArrayList<>();
        for (Emit emit : trie.parseText(text)) {
            if (isWhole(text, emit.getStart(), emit.getEnd() + 1)) {
                whole.add(emit);
            }
        }
        whole.sort(Comparator.comparingInt(Emit::getStart)
                .thenComparing(Comparator.comparingInt(Emit::getEnd).reversed()));
        List<Emit> apart = new ArrayList<>();
        int end = 0;
        for (Emit emit : whole) {
            if (emit.getStart() >= end) {
                end = emit.getEnd() + 1;
                apart.add(emit);
            }
        }
        return apart;
    }

    private static boolean isWhole(String text, int from, int to) {
        boolean begins = Character.isLetterOrDigit(text.charAt(from));
        boolean ends = Character.isLetterOrDigit(text.charAt(to - 1));
        return (!begins || from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (!ends || to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }
}
