package dev.righttrack.intake;

import dev.righttrack.facts.knowledge.Kind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a candidate's file on wishes, and on where the candidate wants to be. */
final class WishFields {

    private final CandidateWords words;

    WishFields(CandidateWords words) {
        this.words = words;
    }

    Map<String, String> wishes(Fields fields) {
        Map<String, String> wishes = new HashMap<>();
        fields.map("wishes").forEach((key, text) -> {
            Optional<String> topic = words.knownTopic(key).or(() -> words.topic(key, fields.keyPlace("wishes", key)));
            if (!text.text().equalsIgnoreCase("unknown")) {
                words.stance(text).ifPresent(stance -> topic.ifPresent(t -> wishes.put(t, stance)));
            }
        });
        return wishes;
    }

    Map<String, Set<String>> circumstances(Fields fields) {
        Map<String, Set<String>> all = new HashMap<>();
        if (fields.has("applications")) {
            List<Node.Text> texts = fields.texts("applications").stream()
                    .filter(t -> !t.text().equalsIgnoreCase("none"))
                    .toList();
            Set<String> named = new LinkedHashSet<>();
            texts.forEach(text -> words.find(Kind.APPLICATION, text).ifPresent(named::add));
            all.put("application", named);
        }
        one(fields, "organization", Kind.ORGANIZATION, all);
        one(fields, "stage", Kind.STAGE, all);
        fields.flag("variety").ifPresent(likes -> all.put("variety", likes ? Set.of("yes") : Set.of("no")));
        return all;
    }

    private void one(Fields fields, String key, Kind kind, Map<String, Set<String>> all) {
        fields.text(key)
                .filter(text -> !text.text().isEmpty() && !text.text().equalsIgnoreCase("unknown"))
                .flatMap(text -> words.find(kind, text))
                .ifPresent(name -> all.put(key, Set.of(name)));
    }
}
