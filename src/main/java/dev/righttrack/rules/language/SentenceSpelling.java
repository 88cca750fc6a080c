package dev.righttrack.rules.language;

import dev.righttrack.rules.model.Slot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a sentence is spelled: in the language's own words, with the vocabulary's names in its slots. */
public final class SentenceSpelling {

    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*(?:(or|and)\\s+)?|\\s+(or|and)\\s+");

    private final SentenceMatcher matcher;

    /** The spelling of lines in some words. */
    public SentenceSpelling(SlotWords words) {
        this.matcher = new SentenceMatcher(words);
    }

    /** The sentence as it should be written; the text at its end, and how a list is joined, stay the coach's. */
    public String of(SentenceUse use) {
        Optional<SentenceMatcher.Match> match = matcher.matches(use.sentence(), use.text(), false).stream()
                .filter(one -> one.fillings().equals(use.fillings()))
                .findFirst();
        return match.map(found -> spelled(use, found)).orElse(use.text());
    }

    private static String spelled(SentenceUse use, SentenceMatcher.Match match) {
        String text = use.pattern();
        for (Slot slot : use.sentence().slots()) {
            String written = match.written().getOrDefault(slot.name(), "");
            String filled =
                    slot.list() ? list(written, use.filling(slot.name())) : String.join("", use.filling(slot.name()));
            text = text.replaceFirst("\\{" + slot.name() + "}", Matcher.quoteReplacement(hidden(filled)));
        }
        return shown(text);
    }

    /** A brace in a text is no slot of the sentence. */
    private static String hidden(String text) {
        return text.replace('{', '\u0001');
    }

    private static String shown(String text) {
        return text.replace('\u0001', '{');
    }

    /** The names of a list with the coach's own "or" and "and" between them. */
    private static String list(String written, List<String> names) {
        StringBuilder list = new StringBuilder(names.get(0));
        Matcher between = BETWEEN.matcher(written);
        for (int i = 1; i < names.size() && between.find(); i++) {
            String word = Stream.of(between.group(1), between.group(2))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            list.append(between.group().contains(",") ? "," : "");
            list.append(word.isEmpty() ? " " : " " + word + " ").append(names.get(i));
        }
        return list.toString();
    }
}
