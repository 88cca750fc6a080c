package dev.righttrack.reading;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import java.util.HashMap;
import java.util.Map;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** Finds titles of the vocabulary in a line. Safe for use by several threads. */
final class TitleFinder {

    private static final int SHORTEST = 5;

    private final Map<String, String> titles = new HashMap<>();
    private final Trie trie;

    TitleFinder(Knowledge knowledge) {
        for (Entry entry : knowledge.all(Kind.TITLE).values()) {
            titles.put(Gazetteer.folded(entry.name()), entry.name());
            entry.spellings().forEach(spelling -> titles.putIfAbsent(Gazetteer.folded(spelling), entry.name()));
        }
        trie = Trie.builder().addKeywords(titles.keySet()).build();
    }

    /** The longest title in a line; empty if there is none. */
    String in(String line) {
        String folded = Gazetteer.folded(line);
        String longest = "";
        for (Emit emit : trie.parseText(folded)) {
            int to = emit.getEnd() + 1;
            boolean isWhole = (emit.getStart() == 0 || !Character.isLetterOrDigit(folded.charAt(emit.getStart() - 1)))
                    && (to == folded.length() || !Character.isLetterOrDigit(folded.charAt(to)));
            if (isWhole
                    && emit.getKeyword().length() >= SHORTEST
                    && emit.getKeyword().length() > longest.length()) {
                longest = emit.getKeyword();
            }
        }
        return titles.getOrDefault(longest, "");
    }
}
