package dev.righttrack.rules.language;

import dev.righttrack.rules.model.Meaning;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.model.Slot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A sentence that a coach may use, and the line of DRL that it stands for.
 *
 * @param side {@code when} or {@code then}
 * @param kind what a condition looks at (knowledge, reading, candidate, context, possible, wish, skill, verdict) or what
 *     a conclusion makes (requirement, evidence, statement)
 * @param text the sentence with its slots in braces
 * @param parts its words and slots in order
 * @param meaning what its line of DRL says
 * @param line the line of the language file
 */
public record Sentence(
        String side, SentenceKind kind, String text, List<SentencePart> parts, Meaning meaning, int line) {

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** The sentence with its slots in capitals, as one would show it to a coach. */
    public String shown() {
        return parts.stream()
                .map(part -> part instanceof SentencePart.Gap gap
                        ? gap.slot().name().toUpperCase(Locale.ROOT)
                        : ((SentencePart.Words) part).text())
                .collect(Collectors.joining(" "))
                .replace(" ,", ",")
                .replace(" :", ":");
    }

    /** The slots in the order in which they stand in the sentence. */
    public List<Slot> slots() {
        return parts.stream()
                .filter(SentencePart.Gap.class::isInstance)
                .map(part -> ((SentencePart.Gap) part).slot())
                .toList();
    }
}
