package dev.righttrack.render.page;

import dev.righttrack.authoring.diff.AdviceChange;
import dev.righttrack.authoring.diff.AtomicEdit;
import dev.righttrack.authoring.diff.PopulationDiff;
import dev.righttrack.authoring.exact.StatedLine;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an edit does to a population, as a page. */
public final class PopulationPage {

    private final PopulationDiff diff;
    private final int shown;

    private PopulationPage(PopulationDiff diff, int shown) {
        this.diff = diff;
        this.shown = shown;
    }

    /**
     * The page.
     *
     * @param title what was compared
     * @param shown how many people are named at most
     * @param refusals what a gate does not let pass
     * @param base who the people are, in a sentence; may be empty
     */
    public static Page of(String title, PopulationDiff diff, int shown, List<String> refusals, String base) {
        PopulationPage page = new PopulationPage(diff, shown);
        return Page.of(
                title,
                page.summary(base),
                List.of(
                        new Part("Edits", page.edits()),
                        new Part("First place", page.moves(true)),
                        new Part("Verdicts", page.moves(false)),
                        new Part("Beside", page.beside()),
                        new Part("What is said", page.lines()),
                        new Part("What does it", page.causes()),
                        new Part("People", page.people()),
                        new Part(
                                "The gate is shut",
                                refusals.stream()
                                        .map(text -> Item.of("x", text).in(Style.BAD))
                                        .toList())));
    }

    private String summary(String base) {
        if (diff.edits().isEmpty()) {
            return "Nothing was edited that advice depends on.";
        }
        int flips = diff.flips().size();
        return "%s of %s (%s %%) %s another first place. %s"
                .formatted(count(flips), people(diff.people()), percent(flips), flips == 1 ? "gets" : "get", base)
                .strip();
    }

    private String percent(int part) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(Math.max(1, diff.people())), 2, RoundingMode.HALF_UP)
                .toString();
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String people(int number) {
        return count(number) + (number == 1 ? " person" : " people");
    }

    private List<Item> edits() {
        return diff.edits().stream()
                .map(edit -> Item.of("-", edit.label() + " (" + edit.place() + ")"))
                .toList();
    }

    private List<Item> moves(boolean ofPlace) {
        List<Item> items = new ArrayList<>();
        diff.moves().forEach((move, number) -> {
            if (move.role().isEmpty() == ofPlace) {
                items.add(Item.of("-", (ofPlace ? "" : move.role() + ": ") + arrow(move) + ", " + people(number)));
            }
        });
        return items;
    }

    private static String arrow(AdviceChange.Move move) {
        return (move.from().isEmpty() ? "none" : move.from()) + " -> "
                + (move.to().isEmpty() ? "none" : move.to());
    }

    private List<Item> beside() {
        return Stream.of(
                        Item.of("-", people(diff.otherLeaders()) + " with the same first place and other leaders"),
                        Item.of("-", people(diff.otherFit()) + " with nothing of this, and another fit for some role"))
                .filter(item -> !item.text().startsWith("0 "))
                .toList();
    }

    private List<Item> lines() {
        List<Item> items = new ArrayList<>();
        diff.lines().forEach((line, audience) -> {
            if (audience.gained() > 0) {
                items.add(Item.of("+", people(audience.gained()) + ": " + words(line))
                        .in(Style.GOOD));
            }
            if (audience.lost() > 0) {
                items.add(Item.of("-", people(audience.lost()) + " no longer: " + words(line))
                        .in(Style.BAD));
            }
        });
        return items;
    }

    private static String words(StatedLine line) {
        String text = line.text().isEmpty() ? "" : ": " + line.text();
        return switch (line.kind()) {
            case "for" -> "speaks for " + line.about() + text;
            case "against" -> "speaks against " + line.about() + text;
            case "bar" -> line.about() + " is not suitable" + text;
            case "variant" -> "the variant " + line.about();
            case "team" -> "as " + line.about() + ", team up" + text;
            case "ask" -> "as " + line.about() + ", ask the employer" + text;
            case "note" -> "keep in mind" + text;
            default -> "look for " + line.about() + text;
        };
    }

    /** Which edits are behind how many changes; a change that several sets would undo counts for each. */
    private List<Item> causes() {
        Map<String, int[]> counts = new TreeMap<>();
        for (AdviceChange change : diff.changes()) {
            for (List<AtomicEdit> set : change.because().sets()) {
                int[] both = counts.computeIfAbsent(words(set), s -> new int[2]);
                both[change.isFlip() ? 0 : 1]++;
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, int[]>>comparingInt(e -> -e.getValue()[0])
                        .thenComparing(e -> -e.getValue()[1])
                        .thenComparing(Map.Entry::getKey))
                .map(e -> Item.of(
                        "-",
                        e.getKey() + " undoes " + count(e.getValue()[0]) + " of first place, " + count(e.getValue()[1])
                                + " of verdicts"))
                .toList();
    }

    private static String words(List<AtomicEdit> set) {
        String all = AdviceWords.and(set.stream()
                .map(edit -> edit.kind() + " \"" + edit.name() + "\"")
                .toList());
        return "taking back " + all + (set.size() == 1 ? "" : " together");
    }

    private List<Item> people() {
        List<AdviceChange> flips = diff.flips();
        List<Item> items = new ArrayList<>();
        flips.stream()
                .limit(shown)
                .forEach(flip -> items.add(Item.of(
                        "-",
                        flip.person() + ": " + arrow(flip.move()) + "; "
                                + String.join(
                                        ", or ",
                                        flip.because().sets().stream()
                                                .map(PopulationPage::words)
                                                .toList())
                                + " undoes it")));
        if (flips.size() > shown) {
            items.add(Item.of(
                    "", "and " + count(flips.size() - shown) + " more; --show N shows more, --format json all"));
        }
        return items;
    }
}
