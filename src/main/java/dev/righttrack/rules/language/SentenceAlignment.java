package dev.righttrack.rules.language;

import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.SlotType;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The sentence that a line is but for a slip or two in the sentence's own words: one misspelled, run together with its
 * neighbour, missing, or too many. Words that carry an amount, a denial or a bound are neither added nor dropped.
 */
final class SentenceAlignment {

    private static final int MOST_SLIPS = 2;
    private static final int MOST_TOKENS = 60;
    private static final int LONGEST_NAME = 8;
    private static final Pattern TOKEN = Pattern.compile("[,:;]|[^\\s,:;]+");
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "is", "has", "to", "in", "for", "with", "on", "that", "as", ",", ":", ";");

    private static final Set<String> MARKS = Set.of(",", ":", ";");

    private final Language language;
    private final SlotWords words;

    SentenceAlignment(Language language, SlotWords words) {
        this.language = language;
        this.words = words;
    }

    /**
     * A piece of a line.
     *
     * @param text in small letters with a straight apostrophe
     * @param from where it begins in the line
     * @param to where it ends
     */
    private record Token(String text, int from, int to) {}

    /** Something that a sentence wants next: a word of its own, or what fills a slot. */
    private record Piece(String word, Optional<Slot> slot) {}

    /** A way to go on: what it costs, and the sentence from there on. */
    private record Path(int slips, String text) {}

    /** The line as it should be written, if one sentence is the nearest within two slips. */
    Optional<String> of(String side, String line) {
        List<Token> tokens = tokens(line);
        if (tokens.size() < 2) {
            return Optional.empty();
        }
        List<Path> found = new ArrayList<>();
        for (Sentence sentence : language.on(side)) {
            List<Piece> pieces = pieces(sentence);
            int most = Math.min(MOST_SLIPS, pieces.size() / 2);
            new Search(line, tokens, pieces).from(0, 0, most).ifPresent(found::add);
        }
        int least = found.stream().mapToInt(Path::slips).min().orElse(0);
        List<String> best = found.stream()
                .filter(path -> path.slips() == least)
                .map(Path::text)
                .distinct()
                .toList();
        return best.size() == 1 ? Optional.of(tidy(best.get(0))) : Optional.empty();
    }

    private static String tidy(String text) {
        return text.strip().replaceAll(" +([,:])", "$1");
    }

    private static List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(line);
        while (token.find() && tokens.size() < MOST_TOKENS) {
            String text = token.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            tokens.add(new Token(text, token.start(), token.end()));
        }
        return tokens;
    }

    private static List<Piece> pieces(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (SentencePart part : sentence.parts()) {
            if (part instanceof SentencePart.Gap gap) {
                pieces.add(new Piece("", Optional.of(gap.slot())));
            } else {
                tokens(((SentencePart.Words) part).text())
                        .forEach(token -> pieces.add(new Piece(token.text(), Optional.empty())));
            }
        }
        return pieces;
    }

    /** The search through one sentence. */
    private final class Search {
        private final String line;
        private final List<Token> tokens;
        private final List<Piece> pieces;

        Search(String line, List<Token> tokens, List<Piece> pieces) {
            this.line = line;
            this.tokens = tokens;
            this.pieces = pieces;
        }

        /** The cheapest way from a piece and a token on, with at most so many slips. */
        Optional<Path> from(int piece, int token, int most) {
            if (most < 0) {
                return Optional.empty();
            }
            if (piece == pieces.size()) {
                return token == tokens.size() ? Optional.of(new Path(0, "")) : extra(piece, token, most);
            }
            Piece wanted = pieces.get(piece);
            List<Optional<Path>> ways = new ArrayList<>();
            if (wanted.slot().isPresent()) {
                names(wanted.slot().get(), piece, token, most, ways);
            } else {
                literal(wanted.word(), piece, token, most, ways);
            }
            return ways.stream()
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingInt(Path::slips).thenComparing(Path::text));
        }

        private void literal(String word, int piece, int token, int most, List<Optional<Path>> ways) {
            if (token < tokens.size()) {
                String written = tokens.get(token).text();
                if (written.equals(word)) {
                    ways.add(on(word, 0, piece + 1, token + 1, most));
                    return;
                }
                if (isSlipOf(written, word) || isSmallFor(written, word)) {
                    ways.add(on(word, 1, piece + 1, token + 1, most));
                }
                if (piece + 1 < pieces.size()
                        && written.equals(word + pieces.get(piece + 1).word())) {
                    String both = word + " " + pieces.get(piece + 1).word();
                    ways.add(on(both, 1, piece + 2, token + 1, most));
                }
                ways.add(extra(piece, token, most));
            }
            if (SMALL.contains(word)) {
                ways.add(on(word, 1, piece + 1, token, most));
            }
        }

        private void names(Slot slot, int piece, int token, int most, List<Optional<Path>> ways) {
            if (token >= tokens.size()) {
                return;
            }
            int begin = tokens.get(token).from();
            if (slot.type() == SlotType.TEXT) {
                if (MARKS.contains(tokens.get(token).text())) {
                    return;
                }
                ways.add(on(line.substring(begin), 0, pieces.size(), tokens.size(), most));
                return;
            }
            int last = slot.list() ? tokens.size() : Math.min(tokens.size(), token + LONGEST_NAME);
            for (int end = token + 1; end <= last; end++) {
                String written = line.substring(begin, tokens.get(end - 1).to());
                String bare = written.replaceAll("^[\"'\u201c\u201e]|[\"'\u201d\u201c]$", "");
                Optional<String> name = slot.list() ? list(slot, bare) : words.find(slot.type(), bare);
                if (name.isPresent()) {
                    int slips = bare.equals(written) ? 0 : 1;
                    ways.add(on(name.get(), slips, piece + 1, end, most));
                }
            }
        }

        private Optional<String> list(Slot slot, String written) {
            boolean known = SlotList.items(written).stream()
                    .allMatch(item -> words.find(slot.type(), item.text()).isPresent());
            return known ? Optional.of(written) : Optional.empty();
        }

        /** A small word too many. */
        private Optional<Path> extra(int piece, int token, int most) {
            return SMALL.contains(tokens.get(token).text()) ? on("", 1, piece, token + 1, most) : Optional.empty();
        }

        private Optional<Path> on(String text, int slips, int piece, int token, int most) {
            return from(piece, token, most - slips)
                    .map(rest -> new Path(rest.slips() + slips, (text + " " + rest.text()).replaceAll(" +", " ")));
        }
    }

    private static boolean isSmallFor(String written, String word) {
        return SMALL.contains(written) && SMALL.contains(word);
    }

    private static boolean isSlipOf(String written, String word) {
        if (NearestWord.isWeighty(written) || word.length() < 3 || SMALL.contains(written)) {
            return false;
        }
        int allowed = word.length() < 6 || NearestWord.isWeighty(word) ? 1 : 2;
        return LevenshteinDistance.getDefaultInstance().apply(written, word) <= allowed || isSwapped(written, word);
    }

    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() - 1 && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at < one.length() - 1
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
