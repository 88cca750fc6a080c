package dev.righttrack.interview.answers;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.AnswerSense;
import dev.righttrack.knowledge.words.AnswerTopic;
import dev.righttrack.knowledge.words.NameReader;
import dev.righttrack.knowledge.words.NamedPiece;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names of a kind in an answer, and what the answer says of them. */
final class NameListReader {

    private static final Pattern NONE = Pattern.compile("(?:no,? )?(?:none|nothing|no|n|nope|not any)"
            + "(?: (?:of (?:them|these|those|that)|at all|special|in particular|to speak of|yet|so far))?");
    private static final Set<AnswerSense> DOUBTS = EnumSet.of(
            AnswerSense.NOT,
            AnswerSense.EXCEPT,
            AnswerSense.UNCLEAR,
            AnswerSense.DISLIKE,
            AnswerSense.INSTEAD,
            AnswerSense.REPLACED);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_SHORT_FORM = 3;

    private final Vocabulary vocabulary;
    private final NameReader names;
    private final PhraseBook book;
    private final SpokenNames spoken;
    private final List<PhraseBook> otherAnswers;

    NameListReader(Knowledge knowledge, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new NameReader(vocabulary);
        this.book = new PhraseBook(knowledge, AnswerTopic.LIST);
        this.spoken = new SpokenNames(knowledge);
        this.otherAnswers =
                List.of(new PhraseBook(knowledge, AnswerTopic.WISH), new PhraseBook(knowledge, AnswerTopic.LEVEL));
    }

    NameList read(Kind kind, String text) {
        if (NONE.matcher(Phrases.folded(text)).matches()) {
            return new NameList(Set.of(), Set.of(), true, List.of(), Map.of());
        }
        List<AnswerClause> clauses = AnswerClause.of(book.tokens(text, word -> name(kind, word)));
        ClauseListing listing = new ClauseListing(piece -> listed(kind, piece), kind == Kind.ACTIVITY);
        explained(clauses).forEach(listing::take);
        return listing.list();
    }

    /** A short form with its one meaning in brackets after it says the meaning only. */
    private static List<AnswerClause> explained(List<AnswerClause> clauses) {
        List<AnswerClause> kept = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            AnswerClause clause = clauses.get(i);
            boolean isShort = clause.after().equals("(")
                    && clause.tokens().size() == 1
                    && i + 1 < clauses.size()
                    && clauses.get(i + 1).names().size() == 1
                    && isShortFor(clause.text(), clauses.get(i + 1).text());
            if (!isShort) {
                kept.add(clause);
            }
        }
        return kept;
    }

    private static boolean isShortFor(String text, String meaning) {
        int at = 0;
        for (int i = 0; i < meaning.length() && at < text.length(); i++) {
            at += meaning.charAt(i) == text.charAt(at) ? 1 : 0;
        }
        return text.length() > 1
                && text.length() <= LONGEST_SHORT_FORM
                && at == text.length()
                && meaning.charAt(0) == text.charAt(0);
    }

    private Optional<String> name(Kind kind, String text) {
        Optional<String> found = vocabulary.find(kind, text).or(() -> spoken.find(kind, text));
        return found.isPresent() || text.indexOf(' ') >= 0
                ? found
                : names.named(kind, text).filter(piece -> piece.kind() == kind).flatMap(NamedPiece::name);
    }

    /** The names of a piece that names nothing else; empty if it does. */
    private List<String> listed(Kind kind, String piece) {
        List<NamedPiece> read = names.read(kind, piece);
        boolean isAll = read.stream().allMatch(one -> one.name().isPresent() && one.kind() == kind);
        return isAll ? read.stream().flatMap(one -> one.name().stream()).toList() : List.of();
    }

    /**
     * Whether a piece is a word that nobody knows: no name on any shelf, no likely misspelling of one, no sentence, and no
     * answer to a question on a wish or a level.
     */
    boolean isUnlisted(Kind kind, String piece) {
        return BLANKS.split(piece).length <= MOST_WORDS
                && otherAnswers.stream().noneMatch(answers -> answers.isMadeOfPhrases(piece))
                && names.read(kind, piece).stream().noneMatch(NamedPiece::isNear);
    }

    /** The names of a kind in a text that denies nothing, as the vocabulary or people have them. */
    Set<String> mentioned(Kind kind, String text) {
        Set<String> mentioned = new LinkedHashSet<>();
        for (AnswerClause clause : AnswerClause.of(book.tokens(text, word -> name(kind, word)))) {
            if (DOUBTS.stream().anyMatch(clause::says)) {
                return Set.of();
            }
            clause.names().forEach(name -> mentioned.add(name.name()));
        }
        return mentioned;
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
