package dev.righttrack.intake;

import dev.righttrack.findings.Check;
import dev.righttrack.intake.document.DuplicateCheck;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a candidate's file on wishes, and on where the candidate wants to be. */
final class WishFields {

    private static final String NONE = "none";

    private final CandidateWords words;

    WishFields(CandidateWords words) {
        this.words = words;
    }

    Map<String, String> wishes(FieldReader fields) {
        Map<String, String> wishes = new HashMap<>();
        fields.map("wishes", key -> words.topic(key.text(), key.place())).forEach((topic, text) -> {
            if (!CandidateWords.isUnknown(text)) {
                words.stance(text).ifPresent(stance -> wishes.put(topic, stance));
            }
        });
        return wishes;
    }

    Map<String, Set<String>> circumstances(FieldReader fields) {
        Map<String, Set<String>> all = new HashMap<>();
        if (fields.has("applications")) {
            applications(fields).ifPresent(named -> all.put("application", named));
        }
        one(fields, "organization", Kind.ORGANIZATION, all);
        one(fields, "stage", Kind.STAGE, all);
        own(fields, all);
        fields.flag("variety").ifPresent(likes -> all.put("variety", likes ? Set.of("yes") : Set.of("no")));
        return all;
    }

    /** Those that the coaches added, each under its name. */
    private void own(FieldReader fields, Map<String, Set<String>> all) {
        fields.node("circumstances")
                .filter(node -> !(node instanceof Node.Nothing))
                .flatMap(node -> FieldReader.of(node, "\"circumstances\"", words.findings()))
                .ifPresent(inside -> {
                    DuplicateCheck twice = DuplicateCheck.keys(words.findings());
                    for (String written : inside.names()) {
                        words.circumstance(new Node.Text(written, false, inside.place(written)))
                                .filter(one -> twice.isFirst(one.name(), written, inside.place(written)))
                                .ifPresent(one ->
                                        chosen(inside, written, one).ifPresent(values -> all.put(one.name(), values)));
                    }
                });
    }

    /** What was chosen of a circumstance; empty where that is said to be unknown. */
    private Optional<Set<String>> chosen(FieldReader fields, String key, CircumstanceEntry asked) {
        List<Node.Text> texts = fields.texts(key);
        if (texts.stream().allMatch(CandidateWords::isUnknown)) {
            return Optional.empty();
        }
        Set<String> values = fields.meanings(key, text -> words.value(asked, text));
        if (values.size() > 1 && !asked.several()) {
            words.error(
                    fields.place(key),
                    Check.CONTRADICTION,
                    "\"" + asked.name() + "\" is one of " + String.join(" and ", new TreeSet<>(values)) + ", not both",
                    "Leave it out if it is not known.");
            return Optional.empty();
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** What was named; none of them if that is said, and nothing if there is only an empty text. */
    private Optional<Set<String>> applications(FieldReader fields) {
        Set<String> named = fields.meanings(
                "applications", text -> isNone(text) ? Optional.of(NONE) : words.find(Kind.APPLICATION, text));
        boolean none = named.remove(NONE);
        if (none && !named.isEmpty()) {
            words.error(
                    fields.place("applications"),
                    Check.CONTRADICTION,
                    "\"applications\" says none, and names " + String.join(", ", named),
                    "Keep one of the two.");
        }
        boolean isEmptyList = fields.node("applications")
                .filter(node -> node instanceof Node.Items && node.size() == 0)
                .isPresent();
        return named.isEmpty() && !none && !isEmptyList ? Optional.empty() : Optional.of(named);
    }

    private static boolean isNone(Node.Text text) {
        return Vocabulary.folded(text.text()).equals("none");
    }

    private void one(FieldReader fields, String key, Kind kind, Map<String, Set<String>> all) {
        fields.text(key)
                .filter(text -> !CandidateWords.isUnknown(text))
                .flatMap(text -> words.find(kind, text))
                .ifPresent(name -> all.put(key, Set.of(name)));
    }
}
