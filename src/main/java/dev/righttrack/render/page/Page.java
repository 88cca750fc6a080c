package dev.righttrack.render.page;

import dev.righttrack.advice.RuleCard;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer in parts, to be written for a terminal or as Markdown.
 *
 * @param title what it is about
 * @param summary the answer in one sentence
 * @param parts its parts in order
 * @param withRules whether rules and reasons are shown without being asked for, since they are the answer
 */
public record Page(String title, String summary, List<Part> parts, boolean withRules) {

    public Page {
        parts = List.copyOf(parts);
    }

    /** A page whose rules are shown in full detail only. */
    public static Page of(String title, String summary, List<Part> parts) {
        return new Page(
                title,
                summary,
                parts.stream().filter(part -> !part.items().isEmpty()).toList(),
                false);
    }

    /** A heading, and what stands under it. */
    public record Part(String heading, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing said.
     *
     * @param mark a short mark before it, such as {@code +}
     * @param text what is said
     * @param style how it looks on a terminal
     * @param rule the rule behind it, if there is one
     * @param cites the sections behind it; those of the rule if there is one
     * @param below what is said under it
     */
    public record Item(
            String mark, String text, Style style, Optional<RuleCard> rule, List<String> cites, List<Item> below) {
        public Item {
            cites = List.copyOf(cites);
            below = List.copyOf(below);
        }

        /** A line in plain style, with nothing below it. */
        public static Item of(String mark, String text) {
            return new Item(mark, text, Style.PLAIN, Optional.empty(), List.of(), List.of());
        }

        /** The same line in another style. */
        public Item in(Style other) {
            return new Item(mark, text, other, rule, cites, below);
        }

        Item by(RuleCard card) {
            return new Item(mark, text, style, Optional.of(card), card.cites(), below);
        }

        Item citing(List<String> sections) {
            return new Item(mark, text, style, rule, sections, below);
        }

        /** The same line with more lines below it. */
        public Item with(List<Item> more) {
            List<Item> all = new ArrayList<>(below);
            all.addAll(more);
            return new Item(mark, text, style, rule, cites, all);
        }
    }
}
