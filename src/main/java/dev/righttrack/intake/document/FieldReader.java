package dev.righttrack.intake.document;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.WrittenWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The values under the keys of one entry, read key by key; what is missing, unknown or of another form is reported. */
public final class FieldReader {

    private final Node.Entries entries;
    private final Findings findings;

    private final Set<String> misspelled = new LinkedHashSet<>();

    private FieldReader(Node.Entries entries, Findings findings) {
        this.entries = entries;
        this.findings = findings;
    }

    /** The fields of a node, if it has any; keys that are not known are reported. */
    public static Optional<FieldReader> of(Node node, String what, Set<String> known, Findings findings) {
        return of(node, what, findings).map(fields -> {
            fields.names().forEach(key -> {
                if (!known.contains(key)) {
                    fields.unknown(key, fields.place(key), what, known);
                }
            });
            return fields;
        });
    }

    /** The fields of a node under any keys. */
    public static Optional<FieldReader> of(Node node, String what, Findings findings) {
        if (node instanceof Node.Entries entries) {
            return Optional.of(new FieldReader(entries, findings));
        }
        findings.add(Finding.error(
                node.place(),
                Check.WRONG_TYPE,
                what + " is " + node.word() + ", where keys with values are expected",
                ""));
        return Optional.empty();
    }

    private void unknown(String key, Place place, String what, Collection<String> known) {
        Optional<String> nearest = NearestWord.to(key, known);
        nearest.ifPresent(misspelled::add);
        String hint = nearest.map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Known: " + String.join(", ", known.stream().sorted().toList()) + ".");
        findings.add(Finding.error(
                place, Check.UNKNOWN_FIELD, "unknown field " + QuotedText.word(key) + " of " + what, hint));
    }

    /** All of it. */
    public Node.Entries entries() {
        return entries;
    }

    /** Where the entry begins. */
    public Place place() {
        return entries.place();
    }

    /** Where a key stands; the whole, if it is not there. */
    public Place place(String key) {
        return entries.keys().getOrDefault(key, entries.place());
    }

    /** Every key, those with null too. */
    public Set<String> names() {
        return entries.names();
    }

    /** The values by their keys, in the order of the file. */
    public Map<String, Node> values() {
        return entries.values();
    }

    /** The value under a key. */
    public Optional<Node> node(String key) {
        return Optional.ofNullable(entries.values().get(key));
    }

    /** The keys under a key with null are none. */
    public Node entriesOf(String key) {
        return node(key).orElseGet(() -> new Node.Entries(Map.of(), Map.of(), place(key)));
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return entries.values().containsKey(key);
    }

    /** A text under a key; empty, and reported, if it is something else. */
    public Optional<Node.Text> text(String key) {
        return node(key).flatMap(node -> text(node, "", key));
    }

    /** The text under a key, or another one where there is none. */
    public String textOr(String key, String otherwise) {
        return text(key).map(Node.Text::text).orElse(otherwise);
    }

    /** A text that has to be there. */
    public String needed(String key, String what) {
        Optional<Node.Text> text = text(key);
        boolean absent = text.isEmpty() && node(key).stream().allMatch(Node.Text.class::isInstance);
        if (absent && !misspelled.contains(key)) {
            findings.add(Finding.error(place(), Check.MISSING_FIELD, what + " has no \"" + key + "\"", "Add it."));
        }
        return text.map(Node.Text::text).orElse("");
    }

    /** Nothing, if the text has nothing in it that can be seen. */
    private Optional<Node.Text> text(Node node, String what, String key) {
        if (node instanceof Node.Text text) {
            return Optional.of(text).filter(one -> !WrittenWord.of(one.text()).isEmpty());
        }
        findings.add(Finding.error(
                node.place(),
                Check.WRONG_TYPE,
                what + QuotedText.of(key) + " is " + node.word() + ", where a text is expected",
                ""));
        return Optional.empty();
    }

    /** The texts of a list under a key; one text alone counts as a list of one, and empty ones are left out. */
    public List<Node.Text> texts(String key) {
        return node(key).map(node -> texts(node, key)).orElse(List.of());
    }

    /** The texts under a key; empty where there is none. */
    public List<String> words(String key) {
        return texts(key).stream().map(Node.Text::text).toList();
    }

    private List<Node.Text> texts(Node node, String key) {
        List<Node.Text> texts = new ArrayList<>();
        if (node instanceof Node.Items items) {
            items.items().forEach(item -> text(item, "an item of ", key).ifPresent(texts::add));
        } else if (node instanceof Node.Text) {
            text(node, "", key).ifPresent(texts::add);
        } else {
            findings.add(Finding.error(
                    node.place(),
                    Check.WRONG_TYPE,
                    QuotedText.of(key) + " is " + node.word() + ", where a list is expected",
                    ""));
        }
        return texts;
    }

    /** What the texts of a list under a key mean, in order; what is there twice is reported, and the first counts. */
    public <M> Set<M> meanings(String key, Function<Node.Text, Optional<M>> meaning) {
        Set<M> meanings = new LinkedHashSet<>();
        DuplicateCheck twice = DuplicateCheck.items(findings);
        texts(key)
                .forEach(text -> meaning.apply(text)
                        .filter(one -> twice.isFirst(one, text.text(), text.place()))
                        .ifPresent(meanings::add));
        return meanings;
    }

    /** Key to text under a key, in order. */
    public Map<String, Node.Text> map(String key) {
        return map(key, written -> Optional.of(written.text()));
    }

    /**
     * What the keys under a key mean, to the text of each, in order; what is there twice, in whatever spelling, is
     * reported, and the first counts. A key without a value has to mean something too, and is left out.
     *
     * @param meaning what a key means; reports what it does not know
     */
    public <M> Map<M, Node.Text> map(String key, Function<Node.Text, Optional<M>> meaning) {
        Map<M, Node.Text> map = new LinkedHashMap<>();
        DuplicateCheck twice = DuplicateCheck.keys(findings);
        node(key).flatMap(node -> inside(node, key)).ifPresent(inside -> {
            for (String name : inside.names()) {
                Place place = inside.keys().getOrDefault(name, inside.place());
                Optional<M> meant = meaning.apply(new Node.Text(name, false, place));
                Optional<Node.Text> text =
                        Optional.ofNullable(inside.values().get(name)).flatMap(value -> text(value, "", name));
                if (meant.isPresent() && text.isPresent() && twice.isFirst(meant.get(), name, place)) {
                    map.put(meant.get(), text.get());
                }
            }
        });
        return map;
    }

    private Optional<Node.Entries> inside(Node node, String key) {
        return node instanceof Node.Entries inner
                ? Optional.of(inner)
                : of(node, QuotedText.of(key), findings).map(fields -> fields.entries);
    }

    /** Where an inner key stands; where the value of the outer key begins if that has no such key. */
    public Place keyPlace(String key, String inner) {
        return node(key)
                .filter(Node.Entries.class::isInstance)
                .map(Node.Entries.class::cast)
                .map(inside -> inside.keys().getOrDefault(inner, inside.place()))
                .orElseGet(() -> place(key));
    }

    /** Yes or no under a key. */
    public Optional<Boolean> flag(String key) {
        return text(key).flatMap(text -> switch (Vocabulary.folded(text.text())) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> {
                findings.add(Finding.error(
                        text.place(),
                        Check.WRONG_TYPE,
                        QuotedText.of(key) + " is " + QuotedText.word(text.text()) + ", where yes or no is expected",
                        ""));
                yield Optional.empty();
            }
        });
    }

    /** A whole number under a key. */
    public Optional<Integer> number(String key) {
        return text(key).flatMap(text -> {
            String figures = WrittenWord.of(text.text());
            if (figures.matches("-?[0-9]{1,9}")) {
                return Optional.of(Integer.valueOf(figures));
            }
            findings.add(Finding.error(
                    text.place(),
                    Check.WRONG_TYPE,
                    QuotedText.of(key) + " is " + QuotedText.word(text.text()) + ", where a whole number is expected",
                    ""));
            return Optional.empty();
        });
    }

    /** Reports an error. */
    public void error(Place place, Check check, String message, String hint) {
        findings.add(Finding.error(place, check, message, hint));
    }
}
