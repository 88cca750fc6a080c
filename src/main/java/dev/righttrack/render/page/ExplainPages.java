package dev.righttrack.render.page;

import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.explain.Derivation;
import dev.righttrack.explain.WhyNot;
import dev.righttrack.explain.search.ChangeSet;
import dev.righttrack.explain.search.RankObstacle;
import dev.righttrack.explain.search.SkillChange;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.List;

/** Why a role, and why not, as pages. */
public final class ExplainPages {

    private static final int MOST_SETS = 12;

    private ExplainPages() {}

    /** Why: the derivation as a tree. */
    public static Page why(Derivation why) {
        String role = why.says().substring(0, why.says().indexOf(':'));
        return new Page(
                "Why " + role,
                "From what you said up to the verdict, each line with the rule that drew it.",
                List.of(new Part("", List.of(node(why)))),
                true);
    }

    private static Item node(Derivation node) {
        return Item.of(node.from().isEmpty() ? "-" : "=", node.says())
                .by(node.rule())
                .with(node.from().stream().map(ExplainPages::node).toList());
    }

    /** Why not: requirement by requirement, and what would change it. */
    public static Page whyNot(WhyNot whyNot) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "What it asks",
                whyNot.requirements().stream().map(ExplainPages::requirement).toList()));
        if (!whyNot.isReady()) {
            parts.add(new Part("The least that would make it ready", sets(whyNot.toReady())));
        }
        whyNot.behind().ifPresent(behind -> behind(whyNot, behind, parts));
        return Page.of("Why not " + whyNot.role(), summary(whyNot), parts);
    }

    private static String summary(WhyNot whyNot) {
        String place = "It is number " + whyNot.rank() + " with a fit of " + AdviceWords.points(whyNot.fit()) + ". ";
        if (!whyNot.isReady()) {
            boolean learning = whyNot.toReady().stream()
                    .flatMap(set -> set.changes().stream())
                    .anyMatch(change -> change instanceof SkillChange skill && !skill.mayBeThere());
            return place
                    + (learning
                            ? "Something essential is missing."
                            : "Nothing essential is known to be missing, but not all is known.");
        }
        return place
                + (whyNot.rank() == 1
                        ? "All that is essential is there, and it is in first place: there is no why not."
                        : "All that is essential is there; it is only that another role fits better.");
    }

    private static Item requirement(RequirementAdvice r) {
        String mark = switch (r.state()) {
            case MET -> "+";
            case SHORT -> "x";
            case OPEN, UNKNOWN -> "?";
        };
        return Item.of(mark, AdviceWords.asked(r) + " (" + r.importance() + "): " + AdviceWords.state(r))
                .in(style(r.state()))
                .by(r.basis().rule());
    }

    private static Style style(RequirementState state) {
        return switch (state) {
            case MET -> Style.GOOD;
            case SHORT -> Style.BAD;
            case OPEN, UNKNOWN -> Style.OPEN;
        };
    }

    /** The sets, shortened where there are many. */
    static List<Item> sets(List<ChangeSet> sets) {
        List<Item> items = new ArrayList<>();
        sets.stream()
                .limit(MOST_SETS)
                .forEach(set -> items.add(Item.of("*", AdviceWords.steps(set.steps()) + " in all:")
                        .with(ChangeWords.items(set))));
        if (sets.size() > MOST_SETS) {
            items.add(Item.of(" ", "and " + (sets.size() - MOST_SETS) + " more of the same size; --format json has all")
                    .in(Style.DIM));
        }
        return items;
    }

    private static void behind(WhyNot whyNot, RankObstacle behind, List<Part> parts) {
        parts.add(new Part(
                "What keeps it behind " + behind.first() + " (fit " + AdviceWords.points(behind.firstFit()) + ")",
                losses(behind.losses())));
        parts.add(new Part("Where " + behind.first() + " loses points itself", losses(behind.firstLosses())));
        parts.add(new Part("The least that would put " + whyNot.role() + " first", firsts(behind)));
    }

    private static List<Item> losses(List<RankObstacle.Loss> losses) {
        return losses.stream()
                .map(loss -> Item.of(
                        "-",
                        AdviceWords.rounded(loss.lost(), 1).toPlainString() + " points: "
                                + (loss.kind().equals("wish") ? "your wish, " : "") + loss.what()))
                .toList();
    }

    private static List<Item> firsts(RankObstacle behind) {
        return switch (behind.searched()) {
            case FOUND -> steps(behind.toFirst());
            case NONE ->
                List.of(Item.of("*", "There is none: no change of skills or wishes, however large, would do it."));
            case NONE_SO_FAR ->
                List.of(Item.of(
                        "*",
                        "No set of up to " + behind.steps() + " steps would do it; larger ones were not looked at."));
        };
    }

    private static List<Item> steps(List<ChangeSet> sets) {
        List<Item> items = new ArrayList<>();
        sets.stream().limit(MOST_SETS).forEach(set -> items.add(Item.of("*", ChangeWords.of(set))));
        if (sets.size() > MOST_SETS) {
            items.add(Item.of(" ", "and " + (sets.size() - MOST_SETS) + " more of the same size; --format json has all")
                    .in(Style.DIM));
        }
        return items;
    }
}
