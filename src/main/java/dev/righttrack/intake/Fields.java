package dev.righttrack.intake;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.NearestWord;
import dev.righttrack.findings.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values under the keys of one entry, read key by key; what is missing, unknown or of another form is told. */
final class Fields {

    private final Node.Entries entries;
    private final Findings findings;

    private Fields(Node.Entries entries, Findings findings) {
        this.entries = entries;
        this.findings = findings;
    }

    /** The fields of a node, if it has any; keys that are not known are told. */
    static Optional<Fields> of(Node node, String what, Set<String> known, Findings findings) {
        return of(node, what, findings).map(fields -> {
            fields.entries.keys().forEach((key, place) -> {
                if (!known.contains(key)) {
                    fields.unknown(key, place, what, known);
                }
            });
            return fields;
        });
    }

    /** The fields of a node under any keys. */
    static Optional<Fields> of(Node node, String what, Findings findings) {
        if (node instanceof Node.Entries entries) {
            return Optional.of(new Fields(entries, findings));
        }
        findings.add(Finding.error(
                node.place(), "wrong-type", what + " is " + node.word() + ", where keys with values are expected", ""));
        return Optional.empty();
    }

    private void unknown(String key, Place place, String what, Collection<String> known) {
        String hint = NearestWord.to(key, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Known: " + String.join(", ", known.stream().sorted().toList()) + ".");
        findings.add(Finding.error(place, "unknown-field", "unknown field \"" + key + "\" of " + what, hint));
    }

    Place place() {
        return entries.place();
    }

    /** Where a key stands; the whole, if it is not there. */
    Place place(String key) {
        return entries.keys().getOrDefault(key, entries.place());
    }

    Map<String, Node> values() {
        return entries.values();
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(entries.values().get(key));
    }

    boolean has(String key) {
        return entries.values().containsKey(key);
    }

    /** A text under a key; empty and told, if it is something else. */
    Optional<Node.Text> text(String key) {
        return node(key).flatMap(node -> text(node, "", key));
    }

    String textOr(String key, String otherwise) {
        return text(key).map(Node.Text::text).orElse(otherwise);
    }

    /** A text that has to be there. */
    String needed(String key, String what) {
        Optional<Node.Text> text = text(key);
        if ((text.isEmpty() && !has(key))
                || (text.isPresent() && text.get().text().isBlank())) {
            findings.add(Finding.error(place(), "missing-field", what + " has no \"" + key + "\"", "Add it."));
        }
        return text.map(Node.Text::text).orElse("");
    }

    private Optional<Node.Text> text(Node node, String what, String key) {
        if (node instanceof Node.Text text) {
            return Optional.of(text);
        }
        findings.add(Finding.error(
                node.place(),
                "wrong-type",
                what + "\"" + key + "\" is " + node.word() + ", where a text is expected",
                ""));
        return Optional.empty();
    }

    /** The texts of a list under a key; one text alone counts as a list of one. */
    List<Node.Text> texts(String key) {
        return node(key).map(node -> texts(node, key)).orElse(List.of());
    }

    List<String> words(String key) {
        return texts(key).stream().map(Node.Text::text).toList();
    }

    private List<Node.Text> texts(Node node, String key) {
        List<Node.Text> texts = new ArrayList<>();
        if (node instanceof Node.Items items) {
            items.items().forEach(item -> text(item, "an item of ", key).ifPresent(texts::add));
        } else if (node instanceof Node.Text text) {
            if (!text.text().isEmpty()) {
                texts.add(text);
            }
        } else {
            findings.add(Finding.error(
                    node.place(),
                    "wrong-type",
                    "\"" + key + "\" is " + node.word() + ", where a list is expected",
                    ""));
        }
        return texts;
    }

    /** Key to text under a key, in order. */
    Map<String, Node.Text> map(String key) {
        Node node = entries.values().get(key);
        if (node == null) {
            return Map.of();
        }
        Map<String, Node.Text> map = new LinkedHashMap<>();
        inside(node, key).forEach((name, value) -> text(value, "", name).ifPresent(t -> map.put(name, t)));
        return map;
    }

    private Map<String, Node> inside(Node node, String key) {
        return node instanceof Node.Entries inner
                ? inner.values()
                : of(node, "\"" + key + "\"", findings).map(Fields::values).orElse(Map.of());
    }

    Place keyPlace(String key, String inner) {
        return node(key)
                .filter(Node.Entries.class::isInstance)
                .map(Node.Entries.class::cast)
                .map(inside -> inside.keys().getOrDefault(inner, inside.place()))
                .orElseGet(() -> place(key));
    }

    /** Yes or no under a key. */
    Optional<Boolean> flag(String key) {
        return text(key).flatMap(text -> switch (text.text().toLowerCase(java.util.Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> {
                findings.add(Finding.error(
                        text.place(),
                        "wrong-type",
                        "\"" + key + "\" is \"" + text.text() + "\", where yes or no is expected",
                        ""));
                yield Optional.empty();
            }
        });
    }

    /** A whole number under a key. */
    Optional<Integer> number(String key) {
        return text(key).flatMap(text -> {
            if (text.text().matches("-?[0-9]{1,9}")) {
                return Optional.of(Integer.valueOf(text.text()));
            }
            findings.add(Finding.error(
                    text.place(),
                    "wrong-type",
                    "\"" + key + "\" is \"" + text.text() + "\", where a whole number is expected",
                    ""));
            return Optional.empty();
        });
    }

    void error(Place place, String check, String message, String hint) {
        findings.add(Finding.error(place, check, message, hint));
    }
}
