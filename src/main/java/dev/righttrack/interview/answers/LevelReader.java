package dev.righttrack.interview.answers;

import dev.righttrack.candidate.ClaimedLevels;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads how good somebody is, in the words of a talk: a level, its number, or a range. */
final class LevelReader {

    private static final Pattern RANGE =
            Pattern.compile("(?:somewhere )?(?:between |from )?(.+?)(?: (?:and|to|or|up to|until) | ?- ?)(.+)");
    private static final Pattern AT_LEAST = Pattern.compile("at least (.+)|(.+?)(?: or (?:better|more|above)| ?\\+)");
    private static final Pattern AT_MOST =
            Pattern.compile("(?:at most|up to) (.+)|(.+?)(?: at (?:most|best)| or less)");

    private final Vocabulary vocabulary;
    private final List<Level> levels;
    private final ClaimedLevels claims;
    private final LevelPhraseReader phrases;

    LevelReader(Knowledge knowledge, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.claims = new ClaimedLevels(knowledge, vocabulary);
        this.levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
        this.phrases = new LevelPhraseReader(knowledge, vocabulary, levels);
    }

    /** The range that a text in somebody's own words means; empty if that is not certain. */
    Optional<LevelRange> inOwnWords(String text) {
        return phrases.range(text);
    }

    /** The range that a text means; empty if that is not certain. */
    Optional<LevelRange> range(String text) {
        Optional<Level> one = level(text);
        if (one.isPresent()) {
            return one.map(LevelRange::exactly);
        }
        Optional<LevelRange> least = end(AT_LEAST, text).map(low -> new LevelRange(low, levels.get(levels.size() - 1)));
        if (least.isPresent()) {
            return least;
        }
        Optional<LevelRange> most = end(AT_MOST, text).map(high -> new LevelRange(levels.get(0), high));
        return most.isPresent() ? most : between(text).or(() -> claimed(text));
    }

    /** What a text says that is a level of somebody's own scale; a level with more words around it is asked back instead. */
    Optional<LevelRange> claimed(String text) {
        boolean hasLevel = Stream.of(text.split(" ", -1))
                .anyMatch(word -> !word.matches("[0-9]+") && level(word).isPresent());
        return hasLevel && text.contains(" ") ? Optional.empty() : claims.outsideProfile(text);
    }

    private Optional<Level> end(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches()
                ? level(Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2)))
                : Optional.empty();
    }

    private Optional<LevelRange> between(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Level> low = level(matcher.group(1));
        Optional<Level> high = level(matcher.group(2));
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0
                ? Optional.of(new LevelRange(low.get(), high.get()))
                : Optional.empty();
    }

    private Optional<Level> level(String text) {
        Optional<String> name = vocabulary.find(Kind.LEVEL, text);
        if (name.isEmpty()) {
            name = vocabulary.find(Kind.LEVEL, Phrases.plain(text));
        }
        String known = name.orElse("");
        return levels.stream()
                .filter(level -> level.name().equals(known)
                        || String.valueOf(level.rank()).equals(text))
                .findFirst();
    }

    /** What may have been meant, or else the levels with their numbers. */
    String hint(String text) {
        for (String word : text.split(" ", -1)) {
            Optional<Level> inside = level(word);
            if (inside.isPresent() && !word.matches("[0-9no]+") && !Phrases.isNegated(text)) {
                return "Did you mean \"" + inside.get() + "\"? " + all();
            }
        }
        Optional<String> offer = phrases.offer(text);
        if (offer.isPresent()) {
            return offer.get() + " " + all();
        }
        return NearestWord.to(text, vocabulary.spellings(Kind.LEVEL).keySet())
                .flatMap(word -> vocabulary.find(Kind.LEVEL, word))
                .map(name -> "Did you mean \"" + name + "\"? " + all())
                .orElse(all());
    }

    private String all() {
        String named = IntStream.range(0, levels.size())
                .mapToObj(i -> i + " " + levels.get(i))
                .collect(Collectors.joining(", "));
        return "A level is " + named
                + "; a range such as between developing and solid will do, and so will don't know.";
    }
}
