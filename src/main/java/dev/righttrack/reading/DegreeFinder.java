package dev.righttrack.reading;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.words.CueMeaning;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.knowledge.words.NameReader;
import dev.righttrack.knowledge.words.NamedPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds degrees that somebody holds. Safe for use by several threads. */
final class DegreeFinder {

    /** Forms by which a degree is known outside of a section on education. */
    private static final Pattern SURE = Pattern.compile(
            "(?i)\\b(?:ph\\.? ?d\\.?|d\\.?phil|doctorate|doctor of philosophy|master of \\p{L}+|master'?s degree|bachelor of \\p{L}+|bachelor'?s degree|m\\.? ?sc\\.?|b\\.? ?sc\\.?|mba|m\\.?eng|b\\.?eng|dr\\.-ing|dr\\. rer\\. nat|promovierter?|promoviert)\\b");

    private static final Pattern TITLE_OF_OTHERS = Pattern.compile(
            "(?:\\b(?:[Pp]rof(?:essor)?\\.?|[Ss]upervis\\w+|[Aa]dvis\\w+|[Bb]etreu\\w+|unter|with|bei|[Dd]irector\\w*|[Tt]utor\\w*|encadr\\w+|sous la direction)[^,;|\\n]*?\\s)?\\b(?:Dr|PD Dr|Dra|Drs|Prof)\\.? (?!rer|phil|med|Ing|ing|-|of|in|en)(?:[A-Z]\\.? ?)*[A-Z\u00C0-\u00DE]\\p{L}+(?:[ -][A-Z\u00C0-\u00DE]\\p{L}+)?");
    private static final Pattern NOT_HELD = Pattern.compile(
            "(?iu)\\b(?:(?:phd|ph\\.d\\.?|doctoral|master'?s?|bachelor'?s?|msc|bsc)[ -](?:student|candidate|applicant|studies|thesis of|students?|level|programme|program|courses?)|supervised .*thes[ie]s|students?'|abandoned)\\b");
    private static final Pattern BETWEEN = Pattern.compile("[\\n\\t|;\u2022]|\\.\\s|\\s[\u2013\u2014]\\s");
    private static final Set<String> EVERYDAY = Set.of("none", "high school");
    private static final int LONGEST = 180;

    private final Knowledge knowledge;
    private final NameReader names;
    private final CueFinder cues;

    DegreeFinder(Knowledge knowledge, NameReader names, CueFinder cues) {
        this.knowledge = knowledge;
        this.names = names;
        this.cues = cues;
    }

    /** The rank of a degree in the order of the facts. */
    int rank(String degree) {
        return knowledge
                .find(Kind.DEGREE, degree, RankedTerm.class)
                .map(RankedTerm::rank)
                .orElse(0);
    }

    /** A degree in a text, from an index on. */
    record Found(String name, int from, int to, boolean isHeld) {}

    /** The degrees of a text. */
    List<Found> find(String text, CvSection section) {
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            line(line, from, section, found);
            from += line.length() + 1;
        }
        return found;
    }

    private void line(String line, int offset, CvSection section, List<Found> found) {
        boolean isOpen = isUnfinished(line);
        Matcher between = BETWEEN.matcher(line);
        int from = 0;
        while (from <= line.length()) {
            boolean isFound = between.find();
            int to = isFound ? between.start() : line.length();
            part(line.substring(from, to), offset + from, section, isOpen, found);
            from = isFound ? between.end() : line.length() + 1;
        }
    }

    private boolean isUnfinished(String line) {
        String folded = Gazetteer.folded(line);
        return cues.find(folded).stream().anyMatch(cue -> cue.meaning() == CueMeaning.UNFINISHED)
                || TimeSpan.in(line).filter(TimeSpan::isCurrent).isPresent();
    }

    private void part(String written, int offset, CvSection section, boolean isOpen, List<Found> found) {
        if (written.isBlank() || written.length() > LONGEST) {
            return;
        }
        StringBuilder text = new StringBuilder(written);
        Matcher others = TITLE_OF_OTHERS.matcher(written);
        while (others.find()) {
            blank(text, others.start(), others.end());
        }
        boolean isStudent = NOT_HELD.matcher(text).find();
        if (section == CvSection.EDUCATION) {
            for (NamedPiece piece : names.read(Kind.DEGREE, text.toString())) {
                piece.name()
                        .filter(name -> piece.kind() == Kind.DEGREE && !EVERYDAY.contains(name))
                        .filter(name -> isDegree(piece.text(), text.toString()))
                        .ifPresent(name -> found.add(new Found(
                                name,
                                offset + piece.offset(),
                                offset + piece.offset() + piece.text().length(),
                                !isOpen && !isStudent)));
            }
            return;
        }
        Matcher sure = SURE.matcher(text);
        while (sure.find()) {
            String word = sure.group();
            int at = sure.start();
            names.read(Kind.DEGREE, word).stream()
                    .filter(piece -> piece.kind() == Kind.DEGREE)
                    .flatMap(piece -> piece.name().stream())
                    .findFirst()
                    .ifPresent(name -> found.add(
                            new Found(name, offset + at, offset + at + word.length(), !isOpen && !isStudent)));
        }
    }

    /** Two letters are a degree in capitals only; several spellings are ordinary words in the middle of a sentence. */
    private static boolean isDegree(String word, String line) {
        if (word.replace(".", "").length() <= 2) {
            return word.equals(word.toUpperCase(java.util.Locale.ROOT))
                    || word.indexOf('.') > 0
                    || (Character.isUpperCase(word.charAt(0)) && line.strip().startsWith(word));
        }
        boolean isOrdinary = Set.of(
                        "associate",
                        "diploma",
                        "first degree",
                        "perito",
                        "graduate degree",
                        "doctor",
                        "m1",
                        "m2",
                        "docteur",
                        "grado",
                        "laurea",
                        "sm",
                        "am",
                        "doctoral")
                .contains(word.toLowerCase(java.util.Locale.ROOT));
        return !isOrdinary
                || Character.isUpperCase(word.charAt(0))
                || line.strip().length() < 60;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
