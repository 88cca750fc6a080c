package dev.righttrack.intake;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.QuotedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields of a record that are passed through as texts, and play no part in the advice. */
final class PassedThroughFields {

    private static final int LONGEST = 2_000;

    private final List<String> names;

    PassedThroughFields(List<String> names) {
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }

    /** Those that the record has; a list, or keys with values, becomes one text. */
    Map<String, String> of(Node.Entries record, Findings findings) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : names) {
            Node node = record.values().get(name);
            if (node != null) {
                text(node)
                        .map(CandidateWords::printable)
                        .filter(text -> text.length() <= LONGEST)
                        .ifPresentOrElse(
                                text -> kept.put(name, text),
                                () -> findings.add(Finding.error(
                                        node.place(),
                                        Check.TOO_LARGE,
                                        QuotedText.of(name) + " cannot be passed through",
                                        "It has to be a text, or a list of texts, of at most " + LONGEST
                                                + " characters.")));
            }
        }
        return kept;
    }

    private static Optional<String> text(Node node) {
        if (node instanceof Node.Text text) {
            return Optional.of(text.text());
        }
        if (node instanceof Node.Items items && items.items().stream().allMatch(Node.Text.class::isInstance)) {
            return Optional.of(String.join(
                    "; ",
                    items.items().stream().map(one -> ((Node.Text) one).text()).toList()));
        }
        if (node instanceof Node.Entries entries
                && entries.values().values().stream().allMatch(Node.Text.class::isInstance)) {
            return Optional.of(String.join(
                    "; ",
                    entries.values().entrySet().stream()
                            .map(one -> one.getKey() + ": " + ((Node.Text) one.getValue()).text())
                            .toList()));
        }
        return Optional.empty();
    }
}
