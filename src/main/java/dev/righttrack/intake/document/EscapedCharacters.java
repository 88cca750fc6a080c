package dev.righttrack.intake.document;

import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
import dev.righttrack.findings.Place;
import dev.righttrack.text.PrintableText;
import java.util.Map;

/** Characters that cannot be seen and were written as escapes of YAML, so that the file itself does not hold them. */
public final class EscapedCharacters {

    private EscapedCharacters() {}

    /**
     * Tells them in every key and text of a document.
     *
     * @param text the file; where it holds such characters themselves, they have been reported, and that is enough
     */
    public static void tell(String text, Node node, Findings findings) {
        if (text.indexOf('\\') >= 0 && PrintableText.hiddenAt(text, 1).isEmpty()) {
            tell(node, findings);
        }
    }

    private static void tell(Node node, Findings findings) {
        if (node instanceof Node.Text text) {
            HiddenCharacters.tell(text.place(), text.text(), findings);
        } else if (node instanceof Node.Items items) {
            items.items().forEach(item -> tell(item, findings));
        } else if (node instanceof Node.Entries entries) {
            for (Map.Entry<String, Node> entry : entries.values().entrySet()) {
                Place place = entries.keys().getOrDefault(entry.getKey(), entries.place());
                HiddenCharacters.tell(place, entry.getKey(), findings);
                tell(entry.getValue(), findings);
            }
        }
    }
}
