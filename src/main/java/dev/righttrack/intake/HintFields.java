package dev.righttrack.intake;

import dev.righttrack.candidate.NamedWords;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.findings.Severity;
import dev.righttrack.intake.document.DuplicateCheck;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.NameReader;
import dev.righttrack.knowledge.words.NamedPiece;
import dev.righttrack.text.PrintableText;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The tools, methods, activities and degrees of a candidate. They are hints and no conditions: a word that nobody knows is
 * kept and reported, and counts for nothing. For one candidate.
 */
final class HintFields {

    private static final int LONGEST = 200;

    private final NameReader names;
    private final boolean strict;
    private final Findings findings;
    private final NamedWords named = new NamedWords();
    private final Set<Kind> hinted = EnumSet.noneOf(Kind.class);
    private int known;
    private int read;

    /** @param strict whether a word that nobody knows is an error, as in a coach's own cases */
    HintFields(CandidateVocabulary wording, boolean strict, Findings findings) {
        this.names = wording.names();
        this.strict = strict;
        this.findings = findings;
    }

    /** Takes what stands in a list under a key; a word that belongs into another list counts there, and is reported. */
    void list(FieldReader fields, String key, Kind home) {
        DuplicateCheck twice = DuplicateCheck.items(findings);
        for (Node.Text text : fields.texts(key)) {
            for (NamedPiece piece : names.read(home, text.text())) {
                take(text, piece, home.word(), twice);
                if (piece.kind() != home && NamedWords.counts(piece)) {
                    elsewhere(text, piece, home, "It counts as that.");
                }
            }
        }
    }

    /** Takes what stands in a list of courses: tools and methods alike. */
    void courses(FieldReader fields) {
        DuplicateCheck twice = DuplicateCheck.items(findings);
        for (Node.Text text : fields.texts("courses")) {
            for (NamedPiece piece : names.taught(text.text())) {
                take(text, piece, Kind.TOOL.word(), twice);
                if (piece.kind() != Kind.TOOL && piece.kind() != Kind.METHOD && NamedWords.counts(piece)) {
                    elsewhere(text, piece, Kind.TOOL, "It is kept, and counts for nothing.");
                }
            }
        }
    }

    /** Takes a word of which nothing was said but that it is there, such as a keyword. */
    void keyword(Node.Text text, DuplicateCheck twice) {
        names.read(Kind.TOOL, text.text()).forEach(piece -> take(text, piece, "keyword", twice));
    }

    /** Takes a word of a list in another section than that of the skills, and passes on what of it the vocabulary has. */
    void elsewhere(Node.Text text, DuplicateCheck twice, BiConsumer<String, Place> taken) {
        for (NamedPiece piece : names.read(Kind.TOOL, text.text())) {
            take(text, piece, "keyword", twice);
            piece.name().ifPresent(name -> taken.accept(name, text.at(piece.offset())));
        }
    }

    /**
     * Takes a name that was read in a sentence.
     *
     * @return whether it was not named before
     */
    boolean read(Kind kind, String name, String written) {
        boolean isNew = !named.of(kind).contains(name);
        named.add(new NamedPiece(written, 0, kind, Optional.of(name), Optional.empty()));
        return isNew;
    }

    /** Takes a degree. */
    void degree(Node.Text text, DuplicateCheck twice) {
        names.read(Kind.DEGREE, text.text()).forEach(piece -> take(text, piece, Kind.DEGREE.word(), twice));
    }

    /** Everything that was named. */
    NamedWords named() {
        return named;
    }

    /** Takes a keyword as one that nobody knows. */
    void unknown(Node.Text text, DuplicateCheck twice) {
        take(text, new NamedPiece(text.text(), 0, Kind.TOOL, Optional.empty(), Optional.empty()), "keyword", twice);
    }

    private void take(Node.Text text, NamedPiece piece, String what, DuplicateCheck twice) {
        Place place = text.at(piece.offset());
        read++;
        known += piece.name().isPresent() ? 1 : 0;
        if (twice.isFirst(meaning(piece), piece.text(), place)) {
            named.add(shown(piece));
            report(piece, what, place);
        }
    }

    private static Object meaning(NamedPiece piece) {
        return new UncountedWord(piece.kind(), piece.name().orElseGet(() -> Vocabulary.folded(piece.text())));
    }

    private static NamedPiece shown(NamedPiece piece) {
        return piece.name().isPresent()
                ? piece
                : new NamedPiece(
                        PrintableText.shortened(PrintableText.line(piece.text()), LONGEST),
                        piece.offset(),
                        piece.kind(),
                        piece.name(),
                        piece.meant());
    }

    private void report(NamedPiece piece, String what, Place place) {
        String unknown = "unknown " + what + " " + QuotedText.word(piece.text());
        if (piece.meant().isPresent()) {
            String hint = "Did you mean \"" + piece.meant().get() + "\"? As it stands it counts for nothing.";
            findings.add(Finding.error(place, Check.MISSPELLED_WORD, unknown, hint));
        } else if (piece.name().isEmpty()) {
            findings.add(new Finding(
                    place,
                    strict ? Severity.ERROR : Severity.WARNING,
                    Check.UNCOUNTED_WORD,
                    unknown + ": no rule knows it, so it counted for nothing",
                    hinted.add(piece.kind())
                            ? "It is kept. Such names stand in " + piece.kind().where() + "."
                            : ""));
        } else if (!NamedWords.counts(piece)) {
            findings.add(Finding.note(
                    place,
                    Check.NAMED_ONLY,
                    QuotedText.word(piece.text()) + " names a " + piece.kind().word() + ", and says no more",
                    piece.kind() == Kind.SKILL
                            ? "Its level stays unknown. Write it under skills with a level."
                            : "It is kept, and counts for nothing."));
        }
    }

    private void elsewhere(Node.Text text, NamedPiece piece, Kind home, String hint) {
        findings.add(Finding.note(
                text.at(piece.offset()),
                Check.OTHER_FIELD,
                QuotedText.word(piece.text()) + " is no " + home.word() + ", but the "
                        + piece.kind().word() + " \"" + piece.name().orElse("") + "\"",
                hint));
    }

    /** Reports that the highest degree is the highest of those that are known, where not all are. */
    void highest(Place place, Optional<String> highest) {
        boolean isPart = named.uncounted().stream().anyMatch(word -> word.kind() == Kind.DEGREE);
        if (isPart && highest.isPresent()) {
            findings.add(Finding.note(
                    place,
                    Check.NOT_UNDERSTOOD,
                    "the highest degree is at least " + highest.get() + ", since one of them was not understood",
                    "Name the highest one in a word of facts/degrees.yaml."));
        }
    }

    /** What was named of a kind. */
    Set<String> of(Kind kind) {
        return named.of(kind);
    }

    /** What counts for nothing. */
    Set<UncountedWord> uncounted() {
        return named.uncounted();
    }

    /** How many pieces were read. */
    int read() {
        return read;
    }

    /** How many of them the vocabulary has. */
    int known() {
        return known;
    }
}
