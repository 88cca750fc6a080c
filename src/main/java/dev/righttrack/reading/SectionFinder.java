package dev.righttrack.reading;

import dev.righttrack.knowledge.CueMeaning;
import dev.righttrack.knowledge.CvSection;
import dev.righttrack.knowledge.HeadingEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.text.ExtractedText;
import dev.righttrack.text.NearestWord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of a CV. Safe for use by several threads. */
final class SectionFinder {

    private static final Pattern DECORATION = Pattern.compile("[\\s:.\\-_\u2013\u2014|*=#]+$");
    private static final Pattern NUMBER = Pattern.compile("^(?:[0-9]{1,2}|[IVX]{1,4})[.)]\\s+");
    private static final Pattern SPACED = Pattern.compile("^(?:\\p{L}|&)(?: {1,2}(?:\\p{L}|&))+(?: {3,}.*)?$");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]{0,60}\\)$");
    private static final int LONGEST = 60;
    private static final int MOST_PARTS = 5;

    private final Map<String, CvSection> headings = new HashMap<>();
    private final Pattern parts;
    private final Pattern qualifier;

    SectionFinder(Knowledge knowledge, CueFinder cues) {
        parts = Pattern.compile("\\s*(?:[&/,+|]|" + cues.anyOf(CueMeaning.AND) + ")\\s*");
        qualifier = Pattern.compile("^" + cues.anyOf(CueMeaning.HEADING_QUALIFIER) + "\\s+");
        for (HeadingEntry entry : knowledge.all(Kind.HEADING, HeadingEntry.class)) {
            entry.spellings().forEach(spelling -> headings.putIfAbsent(folded(spelling), entry.section()));
        }
    }

    private static String folded(String text) {
        return Gazetteer.folded(text).replaceAll("\\s+", " ").strip();
    }

    /** The section that a line begins if it is a heading and nothing else. */
    Optional<CvSection> heading(String line, boolean looksLikeOne) {
        String plain = plain(line);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<CvSection> whole = find(plain);
        if (whole.isPresent() || (!looksLikeOne && !isUpper(line))) {
            return whole;
        }
        return first(plain).or(() -> misspelled(plain));
    }

    private Optional<CvSection> misspelled(String plain) {
        return NearestWord.slipOf(folded(plain), headings.keySet()).map(headings::get);
    }

    private static boolean isUpper(String line) {
        return line.chars().anyMatch(Character::isLetter) && line.chars().noneMatch(Character::isLowerCase);
    }

    private static String plain(String line) {
        String text = NUMBER.matcher(line.strip()).replaceFirst("");
        text = DECORATION.matcher(ExtractedText.withoutListMarks(text)).replaceAll("");
        if (SPACED.matcher(text).matches()) {
            text = text.replaceAll(" {3,}", "\u0000").replace(" ", "").replace('\u0000', ' ');
        }
        return ASIDE.matcher(text).replaceFirst("").strip();
    }

    private Optional<CvSection> find(String plain) {
        String folded = folded(plain);
        CvSection whole = headings.get(folded);
        if (whole != null) {
            return Optional.of(whole);
        }
        Matcher before = qualifier.matcher(folded);
        return before.lookingAt()
                ? Optional.ofNullable(headings.get(folded.substring(before.end())))
                : Optional.empty();
    }

    /** The section of the first part of a heading of several; of projects and work it is work, where there are employments. */
    private Optional<CvSection> first(String plain) {
        List<CvSection> found = Arrays.stream(parts.split(folded(plain), MOST_PARTS))
                .map(part -> find(part.strip()))
                .flatMap(Optional::stream)
                .toList();
        boolean isWork = found.contains(CvSection.WORK) && found.get(0) == CvSection.PROJECTS;
        return isWork ? Optional.of(CvSection.WORK) : found.stream().findFirst();
    }

    /** The section that the words before a colon name; the rest of the line belongs to it. */
    Optional<CvSection> label(String line) {
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
