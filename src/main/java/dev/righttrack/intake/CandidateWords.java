package dev.righttrack.intake;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.ClaimedLevels;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Level;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import dev.righttrack.text.WrittenWord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which somebody describes a candidate; what is not one is reported with the nearest right word. */
final class CandidateWords {

    private static final Map<String, Stance> STANCES = Map.of(
            "wants", Stance.WANTS,
            "yes", Stance.WANTS,
            "want", Stance.WANTS,
            "true", Stance.WANTS,
            "no matter", Stance.NO_MATTER,
            "does not matter", Stance.NO_MATTER,
            "does not want", Stance.DOES_NOT_WANT,
            "no", Stance.DOES_NOT_WANT,
            "false", Stance.DOES_NOT_WANT);

    private static final Pattern BETWEEN = Pattern.compile("\\s+to\\s+");
    private static final int LONGEST = 60;
    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9.]+");

    private final Knowledge knowledge;
    private final Vocabulary vocabulary;
    private final Map<String, Level> levels;
    private final ClaimedLevels claims;
    private final List<String> topics;
    private final Findings findings;

    CandidateWords(CandidateVocabulary wording, Findings findings) {
        this.knowledge = wording.knowledge();
        this.vocabulary = wording.vocabulary();
        this.topics = wording.knowledge().topics();
        this.claims = wording.claims();
        this.levels = wording.levels();
        this.findings = findings;
    }

    /** Whether somebody says that nothing is known. */
    static boolean isUnknown(Node.Text text) {
        return Vocabulary.folded(text.text()).equals("unknown");
    }

    List<String> all(Kind kind) {
        return vocabulary.all(kind);
    }

    /** The name as the vocabulary spells it, without a word if there is none. */
    Optional<String> known(Kind kind, String text) {
        return vocabulary.find(kind, text);
    }

    Optional<String> find(Kind kind, Node.Text text) {
        Optional<String> found = vocabulary.find(kind, text.text());
        if (found.isEmpty()) {
            error(
                    text.place(),
                    Check.UNKNOWN_WORD,
                    "unknown " + kind.word() + " " + QuotedText.word(text.text()),
                    nearName(kind, text.text()));
        }
        return found;
    }

    /** What is reported of the words. */
    Findings findings() {
        return findings;
    }

    /** A circumstance that the coaches added, by its name. */
    Optional<CircumstanceEntry> circumstance(Node.Text text) {
        Optional<CircumstanceEntry> found = vocabulary
                .find(Kind.CIRCUMSTANCE, text.text())
                .flatMap(name -> knowledge.find(Kind.CIRCUMSTANCE, name, CircumstanceEntry.class));
        if (found.isEmpty()) {
            String folded = Vocabulary.folded(text.text()).replaceAll("s$", "");
            boolean isField =
                    CircumstanceKind.FIXED.stream().anyMatch(one -> one.word().equals(folded));
            error(
                    text.place(),
                    Check.UNKNOWN_WORD,
                    "unknown circumstance " + QuotedText.word(text.text()),
                    isField
                            ? "It is a field of its own and does not stand under \"circumstances\"."
                            : nearName(Kind.CIRCUMSTANCE, text.text()));
        }
        return found;
    }

    /** An answer to such a circumstance. */
    Optional<String> value(CircumstanceEntry asked, Node.Text text) {
        Optional<String> found = asked.value(text.text());
        if (found.isEmpty()) {
            error(
                    text.place(),
                    Check.UNKNOWN_WORD,
                    "unknown answer " + QuotedText.word(text.text()) + " to " + asked.name(),
                    NearestWord.to(text.text(), asked.writings().keySet())
                            .flatMap(asked::value)
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Known: " + String.join(", ", asked.values()) + "."));
        }
        return found;
    }

    /** The nearest name of a kind; empty if none is near. */
    Optional<String> near(Kind kind, String text) {
        return NearestWord.to(text, vocabulary.spellings(kind).keySet()).flatMap(word -> vocabulary.find(kind, word));
    }

    private String nearName(Kind kind, String text) {
        Optional<String> nearest =
                NearestWord.to(text, vocabulary.spellings(kind).keySet()).flatMap(word -> vocabulary.find(kind, word));
        if (nearest.isPresent()) {
            return "Did you mean \"" + nearest.get() + "\"?";
        }
        for (Kind other : List.of(Kind.TOOL, Kind.METHOD, Kind.SKILL, Kind.ACTIVITY, Kind.ROLE)) {
            if (other != kind && vocabulary.find(other, text).isPresent()) {
                return "That is a " + other.word() + ", not a " + kind.word() + ".";
            }
        }
        return !vocabulary.all(kind).isEmpty() && vocabulary.all(kind).size() <= 15
                ? "Known: " + String.join(", ", vocabulary.all(kind)) + "."
                : "Such names stand in " + kind.where() + ".";
    }

    /** A level, or a range of levels such as "developing to solid". */
    Optional<LevelRange> range(Node.Text text) {
        Optional<Level> alone = vocabulary.find(Kind.LEVEL, text.text()).map(levels::get);
        if (alone.isPresent()) {
            return Optional.of(LevelRange.exactly(alone.get()));
        }
        Optional<LevelRange> claimed = claims.outsideProfile(text.text());
        if (claimed.isPresent()) {
            selfDeclared(text, claimed.get());
            return claimed;
        }
        String[] ends = BETWEEN.split(WrittenWord.of(text.text()), 2);
        Optional<Level> low = level(ends[0], text.place());
        Optional<Level> high = ends.length == 1 ? low : level(ends[1], text.place());
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (high.get().compareTo(low.get()) < 0) {
            error(
                    text.place(),
                    Check.OUT_OF_RANGE,
                    "the range \"" + shortened(text.text()) + "\" has its ends the wrong way round",
                    "Write the lower level first.");
            return Optional.empty();
        }
        return Optional.of(new LevelRange(low.get(), high.get()));
    }

    /** What a level in a profile says; what it does not say is reported. */
    Optional<LevelRange> inProfile(Node.Text text) {
        Optional<LevelRange> claimed = claims.inProfile(text.text());
        claimed.ifPresent(range -> selfDeclared(text, range));
        return claimed;
    }

    private void selfDeclared(Node.Text text, LevelRange range) {
        findings.add(SelfDeclared.level(text.place(), QuotedText.word(text.text()), range));
    }

    Optional<Level> level(String text, Place place) {
        Optional<String> name = vocabulary.find(Kind.LEVEL, text);
        if (name.isEmpty()) {
            boolean number = FIGURE.matcher(WrittenWord.of(text)).matches();
            String hint =
                    number ? "" : near(text, vocabulary.spellings(Kind.LEVEL).keySet());
            error(
                    place,
                    number ? Check.OUT_OF_RANGE : Check.UNKNOWN_WORD,
                    "unknown level " + QuotedText.word(text),
                    hint.startsWith("Did")
                            ? hint
                            : "A level is " + String.join(", ", levels.keySet()) + ", or unknown.");
        }
        return name.map(levels::get);
    }

    /** A task, or research. */
    Optional<String> topic(String text, Place place) {
        Optional<String> topic = knownTopic(text);
        if (topic.isEmpty()) {
            error(place, Check.UNKNOWN_WORD, "unknown task " + QuotedText.word(text), near(text, topics));
        }
        return topic;
    }

    Optional<String> knownTopic(String text) {
        return Vocabulary.folded(text).equals("research") ? Optional.of("research") : vocabulary.find(Kind.TASK, text);
    }

    /** Wants, no matter or does not want. */
    Optional<String> stance(Node.Text text) {
        Optional<String> stance =
                Optional.ofNullable(STANCES.get(Vocabulary.folded(text.text()))).map(Stance::word);
        if (stance.isEmpty()) {
            error(
                    text.place(),
                    Check.UNKNOWN_WORD,
                    "unknown wish " + QuotedText.word(text.text()),
                    near(text.text(), List.of("wants", "no matter", "does not want")));
        }
        return stance;
    }

    /** The highest of some degrees, if there is one. */
    Optional<String> highest(Set<String> degrees) {
        return degrees.stream()
                .max(Comparator.comparingInt((String name) -> knowledge
                                .find(Kind.DEGREE, name, RankedTerm.class)
                                .map(RankedTerm::rank)
                                .orElse(0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The level as a record; the name has to be the vocabulary's. */
    Optional<Level> named(String level) {
        return Optional.ofNullable(levels.get(level));
    }

    static String near(String text, Collection<String> known) {
        return NearestWord.to(text.toLowerCase(Locale.ROOT), known)
                .map(word -> "Did you mean \"" + word + "\"?")
                .orElse("Known: " + String.join(", ", known) + ".");
    }

    /** A text on one line without anything that could steer a terminal. */
    static String printable(String text) {
        return PrintableText.line(text);
    }

    static String shortened(String text) {
        return PrintableText.shortened(text, LONGEST);
    }

    void error(Place place, Check check, String message, String hint) {
        findings.add(Finding.error(place, check, message, hint));
    }
}
