package dev.righttrack.render.page;

import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.candidate.Stance;
import dev.righttrack.explain.Comparison;
import dev.righttrack.explain.Comparison.Side;
import dev.righttrack.explain.Comparison.SkillDifference;
import dev.righttrack.explain.Comparison.TaskDifference;
import dev.righttrack.explain.Comparison.ToolDifference;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two roles held against each other, as a page. */
public final class ComparisonPage {

    private final Comparison comparison;
    private final String one;
    private final String other;

    private ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
        this.one = comparison.one().role();
        this.other = comparison.other().role();
    }

    /** Only what differs, in groups. */
    public static Page of(Comparison comparison) {
        return new ComparisonPage(comparison).page();
    }

    private Page page() {
        List<Part> parts = List.of(
                new Part("", List.of(side(comparison.one()), side(comparison.other()))),
                new Part("What " + one + " asks and " + other + " does not", asked(true, false)),
                new Part("What " + other + " asks and " + one + " does not", asked(false, true)),
                new Part("What both ask, but not the same", asked(true, true)),
                new Part("What you have for one and not for the other", held()),
                new Part("Tools that only one works with", tools()),
                new Part("What you want", wishes()));
        boolean same = comparison.skills().isEmpty()
                && comparison.tasks().isEmpty()
                && comparison.tools().isEmpty();
        return Page.of(
                one + ", or " + other,
                same ? "Nothing differs but their names." : "Only what differs between the two is shown.",
                parts);
    }

    private static Item side(Side side) {
        return Item.of(
                "=",
                side.role() + ": number " + side.rank() + ", " + side.verdict() + ", fit "
                        + AdviceWords.points(side.fit()) + " (ability " + AdviceWords.points(side.ability())
                        + ", aspiration " + AdviceWords.points(side.aspiration()) + ")");
    }

    private List<Item> asked(boolean byOne, boolean byOther) {
        List<Item> items = new ArrayList<>();
        for (SkillDifference d : comparison.skills()) {
            if (d.byOne().isPresent() == byOne && d.byOther().isPresent() == byOther) {
                d.byOne().ifPresent(r -> items.add(asked(byOther ? one + ": " : "", r)));
                d.byOther().ifPresent(r -> items.add(asked(byOne ? other + ": " : "", r)));
            }
        }
        return items;
    }

    private static Item asked(String who, RequirementAdvice r) {
        return Item.of(
                        mark(Optional.of(r)),
                        who + AdviceWords.asked(r) + " (" + r.importance() + "): " + AdviceWords.state(r))
                .by(r.basis().rule());
    }

    private static String mark(Optional<RequirementAdvice> r) {
        return r.map(asked -> switch (asked.state()) {
                    case MET -> "+";
                    case SHORT -> "x";
                    case OPEN, UNKNOWN -> "?";
                })
                .orElse(" ");
    }

    private List<Item> held() {
        return comparison.skills().stream()
                .filter(SkillDifference::isToldApart)
                .map(d -> Item.of(
                        "-",
                        String.join(" or ", d.skills()) + ": "
                                + (isMet(d.byOne()) ? apart(one, d.byOne(), other) : apart(other, d.byOther(), one))))
                .toList();
    }

    private static String apart(String met, Optional<RequirementAdvice> asked, String lacking) {
        return (asked.isPresent() ? "enough for " : "not asked by ")
                + met
                + ", not certain to be enough for "
                + lacking;
    }

    private static boolean isMet(Optional<RequirementAdvice> asked) {
        return asked.map(r -> r.state() == RequirementState.MET).orElse(true);
    }

    private List<Item> tools() {
        List<Item> items = new ArrayList<>();
        for (ToolDifference d : comparison.tools()) {
            d.byOne()
                    .ifPresent(t ->
                            items.add(Item.of("-", one + ": " + d.family() + " (" + t.importance() + "): " + t.state())
                                    .by(t.basis().rule())));
            d.byOther()
                    .ifPresent(t -> items.add(
                            Item.of("-", other + ": " + d.family() + " (" + t.importance() + "): " + t.state())
                                    .by(t.basis().rule())));
        }
        return items;
    }

    private List<Item> wishes() {
        return comparison.tasks().stream().map(this::wish).toList();
    }

    private Item wish(TaskDifference task) {
        String doer = task.byOne() ? one : other;
        String spared = task.byOne() ? other : one;
        String text = task.task() + ", which " + doer + " does and " + spared + " does not: "
                + Stance.of(task.stance())
                        .map(stance -> switch (stance) {
                            case WANTS -> "you want it, which speaks for " + doer;
                            case DOES_NOT_WANT -> "you do not want it, which speaks for " + spared;
                            case NO_MATTER -> "you do not mind";
                        })
                        .orElse("your wish is unknown");
        Style style = task.stance().isEmpty() ? Style.OPEN : Style.PLAIN;
        return Item.of("-", text).in(style).citing(task.cites());
    }
}
