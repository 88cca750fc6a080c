package dev.righttrack.reading;

import dev.righttrack.knowledge.words.CueMeaning;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.Gazetteer.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of one section with the names and cues in it, and how it is divided. Immutable. */
final class SectionText {

    private static final char MASK = '\u0001';
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|www\\.)\\S+|\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\b(?:github|gitlab|linkedin|twitter|kaggle|medium|x|bitbucket|stackoverflow|behance|orcid|huggingface)\\.(?:com|io|org|co)\\b\\S*"
                    + "|\\b[\\w-]+\\.(?:github\\.io|dev|me|com|org|net|de|fr|es|it|pt|eu|info)(?:/\\S*)?(?=\\s|$|[,;|)])");

    private static final int LONGEST_AFTERTHOUGHT = 40;

    private final String text;
    private final String folded;
    private final CvSection section;
    private final List<Match> matches;
    private final List<CueFinder.Found> cues;
    private final TextDivision division;
    private final List<Stretch> itemEnds = new ArrayList<>();
    private final List<Stretch> clauseEnds = new ArrayList<>();

    /** A stretch of the text, from an index to behind its end. */
    record Stretch(int from, int to) {}

    SectionText(String written, CvSection section, Gazetteer gazetteer, CueFinder finder, TextDivision division) {
        this.section = section;
        this.division = division;
        text = masked(written);
        folded = Gazetteer.folded(text);
        cues = finder.find(folded);
        matches = gazetteer.find(withoutOtherMeanings());
        divide();
    }

    private static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            mask(masked, address.start(), address.end());
        }
        return masked.toString();
    }

    private String withoutOtherMeanings() {
        StringBuilder open = new StringBuilder(folded);
        for (CueFinder.Found cue : cues) {
            if (cue.meaning() == CueMeaning.OTHER_MEANING) {
                mask(open, cue.from(), cue.to());
            }
        }
        return open.toString();
    }

    private static void mask(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, MASK);
        }
    }

    private void divide() {
        Matcher item = division.itemEnds(folded.replace(MASK, ','));
        while (item.find()) {
            if (!isWithinName(item.start(), item.end())) {
                itemEnds.add(new Stretch(item.start(), item.end()));
            }
        }
        Matcher sentence = division.sentenceEnds(text);
        while (sentence.find()) {
            if (!division.isAbbreviation(text, sentence.start())) {
                clauseEnds.add(new Stretch(sentence.start(), sentence.end()));
            }
        }
        cues.stream()
                .filter(cue -> cue.meaning() == CueMeaning.CLAUSE_END)
                .forEach(cue -> clauseEnds.add(new Stretch(cue.from(), cue.to())));
        clauseEnds.sort(Comparator.comparingInt(Stretch::from));
    }

    private boolean isWithinName(int from, int to) {
        int next = first(matches, match -> match.from() > from);
        return next > 0 && matches.get(next - 1).to() >= to;
    }

    /** The index of the first for which a condition holds that holds for all behind it; the size if there is none. */
    private static <T> int first(List<T> sorted, Predicate<T> holds) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(sorted.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The text; addresses in it are masked by a character that is none of a word. */
    String text() {
        return text;
    }

    /** The text as names and cues are compared. */
    String folded() {
        return folded;
    }

    CvSection section() {
        return section;
    }

    /** The names, none within another, in order. */
    List<Match> matches() {
        return matches;
    }

    /** The names between two indices. */
    List<Match> matches(int from, int to) {
        int begin = first(matches, match -> match.from() >= from);
        return matches.subList(begin, Math.max(begin, first(matches, match -> match.to() > to)));
    }

    /** The cues between two indices. */
    List<CueFinder.Found> cues(int from, int to) {
        int begin = first(cues, cue -> cue.from() >= from);
        return cues.subList(begin, first(cues, cue -> cue.from() >= to)).stream()
                .filter(cue -> cue.to() <= to)
                .toList();
    }

    /** The clause around a name. */
    Stretch clause(Match match) {
        return between(clauseEnds, match.from(), match.to(), text.length());
    }

    /** A clause with the next one where that says nothing but something of the end of this one, as in "dbt. Not there yet." */
    Stretch withAfterthought(Stretch clause) {
        int from = clause.to();
        while (from < text.length() && ".!; ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int begin = from;
        return cues(from, Math.min(text.length(), from + LONGEST_AFTERTHOUGHT)).stream()
                .filter(cue -> cue.from() == begin && cue.isBehind() && isEnd(cue.to()))
                .findFirst()
                .map(cue -> new Stretch(clause.from(), cue.to()))
                .orElse(clause);
    }

    private boolean isEnd(int at) {
        return at == text.length() || ".!;\n".indexOf(text.charAt(at)) >= 0;
    }

    /** The item of a list around a stretch. */
    Stretch item(int from, int to) {
        return between(itemEnds, from, to, text.length());
    }

    private static Stretch between(List<Stretch> ends, int from, int to, int length) {
        int before = first(ends, end -> end.to() > from) - 1;
        int behind = first(ends, end -> end.from() >= to);
        return new Stretch(
                before < 0 ? 0 : ends.get(before).to(),
                behind == ends.size() ? length : ends.get(behind).from());
    }

    /** The line around a stretch. */
    Stretch line(int from, int to) {
        int end = text.indexOf('\n', to);
        return new Stretch(text.lastIndexOf('\n', from) + 1, end < 0 ? text.length() : end);
    }

    /** The list around a name: what is in brackets, behind a colon, or the line. */
    Stretch list(Match match) {
        Stretch line = line(match.from(), match.to());
        int open = Math.max(text.lastIndexOf('(', match.from()), text.lastIndexOf('[', match.from()));
        int closed = Math.max(text.lastIndexOf(')', match.from()), text.lastIndexOf(']', match.from()));
        if (open >= line.from() && open > closed) {
            int close = text.indexOf(text.charAt(open) == '(' ? ')' : ']', match.to());
            return new Stretch(open + 1, close < 0 || close > line.to() ? line.to() : close);
        }
        int colon = text.lastIndexOf(':', match.from());
        int stop = text.indexOf(". ", match.to());
        return new Stretch(
                colon >= line.from() ? colon + 1 : line.from(), stop > 0 && stop < line.to() ? stop : line.to());
    }

    /** The items of a stretch, in order; those without a letter or figure are left out. */
    List<Stretch> items(Stretch within) {
        List<Stretch> items = new ArrayList<>();
        int at = within.from();
        while (at < within.to()) {
            int from = at;
            while (from < within.to() && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            if (from >= within.to()) {
                break;
            }
            Stretch item = item(from, from + 1);
            items.add(new Stretch(from, Math.min(item.to(), within.to())));
            at = Math.max(item.to(), from) + 1;
        }
        return items;
    }

    /** A part of the folded text without the names in it. */
    String gap(int from, int to) {
        StringBuilder gap = new StringBuilder(folded.substring(from, to));
        for (int i = first(matches, match -> match.to() > from); i < matches.size(); i++) {
            Match match = matches.get(i);
            if (match.from() >= to) {
                break;
            }
            for (int at = Math.max(match.from(), from); at < Math.min(match.to(), to); at++) {
                gap.setCharAt(at - from, ' ');
            }
        }
        return gap.toString();
    }

    /** Whether names, with versions and levels, are all that is in an item. */
    boolean isCovered(Stretch item) {
        return !matches(item.from(), item.to()).isEmpty() && division.isGloss(gap(item.from(), item.to()));
    }

    /** Whether an item is what stands before a colon, with something behind it. */
    boolean isLabel(Stretch item) {
        return item.to() < text.length()
                && text.charAt(item.to()) == ':'
                && !text.substring(item.to() + 1).isBlank();
    }
}
