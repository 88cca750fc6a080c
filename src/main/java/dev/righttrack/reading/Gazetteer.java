package dev.righttrack.reading;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** Every name and spelling of the vocabulary, found in a text in one pass. Safe for use by several threads. */
final class Gazetteer {

    private static final List<Kind> KINDS = List.of(Kind.TOOL, Kind.METHOD, Kind.SKILL);

    private final Trie trie;
    private final Map<String, Name> names = new HashMap<>();
    private final Set<String> weightless = new HashSet<>();

    private record Name(Kind kind, String name) {}

    /** A name in a text, from an index to behind its end. */
    record Match(int from, int to, Kind kind, String name, String spelling) {}

    Gazetteer(Knowledge knowledge) {
        for (Kind kind : KINDS) {
            knowledge.all(kind).values().forEach(entry -> add(kind, entry));
        }
        knowledge.all(Kind.METHOD, MethodEntry.class).stream()
                .filter(method -> method.speaksFor().isEmpty() && method.tasks().isEmpty())
                .forEach(method -> weightless.add(method.name()));
        trie = Trie.builder().addKeywords(names.keySet()).build();
    }

    private void add(Kind kind, Entry entry) {
        add(kind, entry.name(), entry.name());
        entry.spellings().forEach(spelling -> add(kind, entry.name(), spelling));
    }

    private void add(Kind kind, String name, String spelling) {
        String folded = folded(spelling).strip();
        if (folded.isEmpty()) {
            return;
        }
        names.putIfAbsent(folded, new Name(kind, name));
        if (kind != Kind.TOOL && folded.indexOf(' ') > 0) {
            names.putIfAbsent(
                    folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded + "s",
                    new Name(kind, name));
        }
    }

    /** A text of the same length with capitals, dashes and apostrophes made alike. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u00A0') {
                folded.append(' ');
            } else if (c == '\u2019' || c == '\u2018' || c == '\u00B4' || c == '`') {
                folded.append('\'');
            } else {
                String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
                folded.append(lower.length() == 1 ? lower : String.valueOf(c));
            }
        }
        return folded.toString();
    }

    /** Whether a text as a whole is a name. */
    boolean isName(String text) {
        return names.containsKey(folded(text).strip());
    }

    /** Whether a method speaks for no skill and no task, such as an area or a human language. */
    boolean isWeightless(Match match) {
        return match.kind() == Kind.METHOD && weightless.contains(match.name());
    }

    /** The names in a folded text, none within another, in order; where several begin, the longest. */
    List<Match> find(String folded) {
        Collection<Emit> emits = trie.parseText(folded);
        List<Emit> whole = new ArrayList<>();
        for (Emit emit : emits) {
            if (isWhole(folded, emit.getStart(), emit.getEnd() + 1, emit.getKeyword())) {
                whole.add(emit);
            }
        }
        whole.sort(Comparator.comparingInt(Emit::getStart)
                .thenComparing(Comparator.comparingInt(Emit::getEnd).reversed()));
        List<Match> found = new ArrayList<>();
        int end = 0;
        for (Emit emit : whole) {
            Name name = names.get(emit.getKeyword());
            if (emit.getStart() >= end && name != null) {
                end = emit.getEnd() + 1;
                found.add(new Match(emit.getStart(), end, name.kind(), name.name(), emit.getKeyword()));
            }
        }
        return found;
    }

    private static boolean isWhole(String text, int from, int to, String name) {
        if (from > 0) {
            char before = text.charAt(from - 1);
            boolean begins = isWordPart(name.charAt(0));
            if ((begins && isWordPart(before))
                    || before == '@'
                    || (before == '#' && begins)
                    || (begins && before == '.' && from > 1 && isWordPart(text.charAt(from - 2)))) {
                return false;
            }
            if (name.length() <= 2 && (before == '\'' || before == '&' || before == '+')) {
                return false;
            }
        }
        if (to >= text.length()) {
            return true;
        }
        char after = text.charAt(to);
        if (after == '+' || after == '#' || (name.length() <= 2 && (after == '&' || after == '\''))) {
            return name.length() > 2 && after != '#';
        }
        if (after == '.' && to + 1 < text.length() && Character.isLetter(text.charAt(to + 1)) && name.length() <= 2) {
            return false;
        }
        if (!isWordPart(name.charAt(name.length() - 1)) || !isWordPart(after)) {
            return true;
        }
        return name.length() > 2
                && Character.isDigit(after)
                && isVersion(text, to)
                && !Character.isDigit(name.charAt(name.length() - 1));
    }

    /** A number to the end of the word, as in Python3. */
    private static boolean isVersion(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at - from <= 4 && (at == text.length() || !Character.isLetter(text.charAt(at)));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c);
    }
}
