package dev.righttrack.interview.answers;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.words.AnswerPhrases;
import dev.righttrack.knowledge.words.AnswerSense;
import dev.righttrack.knowledge.words.AnswerTopic;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people say instead of a name of some kinds: of activities, applications, organizations and stages of a team. */
final class SpokenNames {

    private final Map<Kind, Map<String, String>> names = new EnumMap<>(Kind.class);

    SpokenNames(Knowledge knowledge) {
        for (AnswerPhrases entry : knowledge.all(Kind.ANSWER_WORDS, AnswerPhrases.class)) {
            if (entry.sense() == AnswerSense.NAME) {
                Map<String, String> own = names.computeIfAbsent(kind(entry.topic()), kind -> new HashMap<>());
                entry.phrases()
                        .forEach(phrase -> own.putIfAbsent(String.join(" ", PhraseBook.words(phrase)), entry.named()));
            }
        }
    }

    private static Kind kind(AnswerTopic topic) {
        return switch (topic) {
            case APPLICATION -> Kind.APPLICATION;
            case ORGANIZATION -> Kind.ORGANIZATION;
            case STAGE -> Kind.STAGE;
            case ACTIVITY, WISH, LEVEL, LIST -> Kind.ACTIVITY;
        };
    }

    /** The name that a phrase stands for; empty if it stands for none of the kind. */
    Optional<String> find(Kind kind, String phrase) {
        return Optional.ofNullable(names.getOrDefault(kind, Map.of()).get(phrase));
    }
}
