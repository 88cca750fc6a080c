package dev.righttrack.interview.answers;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.NameReader;
import dev.righttrack.knowledge.NamedPiece;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads several names of a kind on one line, with commas, blanks or "and" between them. */
final class NameListReader {

    private static final Pattern BETWEEN = Pattern.compile("[,;]| and | & ");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:i (?:mostly |mainly |also )?(?:use|know|work with|do)|mostly|mainly|also|some|a bit of|a little|and)\\s+");
    private static final Pattern ONLY = Pattern.compile("^(?:only|just|nothing but)\\s+");
    private static final Set<String> ALL =
            Set.of("that is all", "that's all", "nothing else", "that is it", "that's it", "all", "nothing more");
    private static final Set<String> NONE = Set.of("none", "nothing", "no", "none of them", "n");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 3;

    private final Vocabulary vocabulary;
    private final NameReader names;

    NameListReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new NameReader(vocabulary);
    }

    /**
     * The names read.
     *
     * @param names as the vocabulary spells them
     * @param all whether it was said that nothing is left out
     * @param left what was not understood
     */
    record NameList(Set<String> names, boolean all, List<String> left) {}

    NameList read(Kind kind, String folded) {
        if (NONE.contains(folded)) {
            return new NameList(Set.of(), true, List.of());
        }
        Set<String> names = new LinkedHashSet<>();
        List<String> left = new ArrayList<>();
        boolean all = false;
        for (String piece : BETWEEN.split(folded)) {
            String bare = BEFORE.matcher(piece.strip()).replaceFirst("").strip();
            boolean only = ONLY.matcher(bare).find();
            String name = ONLY.matcher(bare).replaceFirst("").strip();
            all |= only || ALL.contains(name);
            if (!name.isEmpty() && !ALL.contains(name)) {
                put(kind, name, names, left);
            }
        }
        return new NameList(names, all, left);
    }

    private void put(Kind kind, String piece, Set<String> names, List<String> left) {
        List<NamedPiece> written = this.names.read(kind, piece);
        if (written.stream().allMatch(one -> one.name().isPresent() && one.kind() == kind)) {
            written.forEach(one -> one.name().ifPresent(names::add));
            return;
        }
        List<String> words = Arrays.asList(piece.split("[ /]", -1));
        List<String> unread = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int taken = longest(kind, words, at, names);
            if (taken == 0) {
                unread.add(words.get(at));
            }
            at += Math.max(1, taken);
        }
        if (!unread.isEmpty()) {
            left.add(String.join(" ", unread));
        }
    }

    /** How many words from one on make the longest name; 0 if none does. */
    private int longest(Kind kind, List<String> words, int from, Set<String> names) {
        for (int to = Math.min(words.size(), from + 5); to > from; to--) {
            Optional<String> found = vocabulary.find(kind, String.join(" ", words.subList(from, to)));
            if (found.isPresent()) {
                names.add(found.get());
                return to - from;
            }
        }
        return 0;
    }

    /**
     * Whether a piece is a word that nobody knows: no name on any shelf, no likely misspelling of one, and no sentence.
     */
    boolean isUnlisted(Kind kind, String piece) {
        return BLANKS.split(piece).length <= MOST_WORDS
                && names.read(kind, piece).stream().noneMatch(NamedPiece::isNear);
    }

    /** The degrees in a text. */
    List<String> degrees(String text) {
        return names.read(Kind.DEGREE, text).stream()
                .filter(piece -> piece.kind() == Kind.DEGREE)
                .flatMap(piece -> piece.name().stream())
                .toList();
    }

    /** Whether a piece is a likely misspelling of a name. */
    boolean isMisspelled(Kind kind, String piece) {
        return names.read(kind, piece).stream().anyMatch(one -> one.meant().isPresent());
    }

    /** What may have been meant by a word that is no name of the kind. */
    String hint(Kind kind, String word) {
        Optional<String> nearest = names.read(kind, word).stream()
                .flatMap(one -> one.meant().stream())
                .findFirst()
                .or(() -> NearestWord.to(word, vocabulary.spellings(kind).keySet())
                        .flatMap(near -> vocabulary.find(kind, near)));
        if (nearest.isPresent()) {
            return "Did you mean \"" + nearest.get() + "\"?";
        }
        for (Kind other : List.of(Kind.TOOL, Kind.METHOD, Kind.SKILL, Kind.ACTIVITY)) {
            if (other != kind && vocabulary.find(other, word).isPresent()) {
                return "That is a " + other.word() + ", not a " + kind.word() + ".";
            }
        }
        return vocabulary.all(kind).size() <= 15
                ? "Known: " + String.join(", ", vocabulary.all(kind)) + "."
                : "Such names stand in " + kind.where() + ".";
    }
}
