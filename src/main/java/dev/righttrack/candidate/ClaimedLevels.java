package dev.righttrack.candidate;

import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.LevelClaim;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * Levels that people give themselves: words of profiles and templates in several languages, and places on a scale such as
 * {@code 4/5}, {@code 80 %} or four stars of five. Each says a range of levels. Safe for use by several threads.
 */
public final class ClaimedLevels {

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}) ?(?:%|percent|per cent|prozent|pour cent)");
    private static final Pattern OF = Pattern.compile(
            "([0-9]{1,3}) ?(?:/|of|out of|von|sur|de|su|di) ?([0-9]{1,3})(?: (?:stars?|points?|sterne|punkte))?");
    private static final Pattern STARS = Pattern.compile("([\u2605\u25cf\u25a0\u2b50]+)([\u2606\u25cb\u25a1]*)");
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern ASIDE = Pattern.compile(
            "(?iu)\\s*[(,;:\u2013-]\\s*[0-9]+\\+? ?(?:years?|yrs?|jahre?|ans|a\u00f1os|anni|anos|months?)\\b.*"
                    + "|\\s+(?:level|user|knowledge|skills|kenntnisse|niveau|nivel|livello|n\u00edvel)$");
    private static final List<Integer> SCALES = List.of(5, 10, 100);
    private static final int STARS_OF_A_SCALE = 5;
    private static final int PERCENTS = 100;

    private final Map<String, LevelRange> words = new HashMap<>();
    private final List<LevelClaim> scale;
    private final Map<String, LevelRange> ranges = new HashMap<>();
    private final Vocabulary vocabulary;
    private final Map<String, Level> levels = new HashMap<>();

    public ClaimedLevels(Knowledge knowledge, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (RankedTerm level : knowledge.levels()) {
            levels.put(level.name(), new Level(level.name(), level.rank()));
        }
        this.scale = knowledge.all(Kind.LEVEL_CLAIM, LevelClaim.class).stream()
                .sorted(Comparator.comparing(LevelClaim::upTo))
                .toList();
        for (LevelClaim claim : scale) {
            range(claim).ifPresent(range -> {
                ranges.put(claim.name(), range);
                words.put(Vocabulary.folded(claim.name()), range);
                claim.spellings().forEach(spelling -> words.put(Vocabulary.folded(spelling), range));
            });
        }
    }

    private Optional<LevelRange> range(LevelClaim claim) {
        Optional<Level> low = Optional.ofNullable(levels.get(claim.low()));
        Optional<Level> high = Optional.ofNullable(levels.get(claim.high()));
        return low.flatMap(from -> high.map(to -> new LevelRange(from, to)));
    }

    /**
     * What a level in a profile says: a word there is a claim even where the facts folder has it as a level, and a bare
     * figure is a place on a scale to five, ten or a hundred.
     *
     * @return empty if it says none that is known
     */
    public Optional<LevelRange> inProfile(String text) {
        String plain = plain(text);
        return word(plain)
                .or(() -> share(plain))
                .or(() -> figure(plain))
                .or(() -> vocabulary.find(Kind.LEVEL, plain).map(levels::get).map(LevelRange::exactly));
    }

    /**
     * What a text says that is none of the facts folder's levels: a word of a profile, or a share of a scale that it names.
     *
     * @return empty if it says none that is known, or the facts folder has it as a level
     */
    public Optional<LevelRange> outsideProfile(String text) {
        return vocabulary.find(Kind.LEVEL, text).isPresent()
                ? Optional.empty()
                : word(plain(text)).or(() -> share(plain(text)));
    }

    private static String plain(String text) {
        return ASIDE.matcher(Vocabulary.folded(text)).replaceFirst("").strip();
    }

    private Optional<LevelRange> word(String text) {
        return Optional.ofNullable(words.get(text));
    }

    private Optional<LevelRange> share(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return share(Integer.parseInt(percent.group(1)), PERCENTS);
        }
        Matcher of = OF.matcher(text);
        if (of.matches()) {
            return share(Integer.parseInt(of.group(1)), Integer.parseInt(of.group(2)));
        }
        Matcher stars = STARS.matcher(text);
        return stars.matches()
                ? share(stars.group(1).length(), Math.max(STARS_OF_A_SCALE, text.length()))
                : Optional.empty();
    }

    private Optional<LevelRange> figure(String text) {
        if (!FIGURE.matcher(text).matches()) {
            return Optional.empty();
        }
        int figure = Integer.parseInt(text);
        return SCALES.stream().filter(most -> figure <= most).findFirst().flatMap(most -> share(figure, most));
    }

    private Optional<LevelRange> share(int part, int whole) {
        if (whole == 0 || part > whole) {
            return Optional.empty();
        }
        Fraction share = Fraction.of(part, whole);
        return scale.stream()
                .filter(claim -> share.compareTo(claim.upTo()) <= 0)
                .findFirst()
                .map(LevelClaim::name)
                .map(ranges::get);
    }
}
