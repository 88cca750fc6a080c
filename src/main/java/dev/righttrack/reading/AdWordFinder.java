package dev.righttrack.reading;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.words.AdMeaning;
import dev.righttrack.knowledge.words.AdWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** The words of job ads in a text. Safe for use by several threads. */
final class AdWordFinder {

    /** Words in a folded text, from an index to behind their end. */
    record Found(int from, int to, AdWords words) {

        AdMeaning meaning() {
            return words.meaning();
        }
    }

    private final Map<String, List<AdWords>> words = new HashMap<>();
    private final Trie trie;

    private AdWordFinder(Knowledge knowledge, String language, Predicate<AdMeaning> isMeant) {
        for (AdWords one : knowledge.all(Kind.AD_WORDS, AdWords.class)) {
            boolean isOfLanguage = one.language().isEmpty()
                    || one.language().equals("en")
                    || one.language().equals(language);
            if (isOfLanguage && isMeant.test(one.meaning())) {
                one.spellings()
                        .forEach(spelling -> words.computeIfAbsent(
                                        Gazetteer.folded(spelling).strip(), first -> new ArrayList<>())
                                .add(one));
            }
        }
        trie = Trie.builder().addKeywords(words.keySet()).build();
    }

    /** The finder of what is said of a name: that it is asked, welcome, not asked, or a number of years. */
    static AdWordFinder ofCues(Knowledge knowledge, String language) {
        return new AdWordFinder(knowledge, language, meaning -> !meaning.isHeading() && !meaning.isPhrase());
    }

    /** The finder of what stands for a name of another kind. */
    static AdWordFinder ofPhrases(Knowledge knowledge, String language) {
        return new AdWordFinder(knowledge, language, AdMeaning::isPhrase);
    }

    /** Heading to what stands below it, in every language. */
    static Map<String, AdSection> headings(Knowledge knowledge) {
        Map<String, AdSection> headings = new LinkedHashMap<>();
        for (AdWords one : knowledge.all(Kind.AD_WORDS, AdWords.class)) {
            if (one.meaning().isHeading()) {
                one.spellings().forEach(spelling -> headings.putIfAbsent(spelling, section(one.meaning())));
            }
        }
        return headings;
    }

    private static AdSection section(AdMeaning heading) {
        return switch (heading) {
            case TASKS -> AdSection.TASKS;
            case REQUIREMENTS -> AdSection.REQUIREMENTS;
            case WISHES -> AdSection.WISHES;
            case OFFER -> AdSection.OFFER;
            case EMPLOYER -> AdSection.EMPLOYER;
            default -> AdSection.APPLYING;
        };
    }

    /** The words of a folded text, in order; shorter ones within longer ones are left out. */
    List<Found> find(String folded) {
        List<Found> found = new ArrayList<>();
        for (Emit emit : WholeWords.of(trie, folded)) {
            words.getOrDefault(emit.getKeyword(), List.of())
                    .forEach(one -> found.add(new Found(emit.getStart(), emit.getEnd() + 1, one)));
        }
        return found;
    }
}
