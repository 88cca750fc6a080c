package dev.righttrack.reading;

import dev.righttrack.knowledge.CueMeaning;
import dev.righttrack.knowledge.CvSection;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.reading.Gazetteer.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides what each name in a text says of the person. Safe for use by several threads. */
final class WordReader {

    /** What a name says. */
    enum Verdict {
        /** Somebody works with it. */
        READ,
        /** It may mean something else, or not be had. */
        UNSURE,
        /** It was taught. */
        COURSE,
        /** Nothing: it is denied, planned, others' or an ordinary word. */
        NOTHING
    }

    /** A name with what it says. */
    record Judged(Match match, Verdict verdict) {}

    private static final Pattern MASKED = Pattern.compile(
            "(?i)(?:https?://|www\\.)\\S+|\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\b(?:github|gitlab|linkedin|twitter|kaggle|medium|x|bitbucket|stackoverflow|behance|orcid|huggingface)\\.(?:com|io|org|co)\\b\\S*"
                    + "|\\b[\\w-]+\\.(?:github\\.io|dev|me|com|org|net|de|fr|es|it|pt|eu|info)(?:/\\S*)?(?=\\s|$|[,;|)])");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|[;\\n\u2022]");
    private static final Pattern ITEM_END = Pattern.compile(
            "[,;|\u2022\u00B7\\n\\t/()\\[\\]{}:]|\\s[\u2013\u2014-]\\s|\\s(?:and|und|et|y|e|&|sowie)\\s");
    private static final Pattern GLOSS = Pattern.compile(
            "(?i)[\\s\\p{Punct}\u2605\u2606\u25CF\u25CB\u2013\u2014\u2022]+|\\b(?:v?[0-9]+(?:\\.[0-9x]+)*\\+?|x|years?|yrs?|jahre?n?|ans|años|anni|anos|months?|basics?|basic|beginner|intermediate|advanced|expert|proficient|fluent|good|very good|solid|strong|etc|daily|incl|including|e\\.?g|and|und|et|y|e|with|mit|language|programming|programmierung|sehr gut|gut|grundkenntnisse|fortgeschritten|experte|avancé|intermédiaire|débutant|notions|avanzado|intermedio|básico|medio|alto|bajo|nivel|niveau|since|seit|depuis|desde|level|of|experience|erfahrung|mostly|main|daily use|a bit|some|also|plus|von|basico|avanzato|avançado|buono|ottimo|bon|bonne|bases|base|lesen|my)\\b");
    private static final Pattern OR = Pattern.compile("\\b(?:or|nor|oder|ou|o|ni|noch)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
    private static final Set<String> JOINING = Set.of(
            "and",
            "or",
            "nor",
            "und",
            "oder",
            "et",
            "ou",
            "y",
            "o",
            "e",
            "ni",
            "noch",
            "any",
            "the",
            "a",
            "an",
            "much",
            "either",
            "some",
            "with",
            "mit",
            "in",
            "de",
            "en",
            "of",
            "using",
            "language",
            "programming",
            "to",
            "learn",
            "use",
            "work");
    private static final int WINDOW_OF_DENIAL = 2;
    private static final int WINDOW_OF_PLAN = 7;
    private static final int WINDOW = 4;
    private static final int WINDOW_OF_COURSE = 12;
    private static final int WINDOW_BEHIND = 3;
    private static final Set<CvSection> LISTS = EnumSet.of(CvSection.SKILLS, CvSection.LANGUAGES);
    private static final Set<CvSection> SILENT =
            EnumSet.of(CvSection.INTERESTS, CvSection.REFERENCES, CvSection.PUBLICATIONS, CvSection.PERSONAL);

    private final Gazetteer gazetteer;
    private final CueFinder cues;

    WordReader(Gazetteer gazetteer, CueFinder cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    /** One text with all that is found in it. */
    private record View(
            String text, String folded, List<Match> matches, List<CueFinder.Found> found, CvSection section) {}

    /** All names of a text of some section with what they say. */
    List<Judged> read(String written, CvSection section) {
        if (SILENT.contains(section)) {
            return List.of();
        }
        View view = view(written, section);
        List<Judged> judged = new ArrayList<>();
        for (Match match : view.matches()) {
            judged.add(new Judged(match, verdict(view, match)));
        }
        return judged;
    }

    private View view(String written, CvSection section) {
        String text = masked(written);
        String folded = Gazetteer.folded(text);
        List<CueFinder.Found> found = cues.find(folded);
        StringBuilder open = new StringBuilder(folded);
        for (CueFinder.Found cue : found) {
            if (cue.meaning() == CueMeaning.OTHER_MEANING) {
                for (int i = cue.from(); i < cue.to(); i++) {
                    open.setCharAt(i, '\u0001');
                }
            }
        }
        return new View(text, folded, gazetteer.find(open.toString()), found, section);
    }

    private static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        Matcher address = MASKED.matcher(text);
        while (address.find()) {
            for (int i = address.start(); i < address.end(); i++) {
                masked.setCharAt(i, '\u0001');
            }
        }
        return masked.toString();
    }

    private Verdict verdict(View view, Match match) {
        int[] clause = clause(view, match);
        Optional<Verdict> said = cued(view, match, clause);
        if (said.isPresent()) {
            return said.get();
        }
        if (view.section() == CvSection.COURSES) {
            return Verdict.COURSE;
        }
        boolean isListed = isListed(view, match);
        if (isAmbiguous(match)) {
            return isListed ? Verdict.READ : ambiguous(view, match);
        }
        boolean isList = isListed || LISTS.contains(view.section());
        return gazetteer.isWeightless(match) && !isList ? Verdict.NOTHING : Verdict.READ;
    }

    private boolean isAmbiguous(Match match) {
        return match.to() - match.from() <= 2 || cues.isOrdinary(match.spelling());
    }

    /** Where the clause around a name begins and ends. */
    private static int[] clause(View view, Match match) {
        int from = 0;
        int to = view.text().length();
        Matcher end = SENTENCE_END.matcher(view.text());
        while (end.find()) {
            if (end.start() < match.from() && !isAbbreviation(view.text(), end.start())) {
                from = end.end();
            } else if (end.start() >= match.to() && !isAbbreviation(view.text(), end.start())) {
                to = end.start();
                break;
            }
        }
        for (CueFinder.Found cue : view.found()) {
            if (cue.meaning() == CueMeaning.CLAUSE_END) {
                from = cue.to() <= match.from() ? Math.max(from, cue.to()) : from;
                to = cue.from() >= match.to() ? Math.min(to, cue.from()) : to;
            }
        }
        return new int[] {from, to};
    }

    private static boolean isAbbreviation(String text, int at) {
        if (text.charAt(at) != '.') {
            return false;
        }
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, at).toLowerCase(java.util.Locale.ROOT);
        return word.equals("g")
                || word.equals("incl")
                || word.equals("etc")
                || word.equals("u.a")
                || word.equals("bzw")
                || word.equals("vs");
    }

    /** What the cues of a clause say of a name in it. */
    private Optional<Verdict> cued(View view, Match match, int[] clause) {
        Optional<Verdict> unsure = Optional.empty();
        for (CueFinder.Found cue : view.found()) {
            boolean isBefore = cue.to() <= match.from() && cue.from() >= clause[0];
            boolean isBehind = cue.from() >= match.to() && cue.to() <= clause[1];
            if (isBefore == isBehind || !isInPlace(view, cue, isBehind)) {
                continue;
            }
            String gap = isBefore ? blanked(view, cue.to(), match.from()) : blanked(view, match.to(), cue.from());
            int words = words(gap);
            switch (cue.meaning()) {
                case NEGATION -> {
                    if (words <= WINDOW_OF_DENIAL && !isNewItem(gap, view, clause, isBehind)) {
                        return Optional.of(Verdict.NOTHING);
                    }
                }
                case PLAN -> {
                    if (words <= (isBehind ? WINDOW_BEHIND : WINDOW_OF_PLAN) && !(isBehind && gap.contains(","))) {
                        return Optional.of(Verdict.NOTHING);
                    }
                }
                case SOMEBODY_ELSE -> {
                    if (words <= WINDOW) {
                        return Optional.of(Verdict.NOTHING);
                    }
                }
                case HEDGE -> {
                    if (words <= WINDOW && !((isBehind || LISTS.contains(view.section())) && gap.contains(","))) {
                        unsure = Optional.of(Verdict.UNSURE);
                    }
                }
                case COURSE -> {
                    boolean isAside = isBehind && LISTS.contains(view.section()) && !gap.contains(",") && words <= 1;
                    if ((isAside || (isTaught(view) && words <= WINDOW_OF_COURSE)) && unsure.isEmpty()) {
                        unsure = Optional.of(Verdict.COURSE);
                    }
                }
                default -> {}
            }
        }
        if (unsure.isEmpty() && view.section() == CvSection.EDUCATION && !isThesis(view, match)) {
            return Optional.of(Verdict.COURSE);
        }
        return unsure;
    }

    /** Whether a cue stands where it says something of a name: one for behind it may be a label before it as well. */
    private static boolean isInPlace(View view, CueFinder.Found cue, boolean isBehind) {
        boolean isLabel = cue.to() < view.text().length() && view.text().charAt(cue.to()) == ':';
        return isBehind == cue.isBehind()
                || cue.meaning() == CueMeaning.COURSE
                || (!isBehind && cue.isBehind() && isLabel);
    }

    /** Whether a name behind a comma is another item of a list rather than one more that is denied. */
    private static boolean isNewItem(String gap, View view, int[] clause, boolean isBehind) {
        boolean isOneThing = gap.lastIndexOf('(') > gap.lastIndexOf(')')
                || gap.stripLeading().startsWith(":");
        return gap.contains(",")
                && !isOneThing
                && (isBehind
                        || !OR.matcher(view.folded().substring(clause[0], clause[1]))
                                .find());
    }

    private static boolean isTaught(View view) {
        return switch (view.section()) {
            case EDUCATION, COURSES, SUMMARY, OTHER, INTERESTS -> true;
            default -> false;
        };
    }

    private static boolean isThesis(View view, Match match) {
        int from = view.text().lastIndexOf('\n', match.from()) + 1;
        int end = view.text().indexOf('\n', match.to());
        int to = end < 0 ? view.text().length() : end;
        return view.found().stream()
                .anyMatch(cue -> cue.meaning() == CueMeaning.THESIS && cue.from() >= from && cue.to() <= to);
    }

    /** A part of the text without the names in it. */
    private static String blanked(View view, int from, int to) {
        StringBuilder gap = new StringBuilder(view.folded().substring(from, to));
        for (Match match : view.matches()) {
            for (int i = Math.max(match.from(), from); i < Math.min(match.to(), to); i++) {
                gap.setCharAt(i - from, ' ');
            }
        }
        return gap.toString();
    }

    private static int words(String gap) {
        int words = 0;
        Matcher word = WORD.matcher(gap);
        while (word.find()) {
            words += JOINING.contains(word.group()) ? 0 : 1;
        }
        return words;
    }

    /** Whether a name is an item of a list of known words, or of a section of skills. */
    private boolean isListed(View view, Match match) {
        int[] item = item(view, match.from(), match.to());
        if (!isCovered(view, item)) {
            return false;
        }
        if (LISTS.contains(view.section()) && view.section() != CvSection.LANGUAGES) {
            return !isLabel(view, item) || item[1] - item[0] > 40;
        }
        int[] list = list(view, match);
        return list[1] > list[0] && isList(view, list);
    }

    private static boolean isLabel(View view, int[] item) {
        return item[1] < view.text().length()
                && view.text().charAt(item[1]) == ':'
                && view.text().substring(item[1] + 1).stripLeading().length() > 0;
    }

    /** The item of a list around a name. */
    private static int[] item(View view, int from, int to) {
        int begin = 0;
        int end = view.text().length();
        Matcher separator = ITEM_END.matcher(view.folded().replace('\u0001', ','));
        while (separator.find()) {
            if (isWithin(view, separator.start(), separator.end())) {
                continue;
            }
            if (separator.end() <= from) {
                begin = separator.end();
            } else if (separator.start() >= to) {
                end = separator.start();
                break;
            }
        }
        return new int[] {begin, end};
    }

    private static boolean isWithin(View view, int from, int to) {
        return view.matches().stream().anyMatch(match -> match.from() <= from && match.to() >= to);
    }

    /** Whether names, versions and levels are all that is in an item. */
    private static boolean isCovered(View view, int[] item) {
        String rest = blanked(view, item[0], item[1]);
        return GLOSS.matcher(rest).replaceAll("").isBlank()
                && view.matches().stream().anyMatch(m -> m.from() >= item[0] && m.to() <= item[1]);
    }

    /** The list around a name: what is in brackets, behind a colon, or the line. */
    private static int[] list(View view, Match match) {
        String text = view.text();
        int from = text.lastIndexOf('\n', match.from()) + 1;
        int end = text.indexOf('\n', match.to());
        int to = end < 0 ? text.length() : end;
        int open = Math.max(text.lastIndexOf('(', match.from()), text.lastIndexOf('[', match.from()));
        int closed = Math.max(text.lastIndexOf(')', match.from()), text.lastIndexOf(']', match.from()));
        if (open >= from && open > closed) {
            int close = text.indexOf(text.charAt(open) == '(' ? ')' : ']', match.to());
            return new int[] {open + 1, close < 0 || close > to ? to : close};
        }
        int colon = text.lastIndexOf(':', match.from());
        int stop = text.indexOf(". ", match.to());
        return new int[] {colon >= from ? colon + 1 : from, stop > 0 && stop < to ? stop : to};
    }

    /** Whether most items are names, and one at least that can mean nothing else. */
    private boolean isList(View view, int[] list) {
        int items = 0;
        int covered = 0;
        int sure = 0;
        int at = list[0];
        while (at < list[1]) {
            int from = at;
            while (from < list[1] && !Character.isLetterOrDigit(view.text().charAt(from))) {
                from++;
            }
            if (from >= list[1]) {
                break;
            }
            int[] item = item(view, from, from + 1);
            item[1] = Math.min(item[1], list[1]);
            items++;
            if (isCovered(view, item)) {
                covered++;
                int[] bounds = item;
                sure += view.matches().stream()
                                .anyMatch(m -> m.from() >= bounds[0]
                                        && m.to() <= bounds[1]
                                        && !isAmbiguous(m)
                                        && !gazetteer.isWeightless(m))
                        ? 1
                        : 0;
            }
            at = Math.max(item[1], from) + 1;
        }
        return items >= 2 && sure >= 1 && covered * 10 >= items * 6 && covered >= 2;
    }

    /** An ambiguous name in a sentence: a question where it looks like a name, and nothing elsewhere. */
    private Verdict ambiguous(View view, Match match) {
        if (match.kind() != Kind.TOOL) {
            return Verdict.NOTHING;
        }
        String text = view.text();
        boolean isCapital =
                Character.isUpperCase(text.charAt(match.from())) || !Character.isLetter(text.charAt(match.from()));
        if (isInitial(text, match)) {
            return Verdict.NOTHING;
        }
        boolean isBesideName = isBesideName(view, match);
        if (!isCapital) {
            return isBesideName ? Verdict.UNSURE : Verdict.NOTHING;
        }
        if (view.section() == CvSection.OTHER && !isBesideName) {
            return Verdict.NOTHING;
        }
        return isBesideName || (!isSentenceStart(text, match.from()) && !isPartOfName(text, match))
                ? Verdict.UNSURE
                : LISTS.contains(view.section()) ? Verdict.UNSURE : Verdict.NOTHING;
    }

    private static boolean isInitial(String text, Match match) {
        boolean isLetter = match.to() - match.from() == 1;
        return isLetter
                && match.to() < text.length()
                && text.charAt(match.to()) == '.'
                && match.to() + 1 < text.length()
                && (Character.isLetter(text.charAt(match.to() + 1))
                        || (text.charAt(match.to() + 1) == ' '
                                && match.to() + 2 < text.length()
                                && Character.isUpperCase(text.charAt(match.to() + 2))));
    }

    private static boolean isSentenceStart(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '"' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0
                || ".!?\n\u2022:".indexOf(text.charAt(i)) >= 0
                || (i == 0 && !Character.isLetterOrDigit(text.charAt(0)));
    }

    /** Whether another capital word stands right before or behind it, as in the name of a person or firm. */
    private static boolean isPartOfName(String text, Match match) {
        int before = match.from() - 1;
        if (before > 0 && text.charAt(before) == ' ') {
            int from = before;
            while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
                from--;
            }
            if (from < before && Character.isUpperCase(text.charAt(from)) && !isSentenceStart(text, from)) {
                return true;
            }
        }
        int behind = match.to();
        return behind + 1 < text.length()
                && text.charAt(behind) == ' '
                && Character.isUpperCase(text.charAt(behind + 1));
    }

    /** Whether a sure name stands beside it with no more than a comma, slash or joining word between them. */
    private boolean isBesideName(View view, Match match) {
        for (Match other : view.matches()) {
            if (!other.equals(match) && other.kind() == Kind.TOOL && !isAmbiguous(other)) {
                int from = Math.min(other.to(), match.to());
                int to = Math.max(other.from(), match.from());
                if (to >= from && to - from <= 40) {
                    String gap = blanked(view, from, to);
                    if (!gap.contains("\n") && words(gap) == 0 && !gap.isBlank()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The items of a list of skills that no name is in, as they are written. */
    List<String> notUnderstood(String written, List<String> items) {
        View view = view(written, CvSection.SKILLS);
        List<String> unknown = new ArrayList<>();
        int at = 0;
        while (at < view.text().length()) {
            int from = at;
            while (from < view.text().length()
                    && !Character.isLetterOrDigit(view.text().charAt(from))) {
                from++;
            }
            if (from >= view.text().length()) {
                break;
            }
            int[] item = item(view, from, from + 1);
            String words = written.substring(from, item[1]).strip();
            if (!isLabel(view, item) && !GLOSS.matcher(words).replaceAll("").isBlank()) {
                int begin = from;
                boolean isKnown = view.matches().stream().anyMatch(m -> m.from() < item[1] && m.to() > begin);
                (isKnown ? items : unknown).add(words);
            }
            at = Math.max(item[1], from) + 1;
        }
        return unknown;
    }
}
