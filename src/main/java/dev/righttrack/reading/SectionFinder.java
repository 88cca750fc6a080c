package dev.righttrack.reading;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.words.CueMeaning;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.knowledge.words.HeadingEntry;
import dev.righttrack.text.ExtractedText;
import dev.righttrack.text.NearestWord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headings of a document. Safe for use by several threads.
 *
 * @param <S> what stands below a heading
 */
final class SectionFinder<S> {

    private static final Pattern DECORATION = Pattern.compile("[\\s:.\\-_\u2013\u2014|*=#]+$");
    private static final Pattern NUMBER = Pattern.compile("^(?:[0-9]{1,2}|[IVX]{1,4})[.)]\\s+");
    private static final Pattern SPACED = Pattern.compile("^(?:\\p{L}|&)(?: {1,2}(?:\\p{L}|&))+(?: {3,}.*)?$");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]{0,60}\\)$");
    private static final int LONGEST = 60;

    /** A longer line is no heading, and its letters would each be a step of the matcher. */
    private static final int LONGEST_SPACED = 240;

    private static final int MOST_PARTS = 5;

    private final Map<String, S> headings = new HashMap<>();
    private final Function<List<S>, Optional<S>> ofSeveral;
    private final Pattern parts;
    private final Pattern qualifier;

    /**
     * A finder of some headings.
     *
     * @param known heading to what stands below it
     * @param ofSeveral what stands below a heading of several, given in their order
     */
    SectionFinder(Map<String, S> known, CueFinder cues, Function<List<S>, Optional<S>> ofSeveral) {
        this.ofSeveral = ofSeveral;
        parts = Pattern.compile("\\s*(?:[&/,+|]|" + cues.anyOf(CueMeaning.AND) + ")\\s*");
        qualifier = Pattern.compile("^" + cues.anyOf(CueMeaning.HEADING_QUALIFIER) + "\\s+");
        known.forEach((spelling, section) -> headings.putIfAbsent(folded(spelling), section));
    }

    /** The finder of the headings of a CV. */
    static SectionFinder<CvSection> ofCv(Knowledge knowledge, CueFinder cues) {
        Map<String, CvSection> known = new LinkedHashMap<>();
        for (HeadingEntry entry : knowledge.all(Kind.HEADING, HeadingEntry.class)) {
            entry.spellings().forEach(spelling -> known.putIfAbsent(spelling, entry.section()));
        }
        return new SectionFinder<>(known, cues, SectionFinder::ofSeveralInCv);
    }

    /** The first; of projects and work it is work, where there are employments. */
    private static Optional<CvSection> ofSeveralInCv(List<CvSection> found) {
        boolean isWork = found.contains(CvSection.WORK) && found.get(0) == CvSection.PROJECTS;
        return isWork ? Optional.of(CvSection.WORK) : found.stream().findFirst();
    }

    private static String folded(String text) {
        return Gazetteer.folded(text).replaceAll("\\s+", " ").strip();
    }

    /** The section that a line begins if it is a heading and nothing else. */
    Optional<S> heading(String line, boolean looksLikeOne) {
        String plain = plain(line);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<S> whole = find(plain);
        if (whole.isPresent() || (!looksLikeOne && !isUpper(line))) {
            return whole;
        }
        return first(plain).or(() -> misspelled(plain));
    }

    private Optional<S> misspelled(String plain) {
        return NearestWord.slipOf(folded(plain), headings.keySet()).map(headings::get);
    }

    /** The section of the longest heading that stands in a line with other words; empty for a line that is too long for one. */
    Optional<S> within(String line) {
        String text =
                " " + folded(plain(line)).replaceAll("[^\\p{L}\\p{N}'/&]+", " ").strip() + " ";
        return text.length() > LONGEST
                ? Optional.empty()
                : headings.keySet().stream()
                        .filter(known -> text.contains(" " + known + " "))
                        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                        .map(headings::get);
    }

    private static boolean isUpper(String line) {
        return line.chars().anyMatch(Character::isLetter) && line.chars().noneMatch(Character::isLowerCase);
    }

    private static String plain(String line) {
        String text = NUMBER.matcher(line.strip()).replaceFirst("");
        text = DECORATION.matcher(ExtractedText.withoutListMarks(text)).replaceAll("");
        if (text.length() <= LONGEST_SPACED && SPACED.matcher(text).matches()) {
            text = text.replaceAll(" {3,}", "\u0000").replace(" ", "").replace('\u0000', ' ');
        }
        return ASIDE.matcher(text).replaceFirst("").strip();
    }

    private Optional<S> find(String plain) {
        String folded = folded(plain);
        S whole = headings.get(folded);
        if (whole != null) {
            return Optional.of(whole);
        }
        Matcher before = qualifier.matcher(folded);
        return before.lookingAt()
                ? Optional.ofNullable(headings.get(folded.substring(before.end())))
                : Optional.empty();
    }

    /** The section of a heading of several. */
    private Optional<S> first(String plain) {
        List<S> found = Arrays.stream(parts.split(folded(plain), MOST_PARTS))
                .map(part -> find(part.strip()))
                .flatMap(Optional::stream)
                .toList();
        return ofSeveral.apply(found);
    }

    /** The section that the words before a colon name; the rest of the line belongs to it. */
    Optional<S> label(String line) {
        int colon = line.indexOf(':');
        int tab = line.indexOf('\t');
        int end = colon > 0 ? colon : tab;
        if (end <= 0 || end > LONGEST || end >= line.strip().length() - 1) {
            return Optional.empty();
        }
        String plain = plain(line.substring(0, end));
        return plain.isEmpty() ? Optional.empty() : find(plain);
    }
}
