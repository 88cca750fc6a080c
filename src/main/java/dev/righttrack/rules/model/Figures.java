package dev.righttrack.rules.model;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.scoring.Verdict;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * The ranks and figures that the knowledge gives to words.
 *
 * @param knowledge what the facts folder says
 */
public record Figures(Knowledge knowledge) {

    /** The figure of a word that stands in a slot of some type, if it has one. */
    public Optional<Fraction> of(SlotType type, String word) {
        return switch (type) {
            case LEVEL -> rank(Kind.LEVEL, word);
            case DEGREE -> rank(Kind.DEGREE, word);
            case VERDICT -> Verdict.of(word).map(verdict -> Fraction.of(verdict.rank()));
            case COUNT, DURATION ->
                knowledge.find(Kind.WEIGHT, word, Weight.class).map(Weight::value);
            default -> Optional.empty();
        };
    }

    /** The families of a tool; none if there is no such tool. */
    public List<String> families(String tool) {
        return knowledge
                .find(Kind.TOOL, tool, ToolEntry.class)
                .map(ToolEntry::families)
                .orElse(List.of());
    }

    private Optional<Fraction> rank(Kind kind, String word) {
        return knowledge.find(kind, word, RankedTerm.class).map(term -> Fraction.of(term.rank()));
    }
}
