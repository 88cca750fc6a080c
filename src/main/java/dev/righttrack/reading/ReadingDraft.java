package dev.righttrack.reading;

import dev.righttrack.candidate.LevelRange;
import dev.righttrack.findings.Finding;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.Gazetteer.Match;
import dev.righttrack.reading.document.DocumentText;
import dev.righttrack.reading.document.StatedPlace;
import dev.righttrack.reading.document.TextLine;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document while it is read. For one document and one thread. */
final class ReadingDraft {

    private static final List<CvSection> STRONGEST = List.of(
            CvSection.WORK,
            CvSection.PROJECTS,
            CvSection.SKILLS,
            CvSection.EDUCATION,
            CvSection.SUMMARY,
            CvSection.OTHER);
    private static final Pattern YEAR = Pattern.compile(
            "\\b(?:19|20)[0-9]{2}\\b|(?i)\\b(?:in press|to appear|forthcoming|im druck|à paraître|arxiv)\\b");
    private static final Pattern LEVEL = Pattern.compile("^\\s*(?:[:(\u2013\u2014-]|\\t)\\s*([^,;|()\\n\\t]{1,40})");
    private static final Pattern HEADING =
            Pattern.compile("\\p{Lu}[\\p{L}'’]*(?: [\\p{L}&'’-]+){0,4}:?(?: \\([^)]{1,40}\\))?");
    private static final Pattern CLAUSE_BREAK = Pattern.compile("[.;!?](?=\\s)|[\\n\u2022]");
    private static final Pattern SET_OFF = Pattern.compile("[,|(\\t\u2013\u2014]\\s*.?$");
    private static final int CONTEXT = 45;
    private static final int LONGEST_PART = 2_500;
    private static final int MOST_UNKNOWN = 200;
    private static final int LONGEST_UNKNOWN = 60;
    private static final int MOST_WORDS_OF_A_LABEL = 6;

    private final ReadingRules rules;
    private final DocumentText document;
    private final List<SeenWord> read = new ArrayList<>();
    private final List<SeenWord> unsure = new ArrayList<>();
    private final List<SeenWord> courses = new ArrayList<>();
    private final List<SeenWord> perhapsTaught = new ArrayList<>();
    private final List<SeenWord> unleveled = new ArrayList<>();
    private final List<SeenWord> degrees = new ArrayList<>();
    private final Map<String, CvReading.Claim> claims = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final List<Employment> employments = new ArrayList<>();
    private final List<Quotation> publications = new ArrayList<>();
    private int skillWords;
    private int dropped;
    private boolean hasEducation;

    ReadingDraft(ReadingRules rules, DocumentText document) {
        this.rules = rules;
        this.document = document;
        this.dropped = document.dropped();
    }

    private record Placed(TextLine line, CvSection section) {}

    /** Reads a document with its headings. */
    void readAll() {
        List<Placed> placed = placed();
        hasEducation = placed.stream().anyMatch(one -> one.section() == CvSection.EDUCATION);
        int from = 0;
        for (int i = 1; i <= placed.size(); i++) {
            if (i == placed.size()
                    || placed.get(i).section() != placed.get(from).section()) {
                section(
                        placed.get(from).section(),
                        placed.subList(from, i).stream().map(Placed::line).toList());
                from = i;
            }
        }
    }

    /** Reads all lines as one section. */
    void readAs(CvSection section) {
        hasEducation = section == CvSection.EDUCATION;
        List<TextLine> kept = new ArrayList<>();
        for (TextLine line : document.lines()) {
            if (rules.personal().isPersonal(document.of(line), section)) {
                dropped++;
            } else {
                kept.add(line);
            }
        }
        section(section, kept);
    }

    /** Each line with its section; headings and what is personal are left out. */
    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        CvSection current = CvSection.OTHER;
        boolean isLabelOpen = false;
        for (TextLine line : document.lines()) {
            String text = document.of(line);
            if (line.stated().isStated()) {
                CvSection stated = stated(line.stated());
                if (rules.personal().isPersonal(text, stated)) {
                    dropped++;
                } else {
                    placed.add(new Placed(line, stated));
                }
                continue;
            }
            Optional<CvSection> heading = FlowText.BULLET.matcher(text).lookingAt() && !line.isHeading()
                    ? Optional.empty()
                    : rules.sections().heading(text, line.isHeading() || looksLikeHeading(line, text));
            if (heading.isPresent()) {
                current = heading.get();
                isLabelOpen = false;
                continue;
            }
            Optional<CvSection> label = rules.sections().label(text.strip());
            CvSection own = label.orElse(current);
            if (label.isPresent() && label.get() != current) {
                boolean isWithin = current == CvSection.WORK
                        || current == CvSection.PROJECTS
                        || current == CvSection.EDUCATION
                        || current == CvSection.SKILLS
                        || (current == CvSection.PERSONAL && own != CvSection.SKILLS);
                own = isWithin ? within(current, label.get()) : label.get();
                current = isWithin ? current : own;
            }
            if (isLabelOpen || rules.personal().isPersonal(text, own)) {
                dropped++;
                isLabelOpen = !isLabelOpen && rules.personal().isLabelAlone(text);
            } else {
                placed.add(new Placed(line, own));
            }
        }
        return placed;
    }

    /** What a structured document says of a line; a title that nobody knows says nothing. */
    private CvSection stated(StatedPlace place) {
        return place.section()
                .orElseGet(() -> rules.sections().heading(place.title(), true).orElse(CvSection.OTHER));
    }

    /** A few words alone below an empty line, with a capital first and nothing that ends a sentence or divides a list. */
    private static boolean looksLikeHeading(TextLine line, String text) {
        return line.opensBlock() && HEADING.matcher(text.strip()).matches();
    }

    /** What a labelled line within an entry is; most labels only say what the entry is about. */
    private static CvSection within(CvSection current, CvSection label) {
        return switch (label) {
            case SKILLS, PERSONAL, REFERENCES -> label;
            case COURSES -> current == CvSection.EDUCATION ? label : current == CvSection.SKILLS ? label : current;
            case LANGUAGES -> current == CvSection.SKILLS ? CvSection.SKILLS : current;
            case INTERESTS -> label;
            default -> current;
        };
    }

    /** Reads a section in parts of a few pages at most: what a word says depends on the words near it. */
    private void section(CvSection section, List<TextLine> lines) {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean isLast = i == lines.size() - 1;
            if (isLast || lines.get(i + 1).to() - lines.get(from).from() > LONGEST_PART) {
                part(section, lines.subList(from, i + 1));
                from = i + 1;
            }
        }
    }

    private void part(CvSection section, List<TextLine> lines) {
        FlowText flow = new FlowText(document, section, lines, rules.gazetteer()::isName);
        String text = flow.text();
        Map<Integer, String> periods =
                section == CvSection.WORK || section == CvSection.PROJECTS || section == CvSection.EDUCATION
                        ? periods(text)
                        : Map.of();
        for (WordReader.Judged judged : rules.words().read(text, section)) {
            word(flow, text, judged, period(periods, judged.match().from()));
        }
        switch (section) {
            case SKILLS -> skills(text);
            case WORK -> employments(flow, text);
            case PUBLICATIONS -> publications(flow, text);
            default -> {}
        }
        if (section == CvSection.EDUCATION
                || (!hasEducation && (section == CvSection.OTHER || section == CvSection.SUMMARY))) {
            degrees(flow, text, section);
        }
    }

    private static Map<Integer, String> periods(String text) {
        Map<Integer, String> periods = new HashMap<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            int at = from;
            TimeSpan.in(line).ifPresent(span -> periods.put(at, span.shown()));
            from += line.length() + 1;
        }
        return periods;
    }

    private static String period(Map<Integer, String> periods, int at) {
        return periods.keySet().stream()
                .filter(from -> from <= at)
                .max(Comparator.naturalOrder())
                .map(periods::get)
                .orElse("");
    }

    private void word(FlowText flow, String text, WordReader.Judged judged, String period) {
        Match match = judged.match();
        if (judged.verdict() == WordReader.Verdict.NOTHING) {
            return;
        }
        String written = document.text().substring(flow.offset(match.from()), flow.end(match.to()));
        int[] words = around(text, match.from(), match.to());
        Quotation quotation = flow.quotation(words[0], words[1], period);
        SeenWord seen = new SeenWord(match.kind(), match.name(), written, flow.offset(match.from()), quotation);
        if (match.kind() == Kind.SKILL) {
            skill(text, match, seen, judged.verdict(), flow.section());
            return;
        }
        switch (judged.verdict()) {
            case READ -> read.add(seen);
            case UNSURE -> unsure.add(seen);
            case COURSE -> courses.add(seen);
            case PERHAPS_TAUGHT -> perhapsTaught.add(seen);
            case NOTHING -> {}
        }
    }

    private void skill(String text, Match match, SeenWord seen, WordReader.Verdict verdict, CvSection section) {
        if (verdict != WordReader.Verdict.READ) {
            return;
        }
        Matcher level = LEVEL.matcher(text.substring(match.to(), Math.min(text.length(), match.to() + CONTEXT)));
        Optional<LevelRange> range = section == CvSection.SKILLS && level.lookingAt()
                ? rules.claims().inProfile(level.group(1).strip())
                : Optional.empty();
        if (range.isPresent()) {
            claims.merge(
                    seen.name(),
                    new CvReading.Claim(range.get(), seen.quotation()),
                    (first, second) -> first.range().equals(second.range()) ? first : wider(first, second));
        } else {
            unleveled.add(seen);
        }
    }

    private static CvReading.Claim wider(CvReading.Claim one, CvReading.Claim other) {
        LevelRange range = new LevelRange(
                one.range().low().compareTo(other.range().low()) <= 0
                        ? one.range().low()
                        : other.range().low(),
                one.range().high().compareTo(other.range().high()) >= 0
                        ? one.range().high()
                        : other.range().high());
        return new CvReading.Claim(range, one.quotation());
    }

    /** The words around a name within its sentence or line. */
    private static int[] around(String text, int from, int to) {
        int begin = Math.max(0, from - CONTEXT);
        int end = Math.min(text.length(), to + CONTEXT);
        while (begin > 0 && begin < from && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin++;
        }
        while (end < text.length() && end > to && Character.isLetterOrDigit(text.charAt(end))) {
            end--;
        }
        Matcher stop = CLAUSE_BREAK.matcher(text).region(begin, end);
        int last = end;
        while (stop.find()) {
            if (stop.end() <= from) {
                begin = stop.end();
            } else if (stop.start() >= to) {
                last = stop.start();
                break;
            }
        }
        return new int[] {begin, last};
    }

    private void skills(String text) {
        List<String> known = new ArrayList<>();
        for (String item : rules.words().notUnderstood(text, known)) {
            skillWords++;
            if (unknown.size() < MOST_UNKNOWN
                    && item.split("\\s+", MOST_WORDS_OF_A_LABEL + 2).length <= MOST_WORDS_OF_A_LABEL) {
                unknown.add(PrintableText.shortened(PrintableText.line(item), LONGEST_UNKNOWN));
            } else {
                skillWords--;
            }
        }
        skillWords += known.size();
    }

    private void employments(FlowText flow, String text) {
        int from = 0;
        String before = "";
        for (String line : text.split("\n", -1)) {
            Optional<TimeSpan> span =
                    FlowText.BULLET.matcher(line).lookingAt() && !isDated(line) ? Optional.empty() : TimeSpan.in(line);
            if (span.isPresent() && line.length() <= 160) {
                int at = from;
                String next = text.substring(Math.min(text.length(), from + line.length() + 1));
                String following = next.substring(0, next.indexOf('\n') < 0 ? next.length() : next.indexOf('\n'));
                String title = first(
                        rules.titles().in(line),
                        rules.titles().in(following),
                        rules.titles().in(before));
                TimeSpan time = span.get();
                employments.add(new Employment(
                        title,
                        time.from(),
                        time.to(),
                        time.isCurrent(),
                        flow.quotation(at, at + line.length(), time.shown())));
            }
            before = line;
            from += line.length() + 1;
        }
    }

    /** Whether a bullet begins with a time or ends with one that is set off, so that it is an entry of its own. */
    private static boolean isDated(String line) {
        return TimeSpan.in(line)
                .filter(span -> span.at() <= 6
                        || (span.at() >= line.length() - 30
                                && SET_OFF.matcher(line.substring(0, span.at() + 1))
                                        .find()))
                .isPresent();
    }

    private static String first(String... titles) {
        for (String title : titles) {
            if (!title.isEmpty()) {
                return title;
            }
        }
        return "";
    }

    private void publications(FlowText flow, String text) {
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()
                    && (flow.line(from).stated().isStated()
                            || YEAR.matcher(line).find()
                            || FlowText.BULLET.matcher(line).lookingAt())) {
                publications.add(flow.quotation(from, from + line.length(), ""));
            }
            from += line.length() + 1;
        }
    }

    private void degrees(FlowText flow, String text, CvSection section) {
        for (DegreeFinder.Found found : rules.degrees().find(text, section)) {
            int[] words = around(text, found.from(), Math.min(text.length(), found.to()));
            SeenWord seen = new SeenWord(
                    Kind.DEGREE,
                    found.name(),
                    document.text().substring(flow.offset(found.from()), flow.end(found.to())),
                    flow.offset(found.from()),
                    flow.quotation(words[0], words[1], ""));
            (found.isHeld() ? degrees : unsure).add(seen);
        }
    }

    /** All that was read, each name once, with the words of its strongest place. */
    CvReading reading(List<Finding> findings) {
        List<SeenWord> words = once(read);
        Set<String> known = keys(words);
        List<SeenWord> held = once(degrees).stream()
                .sorted(Comparator.comparing(
                                (SeenWord degree) -> rules.degrees().rank(degree.name()))
                        .reversed())
                .toList();
        known.addAll(keys(held));
        List<SeenWord> open =
                once(unsure).stream().filter(word -> !known.contains(key(word))).toList();
        known.addAll(keys(open));
        employments.sort(Comparator.comparing(Employment::isCurrent)
                .thenComparing(Employment::from)
                .reversed());
        List<SeenWord> taught = once(courses).stream()
                .filter(word -> !known.contains(key(word)))
                .toList();
        known.addAll(keys(taught));
        return new CvReading(
                document.name(),
                true,
                words,
                held,
                claims,
                open,
                taught,
                once(perhapsTaught).stream()
                        .filter(word -> !known.contains(key(word)))
                        .toList(),
                once(unleveled).stream()
                        .filter(word -> !claims.containsKey(word.name()))
                        .toList(),
                List.copyOf(unknown),
                employments,
                publications,
                skillWords,
                dropped,
                findings);
    }

    private static String key(SeenWord word) {
        return word.kind() + " " + word.name();
    }

    private static Set<String> keys(List<SeenWord> words) {
        Set<String> keys = new LinkedHashSet<>();
        words.forEach(word -> keys.add(key(word)));
        return keys;
    }

    private static List<SeenWord> once(List<SeenWord> words) {
        Map<String, SeenWord> strongest = new HashMap<>();
        for (SeenWord word : words) {
            strongest.merge(key(word), word, (first, second) -> rank(second) < rank(first) ? second : first);
        }
        return strongest.values().stream()
                .sorted(Comparator.comparing(SeenWord::kind).thenComparing(SeenWord::name))
                .toList();
    }

    private static int rank(SeenWord word) {
        int rank = STRONGEST.indexOf(word.quotation().section());
        return rank < 0 ? STRONGEST.size() : rank;
    }
}
