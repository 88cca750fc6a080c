package dev.righttrack.reading;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.words.Cue;
import dev.righttrack.knowledge.words.CueMeaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** The cues of the facts folder in a text. Safe for use by several threads. */
final class CueFinder {

    /** A cue in a text, from an index to behind its end. */
    record Found(int from, int to, CueMeaning meaning, boolean isBehind, String spelling) {}

    private record Key(CueMeaning meaning, boolean isBehind) {}

    private final Map<String, List<Key>> cues = new HashMap<>();
    private final Map<CueMeaning, Set<String>> words = new EnumMap<>(CueMeaning.class);
    private final Trie trie;

    /** @param language the language of the text, such as {@code de}: cues of English count in every text, others in their own */
    CueFinder(Knowledge knowledge, String language) {
        this(knowledge, language, meaning -> true);
    }

    private CueFinder(Knowledge knowledge, String language, Predicate<CueMeaning> isMeant) {
        List<Cue> known = knowledge.all(Kind.CUE, Cue.class).stream()
                .filter(cue -> isMeant.test(cue.meaning()))
                .filter(cue -> cue.language().isEmpty()
                        || cue.language().equals("en")
                        || cue.language().equals(language)
                        || cue.meaning().isOfEveryLanguage())
                .toList();
        for (Cue cue : known) {
            for (String spelling : cue.spellings()) {
                String folded = Gazetteer.folded(spelling).strip();
                if (cue.meaning().isOfWords()) {
                    words.computeIfAbsent(cue.meaning(), one -> new TreeSet<>()).add(folded);
                } else {
                    cues.computeIfAbsent(folded, one -> new ArrayList<>()).add(new Key(cue.meaning(), cue.isBehind()));
                }
            }
        }
        trie = Trie.builder().addKeywords(cues.keySet()).build();
    }

    /** The cues that hold in any document: what is said of a person by a CV is said of nobody by an ad. */
    static CueFinder ofWords(Knowledge knowledge, String language) {
        return new CueFinder(
                knowledge,
                language,
                meaning ->
                        meaning.isOfWords() || meaning == CueMeaning.OTHER_MEANING || meaning == CueMeaning.CLAUSE_END);
    }

    /** The folded words of a meaning that tells what single words are, by the alphabet. */
    Set<String> words(CueMeaning meaning) {
        return words.getOrDefault(meaning, Set.of());
    }

    /** A pattern for any of the words of a meaning as whole words; it matches nothing where there is none. */
    String anyOf(CueMeaning meaning) {
        return words(meaning).isEmpty()
                ? "(?!)"
                : words(meaning).stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
    }

    /** Whether a spelling of a name is an ordinary word as well. */
    boolean isOrdinary(String spelling) {
        return words(CueMeaning.ORDINARY).contains(spelling);
    }

    /** The cues of a folded text, in order; a shorter one within a longer one is none. */
    List<Found> find(String folded) {
        List<Found> found = new ArrayList<>();
        for (Emit emit : WholeWords.of(trie, folded)) {
            cues.getOrDefault(emit.getKeyword(), List.of())
                    .forEach(key -> found.add(new Found(
                            emit.getStart(), emit.getEnd() + 1, key.meaning(), key.isBehind(), emit.getKeyword())));
        }
        return found;
    }
}
