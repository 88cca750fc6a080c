package dev.righttrack.rules.language;

import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.SlotType;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines whose words are all known, and that stand in the sentence for one name where several are named, or for a name of
 * another kind: the sentences that say it.
 */
final class NamesOfAnotherForm {

    private static final Pattern OR = Pattern.compile("\\bor\\b");
    private static final Pattern AND = Pattern.compile("\\band\\b");

    private final Language language;
    private final SlotWords words;
    private final SentenceMatcher matcher;

    NamesOfAnotherForm(Language language, SlotWords words, SentenceMatcher matcher) {
        this.language = language;
        this.words = words;
        this.matcher = matcher;
    }

    private record Reading(Sentence sentence, SentenceMatcher.Match match, SentenceMatcher.Misfit misfit) {
        boolean isNegative() {
            return weights(sentence).contains("not") || weights(sentence).contains("nothing");
        }
    }

    /** The lines that say it, most often one; empty if none does. */
    List<String> of(String side, String text, Predicate<String> reads) {
        List<Reading> readings = new ArrayList<>();
        for (Sentence sentence : language.on(side)) {
            for (SentenceMatcher.Match match : matcher.matches(sentence, text, true)) {
                if (match.misfits().size() == 1) {
                    readings.add(new Reading(sentence, match, match.misfits().get(0)));
                }
            }
        }
        return readings.stream()
                .sorted(Comparator.comparingInt(
                        (Reading one) -> one.misfit().text().length()))
                .map(one -> said(side, text, one))
                .filter(lines -> !lines.isEmpty() && lines.stream().allMatch(reads))
                .findFirst()
                .orElse(List.of());
    }

    private List<String> said(String side, String text, Reading reading) {
        Slot slot = reading.misfit().slot();
        if (slot.list()) {
            return split(text, reading);
        }
        List<String> names = SlotList.items(reading.misfit().text()).stream()
                .map(SlotList.Item::text)
                .toList();
        boolean known =
                names.stream().allMatch(name -> words.find(slot.type(), name).isPresent());
        if (names.size() > 1 && known) {
            String written = reading.misfit().text();
            boolean and = AND.matcher(written).find();
            return and == OR.matcher(written).find()
                    ? List.of()
                    : and
                            ? names.stream()
                                    .map(name -> replaced(text, reading.misfit(), name))
                                    .toList()
                            : oneOf(side, reading).map(List::of).orElse(List.of());
        }
        return names.size() == 1 ? ofAnotherKind(side, reading).map(List::of).orElse(List.of()) : List.of();
    }

    private static String replaced(String text, SentenceMatcher.Misfit misfit, String by) {
        return text.substring(0, misfit.column())
                + by
                + text.substring(misfit.column() + misfit.text().length());
    }

    /** Two names of a list between which the comma is missing. */
    private List<String> split(String text, Reading reading) {
        String both = reading.misfit().text();
        SlotType type = reading.misfit().slot().type();
        for (int at = both.indexOf(' '); at > 0; at = both.indexOf(' ', at + 1)) {
            String second = both.substring(at + 1).strip();
            if (words.find(type, both.substring(0, at)).isPresent()
                    && words.find(type, second).isPresent()) {
                return List.of(replaced(text, reading.misfit(), both.substring(0, at) + ", " + second));
            }
        }
        return List.of();
    }

    /** The sentence for one of several that is the most like it. */
    private Optional<String> oneOf(String side, Reading reading) {
        if (reading.isNegative()) {
            return Optional.empty();
        }
        SlotType type = reading.misfit().slot().type();
        Set<SlotType> others = types(reading.sentence());
        return language.on(side).stream()
                .filter(other -> other.slots().stream().anyMatch(slot -> slot.list() && slot.type() == type))
                .filter(other -> types(other).equals(others)
                        && other.kind() == reading.sentence().kind())
                .filter(other -> sameBut(weights(other), weights(reading.sentence()), "one"))
                .max(Comparator.comparingInt(other -> common(other, reading.sentence())))
                .map(other -> filled(other, reading));
    }

    /** The sentence for a name of the kind that was named, about what a candidate works with or uses. */
    private Optional<String> ofAnotherKind(String side, Reading reading) {
        String name = reading.misfit().text();
        if (reading.sentence().kind() != SentenceKind.CANDIDATE) {
            return Optional.empty();
        }
        Set<String> weights = weights(reading.sentence());
        return words.typesOf(name).stream()
                .flatMap(type -> language.on(side).stream()
                        .filter(other -> other.kind() == SentenceKind.CANDIDATE
                                && other.slots().size() == 1
                                && other.slots().get(0).type() == type
                                && !other.slots().get(0).list()
                                && weights(other).equals(weights)))
                .max(Comparator.comparingInt((Sentence other) -> common(other, reading.sentence()))
                        .thenComparingInt(other -> -other.text().length()))
                .map(other -> other.text().replaceFirst("\\{[a-z0-9]+}", Matcher.quoteReplacement(name)));
    }

    private static String filled(Sentence sentence, Reading reading) {
        Map<SlotType, String> written = reading.sentence().slots().stream()
                .collect(Collectors.toMap(
                        Slot::type,
                        slot -> reading.match().written().getOrDefault(slot.name(), ""),
                        (first, second) -> first));
        String text = sentence.text();
        for (Slot slot : sentence.slots()) {
            text = text.replace("{" + slot.name() + "}", written.getOrDefault(slot.type(), ""));
        }
        return text;
    }

    private static Set<SlotType> types(Sentence sentence) {
        return sentence.slots().stream().map(Slot::type).collect(Collectors.toSet());
    }

    private static int common(Sentence one, Sentence other) {
        Set<String> words = literals(one);
        int all = words.size();
        words.retainAll(literals(other));
        return 2 * words.size() - all;
    }

    private static boolean sameBut(Set<String> one, Set<String> other, String word) {
        Set<String> first = new LinkedHashSet<>(one);
        Set<String> second = new LinkedHashSet<>(other);
        first.remove(word);
        second.remove(word);
        return first.equals(second);
    }

    /** The words of a sentence that say how many, deny or set a bound. */
    private static Set<String> weights(Sentence sentence) {
        return literals(sentence).stream()
                .filter(word -> NearestWord.isWeighty(word) && !word.equals("a") && !word.equals("an"))
                .collect(Collectors.toSet());
    }

    private static Set<String> literals(Sentence sentence) {
        return sentence.parts().stream()
                .filter(SentencePart.Words.class::isInstance)
                .flatMap(part -> Arrays.stream(((SentencePart.Words) part)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z']+", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
