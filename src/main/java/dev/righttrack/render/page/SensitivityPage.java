package dev.righttrack.render.page;

import dev.righttrack.explain.Confidence;
import dev.righttrack.explain.Confidence.Share;
import dev.righttrack.explain.Sensitivity;
import dev.righttrack.explain.Sensitivity.Switch;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import java.util.List;
import java.util.Locale;

/** What the first place depends on, as a page. */
public final class SensitivityPage {

    private SensitivityPage() {}

    /** What would flip it, what would not, and how often each role leads over what is unknown. */
    public static Page of(Sensitivity sensitivity) {
        List<Switch> flips = sensitivity.flips();
        List<Switch> holds =
                sensitivity.switches().stream().filter(s -> !s.flips()).toList();
        boolean held = !sensitivity.first().isEmpty();
        String summary = (held ? sensitivity.first() : "No role") + " is first. "
                + (flips.isEmpty()
                        ? "None of the " + sensitivity.switches().size() + " other readings and weights changes that."
                        : flips.size() + " of the " + sensitivity.switches().size()
                                + " other readings and weights, each on its own, would change that.");
        return Page.of(
                "What the advice depends on",
                summary,
                List.of(
                        new Part(
                                "What would change first place",
                                flips.stream().map(SensitivityPage::flip).toList()),
                        new Part(
                                "Over all that is unknown, how often each role comes first",
                                confidence(sensitivity.confidence())),
                        new Part(
                                "What was tried and changes nothing",
                                List.of(
                                        held("readings", "reading", holds),
                                        held("weights", "weight", holds),
                                        Item.of(
                                                "-",
                                                "not tried, being matters of words: "
                                                        + String.join(", ", sensitivity.wordsOnly()))))));
    }

    private static Item flip(Switch one) {
        return Item.of(
                        "!",
                        one.name() + ": \"" + one.to() + "\" instead of \"" + one.from() + "\" puts "
                                + (one.first().isEmpty() ? "no role" : one.first()) + " first")
                .in(Style.OPEN)
                .citing(one.cites())
                .with(List.of(Item.of("", "why it is as it is: " + one.reason()).in(Style.DIM)));
    }

    private static Item held(String what, String kind, List<Switch> holds) {
        List<String> names = holds.stream()
                .filter(s -> s.kind().equals(kind))
                .map(s -> s.name() + " = " + s.to())
                .toList();
        return Item.of("-", what + ": " + (names.isEmpty() ? "none" : String.join("; ", names)));
    }

    static List<Item> confidence(Confidence confidence) {
        List<Item> items = new java.util.ArrayList<>();
        for (Share share : confidence.shares()) {
            String interval = confidence.exact()
                    ? ""
                    : " (95 %: " + percent(share.share().low()) + " to "
                            + percent(share.share().high()) + ")";
            items.add(Item.of(
                    "-",
                    (share.role().isEmpty() ? "no role" : share.role()) + ": "
                            + percent(share.share().value()) + " %" + interval));
        }
        String how = confidence.unknown().isEmpty()
                ? "nothing that could change it is unknown"
                : "unknown: " + String.join(", ", confidence.unknown()) + "; "
                        + (confidence.exact()
                                ? "all " + confidence.answers() + " combinations of answers were looked at"
                                : "a stratified sample of " + confidence.answers() + " combinations, seed "
                                        + confidence.seed())
                        + ", all answers to a question being equally likely";
        items.add(Item.of("", how).in(Style.DIM));
        return items;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }
}
