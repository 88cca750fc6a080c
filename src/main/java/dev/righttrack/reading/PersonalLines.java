package dev.righttrack.reading;

import dev.righttrack.knowledge.words.CueMeaning;
import dev.righttrack.knowledge.words.CvSection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the lines of a CV that say what no advice may rest on, such as a birth date; they are dropped before anything is kept. */
final class PersonalLines {

    private static final Pattern DATE = Pattern.compile(
            "(?:^|[\\s*:(])(?:[0-3]?[0-9][./-]\\s?[01]?[0-9][./-]\\s?(?:19|20)[0-9]{2}|[0-3]?[0-9]\\.? (?:de )?\\p{L}{3,10}\\.? (?:de )?(?:19|20)[0-9]{2}|\\*\\s?(?:19|20)[0-9]{2}|\\p{L}{3,9} [0-3]?[0-9],? (?:19|20)[0-9]{2})");
    private static final Pattern AGE = Pattern.compile(
            "(?iu)\\b[1-9][0-9] (?:years old|jahre alt|ans\\b(?! d)|años\\b(?! de)|anni\\b(?! di)|anos\\b(?! de)|y\\.?o\\.?\\b)");
    private static final Pattern PARTS = Pattern.compile("[,;|\u2022\u00B7\\t]|\\s[\u2013\u2014-]\\s");
    private static final Set<CvSection> ABOUT = EnumSet.of(
            CvSection.OTHER,
            CvSection.PERSONAL,
            CvSection.SUMMARY,
            CvSection.INTERESTS,
            CvSection.LANGUAGES,
            CvSection.REFERENCES);
    private static final int SHORT = 5;

    private final CueFinder cues;

    PersonalLines(CueFinder cues) {
        this.cues = cues;
    }

    /** Whether a line is dropped. */
    boolean isPersonal(String line, CvSection section) {
        if (section == CvSection.PERSONAL) {
            return true;
        }
        if ((section == CvSection.OTHER || section == CvSection.SUMMARY)
                && line.length() < 120
                && DATE.matcher(line).find()
                && section == CvSection.OTHER) {
            return true;
        }
        if (ABOUT.contains(section) && AGE.matcher(line).find()) {
            return true;
        }
        String folded = Gazetteer.folded(line);
        for (CueFinder.Found cue : cues.find(folded)) {
            if (cue.meaning() == CueMeaning.PERSONAL && isMeant(folded, cue, section)) {
                return true;
            }
        }
        return false;
    }

    /** Several words, or a label, or a short part of a line about the person; within a sentence most are ordinary words. */
    private static boolean isMeant(String folded, CueFinder.Found cue, CvSection section) {
        String behind = folded.substring(cue.to()).stripLeading();
        boolean isLabel = behind.startsWith(":")
                || (behind.isEmpty() && folded.substring(0, cue.from()).isBlank());
        if (isLabel) {
            return true;
        }
        boolean isPhrase = cue.spelling().indexOf(' ') > 0 || cue.spelling().length() > 9;
        if (isPhrase && (ABOUT.contains(section) || cue.spelling().length() > 9)) {
            return true;
        }
        if (!ABOUT.contains(section)) {
            return false;
        }
        if (!behind.isEmpty() && Character.isDigit(behind.charAt(0))) {
            return true;
        }
        for (String part : PARTS.split(folded, 40)) {
            String text = part.strip();
            if (text.split("\\s+", 20).length <= SHORT && (" " + text + " ").contains(" " + cue.spelling() + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a line is a label alone, so that the next one says what is dropped. */
    boolean isLabelAlone(String line) {
        String folded = Gazetteer.folded(line).strip();
        String plain =
                folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
        return cues.find(plain).stream()
                .anyMatch(cue -> cue.meaning() == CueMeaning.PERSONAL && cue.from() == 0 && cue.to() == plain.length());
    }
}
