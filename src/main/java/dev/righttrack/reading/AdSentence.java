package dev.righttrack.reading;

import dev.righttrack.knowledge.words.AdMeaning;
import dev.righttrack.text.NumberWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a job ad with what it says of the names in it. Immutable. */
final class AdSentence {

    /** A number of years, from an index of the text to behind its end. */
    record Years(int from, int to, int number) {}

    /** A sentence that begins with whoever has something: what is said behind a name in it reaches back to a comma only. */
    /** How many characters a verb may stand from its noun: some eight words. */
    private static final int NEAR = 60;

    private static final Pattern SUBJECT =
            Pattern.compile("^\\W*(?:you|du|sie|we|wir|candidates|applicants)\\b.*", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NumberWords.ALL) + ")";
    private static final Pattern BEFORE_YEARS =
            Pattern.compile(NUMBER + "\\s*\\+?\\s*(?:(?:to|bis|or|oder|and|und)?\\s*" + NUMBER
                    + "\\s*\\+?\\s*)?(?:plus |or more |full |mindestens )?$");
    private static final int LOOKED_BACK = 40;
    private static final int MOST_YEARS = 30;
    private static final int WINDOW_OF_NO = 4;

    private final String folded;
    private final int from;
    private final int to;
    private final List<AdWordFinder.Found> cues;

    /**
     * A sentence.
     *
     * @param folded the whole folded text
     * @param cues the cues of the whole text
     */
    AdSentence(String folded, int from, int to, List<AdWordFinder.Found> cues) {
        this.folded = folded;
        this.from = from;
        this.to = to;
        this.cues = cues.stream()
                .filter(cue -> cue.from() >= from && cue.to() <= to)
                .toList();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean has(AdMeaning meaning) {
        return cues.stream().anyMatch(cue -> cue.meaning() == meaning);
    }

    /** Whether the sentence asks something of the reader before an index. */
    boolean isAddressed(int before) {
        return cues.stream()
                .anyMatch(cue -> (cue.meaning() == AdMeaning.ADDRESSED && cue.from() <= before)
                        || cue.meaning() == AdMeaning.ASKED);
    }

    /** What the cues of the sentence say of a name: the nearest one counts. Empty if none says anything. */
    Optional<AdStrength> said(int nameFrom, int nameTo) {
        AdWordFinder.Found nearest = null;
        int least = Integer.MAX_VALUE;
        for (AdWordFinder.Found cue : cues) {
            boolean isBehind = cue.words().isBehind();
            if (strength(cue.meaning()).isEmpty() || !reaches(cue, nameFrom, nameTo)) {
                continue;
            }
            int distance = isBehind ? cue.from() - nameTo : nameFrom - cue.to();
            if (distance < least) {
                least = distance;
                nearest = cue;
            }
        }
        if (nearest == null) {
            return Optional.empty();
        }
        boolean isDenied =
                nearest.meaning() == AdMeaning.ASKED && nearest.words().isBehind() && isDenied(nameFrom);
        return isDenied ? Optional.of(AdStrength.NOT_ASKED) : strength(nearest.meaning());
    }

    private static Optional<AdStrength> strength(AdMeaning meaning) {
        return switch (meaning) {
            case ASKED -> Optional.of(AdStrength.ASKED);
            case WISHED -> Optional.of(AdStrength.WISHED);
            case NOT_ASKED -> Optional.of(AdStrength.NOT_ASKED);
            default -> Optional.empty();
        };
    }

    private boolean reaches(AdWordFinder.Found cue, int nameFrom, int nameTo) {
        if (!cue.words().isBehind()) {
            return cue.to() <= nameFrom;
        }
        if (cue.from() < nameTo) {
            return false;
        }
        String between = folded.substring(nameTo, cue.from());
        return !(between.contains(",")
                && SUBJECT.matcher(folded.substring(from, to)).matches());
    }

    /** Whether a word such as no stands a few words before a name. */
    private boolean isDenied(int nameFrom) {
        return cues.stream()
                .filter(cue -> cue.meaning() == AdMeaning.NO && cue.to() <= nameFrom)
                .anyMatch(cue -> words(folded.substring(cue.to(), nameFrom)) <= WINDOW_OF_NO);
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** Whether one of some words stands in the sentence, not far from a place: a verb far from a noun has another object. */
    boolean hasOneNear(List<String> some, int begin, int end) {
        String plain = " " + plain(folded.substring(wordFrom(begin - NEAR), wordTo(end + NEAR))) + " ";
        return some.stream().anyMatch(one -> plain.contains(" " + plain(Gazetteer.folded(one)) + " "));
    }

    /** The end of the word around a place within the sentence, or the sentence's beginning. */
    private int wordFrom(int place) {
        int at = Math.max(from, place);
        while (at > from && at < to && Character.isLetterOrDigit(folded.charAt(at))) {
            at++;
        }
        return Math.min(at, to);
    }

    /** The beginning of the word around a place within the sentence, or the sentence's end. */
    private int wordTo(int place) {
        int at = Math.min(to, place);
        while (at < to && at > from && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The number of years that the sentence names first; the lower one of a range. */
    Optional<Years> years() {
        for (AdWordFinder.Found cue : cues) {
            if (cue.meaning() == AdMeaning.YEARS) {
                int begin = Math.max(from, cue.from() - LOOKED_BACK);
                Matcher before = BEFORE_YEARS.matcher(folded.substring(begin, cue.from()));
                if (before.find()) {
                    OptionalInt number = number(before.group(1));
                    if (number.isPresent() && number.getAsInt() > 0 && number.getAsInt() <= MOST_YEARS) {
                        return Optional.of(new Years(begin + before.start(1), cue.to(), number.getAsInt()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static OptionalInt number(String word) {
        return Character.isDigit(word.charAt(0)) ? OptionalInt.of(Integer.parseInt(word)) : NumberWords.number(word);
    }
}
