package dev.righttrack.knowledge;

import dev.righttrack.text.WrittenWord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every name that a file or a rule may use, found under any capitals, blanks, dashes and known spellings. */
public final class Vocabulary {

    private final Knowledge knowledge;
    private final Map<Kind, Map<String, String>> names = new ConcurrentHashMap<>();

    /** The vocabulary of some knowledge. */
    public Vocabulary(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    private Collection<? extends Entry> entries(Kind kind) {
        return kind == Kind.SUBTASK ? knowledge.subtasks() : knowledge.all(kind).values();
    }

    /** Worked out when first asked for: most commands look at a few kinds only. */
    private Map<String, String> kind(Kind kind) {
        Map<String, String> known = names.get(kind);
        return known != null
                ? known
                : names.computeIfAbsent(kind, asked -> {
                    Map<String, String> found = new HashMap<>();
                    entries(asked).forEach(entry -> entry.spellings().forEach(s -> found.put(folded(s), entry.name())));
                    entries(asked).forEach(entry -> found.put(folded(entry.name()), entry.name()));
                    return found;
                });
    }

    /** The name as the vocabulary spells it, or empty if it has none such. */
    public Optional<String> find(Kind kind, String text) {
        Map<String, String> known = kind(kind);
        String asWritten = known.get(text);
        return Optional.ofNullable(asWritten == null ? known.get(folded(text)) : asWritten);
    }

    /** All names of a kind as the vocabulary spells them, in the order of the file. */
    public List<String> all(Kind kind) {
        return entries(kind).stream().map(Entry::name).toList();
    }

    /** Every way to write a name of the kind that is understood, folded, to the name. */
    public Map<String, String> spellings(Kind kind) {
        return Map.copyOf(kind(kind));
    }

    /**
     * A text with its capitals, dashes, underscores and blanks made alike, and without what cannot be seen at its ends.
     */
    public static String folded(String text) {
        return isFolded(text) ? text : refolded(text);
    }

    /** Whether it has nothing but small letters and digits of English, and single blanks and dashes between them. */
    private static boolean isFolded(String text) {
        boolean between = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (between || (c != ' ' && c != '-'))) {
                return false;
            }
            between = !letter;
        }
        return !between;
    }

    private static String refolded(String text) {
        String lower = WrittenWord.of(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int last = folded.length() - 1;
            if (isBlank(c)) {
                if (last >= 0 && folded.charAt(last) != ' ' && folded.charAt(last) != '-') {
                    folded.append(' ');
                }
            } else if (isDash(c)) {
                if (last >= 0 && folded.charAt(last) == ' ') {
                    folded.setLength(last);
                }
                folded.append('-');
            } else {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isBlank(char c) {
        return c == '_' || c == '\u00a0' || Character.isWhitespace(c);
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }
}
