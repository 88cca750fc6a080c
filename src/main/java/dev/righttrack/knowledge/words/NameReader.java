package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.WrittenWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what one entry of a list names, as people write it: with versions, vendors and brackets, or several names at once.
 * The whole is looked up first, then its parts, on the shelf where it was written and then on the others. Safe for use by
 * several threads.
 */
public final class NameReader {

    /** Degrees are not among them: several are ordinary words elsewhere, such as promotion, associate or master. */
    private static final List<Kind> SHELVES = List.of(
            Kind.TOOL,
            Kind.METHOD,
            Kind.ACTIVITY,
            Kind.APPLICATION,
            Kind.SKILL,
            Kind.SUBTASK,
            Kind.TASK,
            Kind.FAMILY,
            Kind.ROLE,
            Kind.TITLE);

    private static final List<Kind> MISSPELLED =
            List.of(Kind.TOOL, Kind.METHOD, Kind.ACTIVITY, Kind.APPLICATION, Kind.SKILL);
    private static final Set<Kind> COUNTABLE = EnumSet.of(Kind.METHOD, Kind.APPLICATION, Kind.SKILL, Kind.FAMILY);
    private static final Pattern LIST = Pattern.compile("[,;|\\n\u2022\u00b7\u2023\u25aa]+");
    private static final Pattern JOINED = Pattern.compile(
            "\\s*/\\s*|\\s+(?:and|or|und|oder|et|ou|y|e|with|using|via|in|for)\\s+|\\s+[&+\u2013\u2014-]\\s+|:\\s+");
    private static final Pattern LEADING =
            Pattern.compile("(?:and|or|with|using|via|in|incl\\.?|including|e\\.g\\.|such as)\\s+");
    private static final Pattern BRACKET = Pattern.compile("[(\\[{]([^()\\[\\]{}]*)[)\\]}]");
    private static final Pattern VERSION = Pattern.compile("(?i)v?[0-9]+(?:\\.(?:[0-9]+|x))*\\+?");
    private static final Pattern GLOSS = Pattern.compile(
            "(?i)(?:programming )?languages?|librar(?:y|ies)|frameworks?|"
                    + "tools?|software|databases?|basics?|basic knowledge|beginner|intermediate|advanced|expert|proficient|"
                    + "fluent|good|very good|[0-9.]+\\+? ?(?:years?|yrs?|y|months?)(?: of experience)?|v?[0-9.x]+\\+?|etc\\.?|e\\.g\\.");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int LONGEST_NAME = 4;
    private static final char NO_BREAK = '\u00a0';
    private static final int LONGEST = 200;

    private final Vocabulary vocabulary;
    private final DegreeReader degrees;
    private final Map<Kind, Set<String>> spellings = new ConcurrentHashMap<>(new EnumMap<>(Kind.class));

    /** A reader in the words of a vocabulary. */
    public NameReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.degrees = new DegreeReader(vocabulary);
    }

    /**
     * What an entry names, in the order in which it is written.
     *
     * @param home what it was said to name
     * @return at least one piece, unless nothing can be seen in the text
     */
    public List<NamedPiece> read(Kind home, String text) {
        String written = WrittenWord.of(text).replace(NO_BREAK, ' ');
        if (written.isEmpty()) {
            return List.of();
        }
        int before = Math.max(0, text.replace(NO_BREAK, ' ').indexOf(written));
        if (written.length() > LONGEST) {
            return List.of(unknown(home, written, before));
        }
        return pieces(home, written).stream().map(piece -> piece.after(before)).toList();
    }

    /** What a text names that was taught: tools and methods alike, so that the very name of a method is no shorter tool. */
    public List<NamedPiece> taught(String text) {
        boolean isMethod = vocabulary.find(Kind.TOOL, text).isEmpty()
                && vocabulary.find(Kind.METHOD, text).isPresent();
        return read(isMethod ? Kind.METHOD : Kind.TOOL, text);
    }

    private List<NamedPiece> pieces(Kind home, String written) {
        if (home == Kind.DEGREE) {
            List<NamedPiece> read = degrees.read(written);
            return read.isEmpty() ? List.of(unknown(home, written, 0)) : degrees(read);
        }
        Optional<NamedPiece> whole = named(home, written);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Matcher leading = LEADING.matcher(written);
        if (leading.lookingAt() && leading.end() < written.length()) {
            return read(home, List.of(new Part(written.substring(leading.end()), leading.end())));
        }
        List<Part> listed = parts(LIST, written);
        if (listed.size() > 1) {
            return read(home, listed);
        }
        Matcher bracket = BRACKET.matcher(written);
        return bracket.find() ? bracketed(home, written, bracket) : joined(home, written);
    }

    /** What is no degree may be one misspelled, or a name of another shelf. */
    private List<NamedPiece> degrees(List<NamedPiece> read) {
        return read.stream()
                .map(piece -> piece.name().isPresent()
                        ? piece
                        : named(Kind.DEGREE, piece.text())
                                .or(() -> misspelled(Kind.DEGREE, piece.text()))
                                .map(found -> found.after(piece.offset()))
                                .orElse(piece))
                .toList();
    }

    private List<NamedPiece> read(Kind home, List<Part> parts) {
        List<NamedPiece> pieces = new ArrayList<>();
        parts.forEach(part -> read(home, part.text()).forEach(piece -> pieces.add(piece.after(part.offset()))));
        return pieces;
    }

    /** What stands in brackets explains the name before it, or is a list of what belongs to it. */
    private List<NamedPiece> bracketed(Kind home, String written, Matcher bracket) {
        String outside = written.substring(0, bracket.start())
                + " ".repeat(bracket.end() - bracket.start())
                + written.substring(bracket.end());
        List<NamedPiece> pieces = new ArrayList<>(read(home, outside));
        boolean isKnown = pieces.stream().anyMatch(piece -> piece.name().isPresent());
        List<NamedPiece> within = read(home, List.of(new Part(bracket.group(1), bracket.start(1))));
        boolean isWithinKnown = within.stream().anyMatch(piece -> piece.name().isPresent());
        if (!isKnown && !isWithinKnown) {
            return pieces.stream().anyMatch(NamedPiece::isNear) ? pieces : List.of(unknown(home, written, 0));
        }
        Set<String> names = new LinkedHashSet<>();
        pieces.forEach(piece -> piece.name().ifPresent(names::add));
        within.stream()
                .filter(piece -> !isGloss(piece) && piece.name().stream().noneMatch(names::contains))
                .forEach(pieces::add);
        pieces.sort(Comparator.comparingInt(NamedPiece::offset));
        return pieces;
    }

    /** Whether a part that nobody knows says no more than how or in which version somebody uses the part before it. */
    private static boolean isBeside(NamedPiece piece) {
        return isGloss(piece) || VERSION.matcher(piece.text()).matches();
    }

    private static boolean isGloss(NamedPiece piece) {
        return GLOSS.matcher(piece.text()).matches();
    }

    /** Several names with a slash or a word between them; one that only looks so has no part that is known. */
    private List<NamedPiece> joined(Kind home, String written) {
        List<Part> parts = parts(JOINED, written);
        boolean isAbbreviation =
                parts.stream().allMatch(part -> part.text().strip().length() == 1);
        if (parts.size() > 1 && !isAbbreviation) {
            List<NamedPiece> pieces = read(home, parts);
            if (pieces.stream().anyMatch(piece -> piece.name().isPresent())) {
                return pieces.stream()
                        .filter(piece -> piece.name().isPresent() || !isBeside(piece))
                        .toList();
            }
        }
        Optional<NamedPiece> slip = misspelled(home, written);
        if (slip.isPresent()) {
            return List.of(slip.get());
        }
        List<NamedPiece> row = row(home, written);
        return row.isEmpty() ? List.of(unknown(home, written, 0)) : row;
    }

    /** Names with only blanks between them; none unless every word belongs to one of them. */
    private List<NamedPiece> row(Kind home, String written) {
        List<Part> words = words(written);
        List<NamedPiece> pieces = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<NamedPiece> longest = Optional.empty();
            int end = Math.min(words.size(), at + LONGEST_NAME);
            while (end > at && longest.isEmpty()) {
                Part first = words.get(at);
                Part last = words.get(end - 1);
                String name = written.substring(
                        first.offset(), last.offset() + last.text().length());
                longest = named(home, name).map(piece -> piece.after(first.offset()));
                end -= longest.isPresent() ? 0 : 1;
            }
            if (longest.isEmpty()) {
                return List.of();
            }
            pieces.add(longest.get());
            at = end;
        }
        return pieces;
    }

    private static List<Part> words(String text) {
        List<Part> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Part(word.group(), word.start()));
        }
        return words;
    }

    private static NamedPiece unknown(Kind home, String written, int offset) {
        return new NamedPiece(written, offset, home, Optional.empty(), Optional.empty());
    }

    /** What a text as a whole names, on the shelf where it was written or on another. */
    public Optional<NamedPiece> named(Kind home, String written) {
        List<String> forms = WrittenForms.of(written);
        for (Kind kind : order(home, SHELVES)) {
            for (String form : forms) {
                Optional<String> name = vocabulary.find(kind, form).or(() -> inNumber(kind, form));
                if (name.isPresent()) {
                    return Optional.of(NamedPiece.named(written, 0, kind, name.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> inNumber(Kind kind, String form) {
        return COUNTABLE.contains(kind)
                ? WrittenForms.inNumber(form).stream()
                        .flatMap(other -> vocabulary.find(kind, other).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static List<Kind> order(Kind home, List<Kind> shelves) {
        if (shelves.get(0) == home) {
            return shelves;
        }
        List<Kind> order = new ArrayList<>(List.of(home));
        shelves.stream().filter(kind -> kind != home).forEach(order::add);
        return order;
    }

    private Optional<NamedPiece> misspelled(Kind home, String written) {
        String folded = Vocabulary.folded(written).toLowerCase(Locale.ROOT);
        for (Kind kind : order(home, MISSPELLED)) {
            Optional<String> meant = NearestWord.slipOf(folded, spellings(kind)).flatMap(s -> vocabulary.find(kind, s));
            if (meant.isPresent()) {
                return Optional.of(new NamedPiece(written, 0, home, Optional.empty(), meant));
            }
        }
        return Optional.empty();
    }

    private Set<String> spellings(Kind kind) {
        return spellings.computeIfAbsent(
                kind, asked -> vocabulary.spellings(asked).keySet());
    }

    private record Part(String text, int offset) {}

    /** The parts between separators that do not stand in brackets, without empty ones. */
    private static List<Part> parts(Pattern separator, String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int from = 0;
        boolean isBalanced = depth(text, text.length()) == 0;
        while (matcher.find()) {
            if (!isBalanced || depth(text, matcher.start()) == 0) {
                add(parts, text, from, matcher.start());
                from = matcher.end();
            }
        }
        add(parts, text, from, text.length());
        return parts;
    }

    private static void add(List<Part> parts, String text, int from, int to) {
        String part = text.substring(from, to);
        if (!WrittenWord.of(part).isEmpty()) {
            parts.add(new Part(part, from));
        }
    }

    /** How many brackets are open at an index. */
    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
        }
        return depth;
    }
}
