package dev.righttrack.rules.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.Fraction;

/** Reads what a line of DRL names: texts, figures, and the slots of its sentence. */
final class ValueReader {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+[0-9]*)}");
    private static final Pattern FIGURE_SLOT = Pattern.compile("\\{([a-z]+[0-9]*)!([a-z]+)}");
    private static final Pattern FAMILIES = Pattern.compile("\\{([a-z]+[0-9]*)!families}");
    private static final Pattern FIGURE = Pattern.compile("([0-9]{1,6})(?:\\.([0-9]{1,3}))?");

    private final DrlTokens tokens;
    private final Map<String, Slot> slots;

    ValueReader(DrlTokens tokens, Map<String, Slot> slots) {
        this.tokens = tokens;
        this.slots = slots;
    }

    /** A text or a slot between quotes. */
    Value word() throws UnfitLineException {
        String token = tokens.next();
        if (!token.startsWith("\"")) {
            throw new UnfitLineException(
                    token.isEmpty() ? "the line ends where a text is expected" : "\"" + token + "\" is no text",
                    "A text, and a slot that is filled with one, stands between quotes: \"{slot}\".");
        }
        String text = token.substring(1, token.length() - 1);
        Matcher slot = SLOT.matcher(text);
        if (slot.matches()) {
            Slot found = slot(slot.group(1));
            if (found.list()) {
                throw new UnfitLineException(
                        "{" + found.name() + "} is a list and stands in the place of one text",
                        "A list stands in brackets: in ({" + found.name() + "}).");
            }
            return new Value.SlotWords(found);
        }
        if (text.contains("{") || text.contains("}")) {
            throw new UnfitLineException("a slot stands within a longer text", "Give it a text of its own.");
        }
        return new Value.Words(List.of(text.replaceAll("\\\\(.)", "$1")));
    }

    /** What stands between brackets: a list's slot, or texts with commas between. */
    Value list() throws UnfitLineException {
        Matcher families = FAMILIES.matcher(tokens.peek());
        if (families.matches()) {
            Slot tool = slot(families.group(1));
            if (tool.type() != SlotType.TOOL || tool.list()) {
                throw new UnfitLineException("{" + tool.name() + "} is no tool, and has no families", "Use {tool}.");
            }
            tokens.next();
            return new Value.SlotFamilies(tool);
        }
        Matcher slot = SLOT.matcher(tokens.peek());
        if (slot.matches()) {
            Slot found = slot(slot.group(1));
            if (!found.list()) {
                throw new UnfitLineException(
                        "{" + found.name() + "} is no list",
                        "Name the slot {" + found.name() + "s}, or put it between quotes.");
            }
            tokens.next();
            return new Value.SlotWords(found);
        }
        List<String> words = new ArrayList<>();
        do {
            Value one = word();
            if (one instanceof Value.SlotWords) {
                if (words.isEmpty() && !tokens.peek().equals(",")) {
                    return one;
                }
                throw new UnfitLineException("a slot stands in a list of texts", "Use a slot that is a list.");
            }
            words.add(one.word());
        } while (tokens.takes(","));
        return new Value.Words(words);
    }

    /** A figure, or the figure of the word in a slot. */
    Value figure() throws UnfitLineException {
        String token = tokens.next();
        Matcher slot = FIGURE_SLOT.matcher(token);
        if (slot.matches()) {
            Slot found = slot(slot.group(1));
            if (found.list() || !found.type().hasFigure()) {
                throw new UnfitLineException(
                        "{" + found.name() + "} has no figure",
                        "Levels, degrees, verdicts, counts and years have one.");
            }
            return new Value.SlotFigure(found);
        }
        Matcher figure = FIGURE.matcher(token);
        if (!figure.matches()) {
            throw new UnfitLineException(
                    token.isEmpty() ? "the line ends where a figure is expected" : "\"" + token + "\" is no figure",
                    "A figure is a number, or a slot such as {level!rank} or {duration!number}.");
        }
        String decimals = Optional.ofNullable(figure.group(2)).orElse("");
        int whole = 1;
        for (int i = 0; i < decimals.length(); i++) {
            whole *= 10;
        }
        return new Value.Figure(Fraction.of(Integer.parseInt(figure.group(1) + decimals), whole));
    }

    private Slot slot(String name) throws UnfitLineException {
        Slot found = slots.get(name);
        if (found == null) {
            throw new UnfitLineException(
                    "the slot {" + name + "} of the template is not in the sentence", "Write it into the sentence.");
        }
        return found;
    }
}
