package dev.righttrack.reading;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.words.CueMeaning;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.Gazetteer.Match;
import dev.righttrack.reading.SectionText.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        /** It may have been taught, or mean something else. */
        PERHAPS_TAUGHT,
        /** Nothing: it is denied, planned, others' or an ordinary word. */
        NOTHING
    }

    /** A name with what it says. */
    record Judged(Match match, Verdict verdict) {}

    private static final int WINDOW_OF_DENIAL = 2;
    private static final int WINDOW_OF_PLAN = 7;
    private static final int WINDOW = 4;
    private static final int WINDOW_OF_COURSE = 12;
    private static final int WINDOW_BEHIND = 3;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_GAP = 40;
    private static final Set<CvSection> LISTS = EnumSet.of(CvSection.SKILLS, CvSection.LANGUAGES);
    private static final Set<CvSection> SILENT =
            EnumSet.of(CvSection.INTERESTS, CvSection.REFERENCES, CvSection.PUBLICATIONS, CvSection.PERSONAL);

    private final Gazetteer gazetteer;
    private final CueFinder cues;
    private final TextDivision division;

    WordReader(Gazetteer gazetteer, CueFinder cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
        this.division = new TextDivision(cues);
    }

    /** All names of a text of some section with what they say. */
    List<Judged> read(String written, CvSection section) {
        if (SILENT.contains(section)) {
            return List.of();
        }
        SectionText view = view(written, section);
        return view.matches().stream()
                .map(match -> new Judged(match, verdict(view, match)))
                .toList();
    }

    private SectionText view(String written, CvSection section) {
        return new SectionText(written, section, gazetteer, cues, division);
    }

    private Verdict verdict(SectionText view, Match match) {
        Optional<Verdict> said = cued(view, match);
        boolean isListed = isListed(view, match);
        if (said.orElse(Verdict.COURSE) == Verdict.COURSE
                && (said.isPresent() || view.section() == CvSection.COURSES)) {
            boolean isPlain = !isAmbiguous(match) && !gazetteer.isWeightless(match);
            return isListed || isPlain ? Verdict.COURSE : Verdict.PERHAPS_TAUGHT;
        }
        if (said.isPresent()) {
            return said.get();
        }
        if (isAmbiguous(match)) {
            return isListed ? Verdict.READ : ambiguous(view, match);
        }
        boolean isList = isListed || LISTS.contains(view.section());
        return gazetteer.isWeightless(match) && !isList ? Verdict.NOTHING : Verdict.READ;
    }

    private boolean isAmbiguous(Match match) {
        return match.to() - match.from() <= 2 || cues.isOrdinary(match.spelling());
    }

    /** What the cues of a clause say of a name in it. */
    private Optional<Verdict> cued(SectionText view, Match match) {
        Stretch clause = view.withAfterthought(view.clause(match));
        Optional<Verdict> unsure = Optional.empty();
        for (CueFinder.Found cue : view.cues(clause.from(), clause.to())) {
            boolean isBehind = cue.from() >= match.to();
            if ((!isBehind && cue.to() > match.from()) || !isInPlace(view, cue, isBehind)) {
                continue;
            }
            String gap = isBehind ? view.gap(match.to(), cue.from()) : view.gap(cue.to(), match.from());
            int words = division.words(gap);
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
    private static boolean isInPlace(SectionText view, CueFinder.Found cue, boolean isBehind) {
        boolean isLabel = cue.to() < view.text().length() && view.text().charAt(cue.to()) == ':';
        return isBehind == cue.isBehind()
                || cue.meaning() == CueMeaning.COURSE
                || (!isBehind && cue.isBehind() && isLabel);
    }

    /** Whether a name behind a comma is another item of a list rather than one more that is denied. */
    private boolean isNewItem(String gap, SectionText view, Stretch clause, boolean isBehind) {
        boolean isOneThing = gap.lastIndexOf('(') > gap.lastIndexOf(')')
                || gap.stripLeading().startsWith(":");
        return gap.contains(",")
                && !isOneThing
                && (isBehind || !division.hasChoice(view.folded().substring(clause.from(), clause.to())));
    }

    private static boolean isTaught(SectionText view) {
        return switch (view.section()) {
            case EDUCATION, COURSES, SUMMARY, OTHER, INTERESTS -> true;
            default -> false;
        };
    }

    private static boolean isThesis(SectionText view, Match match) {
        Stretch line = view.line(match.from(), match.to());
        return view.cues(line.from(), line.to()).stream().anyMatch(cue -> cue.meaning() == CueMeaning.THESIS);
    }

    /** Whether a name is an item of a list of known words, or of a section of skills. */
    private boolean isListed(SectionText view, Match match) {
        Stretch item = view.item(match.from(), match.to());
        if (!view.isCovered(item)) {
            return false;
        }
        if (view.section() == CvSection.SKILLS) {
            return !view.isLabel(item) || item.to() - item.from() > LONGEST_LABEL;
        }
        Stretch list = view.list(match);
        return list.to() > list.from() && isList(view, list);
    }

    /** Whether most items are names, and one at least that can mean nothing else. */
    private boolean isList(SectionText view, Stretch list) {
        int covered = 0;
        int sure = 0;
        List<Stretch> items = view.items(list);
        for (Stretch item : items) {
            if (view.isCovered(item)) {
                covered++;
                sure += view.matches(item.from(), item.to()).stream().anyMatch(this::isSure) ? 1 : 0;
            }
        }
        return items.size() >= 2 && sure >= 1 && covered * 10 >= items.size() * 6 && covered >= 2;
    }

    private boolean isSure(Match match) {
        return !isAmbiguous(match) && !gazetteer.isWeightless(match);
    }

    /** An ambiguous name in a sentence: a question where it looks like a name, and nothing elsewhere. */
    private Verdict ambiguous(SectionText view, Match match) {
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
    private boolean isBesideName(SectionText view, Match match) {
        int from = Math.max(0, match.from() - 2 * LONGEST_GAP);
        int to = Math.min(view.text().length(), match.to() + 2 * LONGEST_GAP);
        for (Match other : view.matches(from, to)) {
            if (!other.equals(match) && other.kind() == Kind.TOOL && !isAmbiguous(other)) {
                int begin = Math.min(other.to(), match.to());
                int end = Math.max(other.from(), match.from());
                if (end >= begin && end - begin <= LONGEST_GAP) {
                    String gap = view.gap(begin, end);
                    if (!gap.contains("\n") && division.words(gap) == 0 && !gap.isBlank()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * The items of a list of skills that no name is in, as they are written.
     *
     * @param items gets those with a name
     */
    List<String> notUnderstood(String written, List<String> items) {
        SectionText view = view(written, CvSection.SKILLS);
        List<String> unknown = new ArrayList<>();
        for (Stretch item : view.items(new Stretch(0, written.length()))) {
            String words = written.substring(item.from(), item.to()).strip();
            if (!view.isLabel(item) && !division.isGloss(words)) {
                boolean isKnown = view.matches().stream().anyMatch(m -> m.from() < item.to() && m.to() > item.from());
                (isKnown ? items : unknown).add(words);
            }
        }
        return unknown;
    }
}
