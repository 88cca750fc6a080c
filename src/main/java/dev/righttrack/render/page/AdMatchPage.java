package dev.righttrack.render.page;

import dev.righttrack.ads.AdMatch;
import dev.righttrack.ads.AdQuestion;
import dev.righttrack.ads.MatchState;
import dev.righttrack.ads.MatchedRequirement;
import dev.righttrack.reading.AdStrength;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of an ad a person has, as a page. */
public final class AdMatchPage {

    private static final int LONGEST = 60;

    private AdMatchPage() {}

    /**
     * One ad, sentence by sentence.
     *
     * @param person what to call the person
     */
    public static Page of(AdMatch match, String person) {
        List<Part> parts = new ArrayList<>();
        for (AdStrength strength : List.of(AdStrength.ASKED, AdStrength.WISHED)) {
            String what = strength == AdStrength.ASKED ? "Asked" : "Wished";
            parts.add(new Part(what + ", and there", items(match, strength, MatchState.MET)));
            parts.add(new Part(what + ", and missing", items(match, strength, MatchState.NOT_MET)));
            parts.add(new Part(what + ", and not known of " + person, items(match, strength, MatchState.NOT_KNOWN)));
        }
        parts.add(new Part(
                "What the ad does not say",
                match.ad().questions().stream()
                        .filter(AdQuestion::isOpen)
                        .map(question -> Item.of("?", question.ask()).citing(question.cites()))
                        .toList()));
        return Page.of(person + " against " + title(match), summary(match), parts);
    }

    private static String title(AdMatch match) {
        return match.ad()
                .reading()
                .title()
                .map(line -> "\"" + PrintableText.shortened(PrintableText.line(line.text()), LONGEST) + "\"")
                .orElse(match.ad().reading().document());
    }

    private static String summary(AdMatch match) {
        int asked = match.count(AdStrength.ASKED);
        if (asked == 0) {
            return "The ad asks for nothing that we know.";
        }
        return match.met(AdStrength.ASKED) + " of " + asked + " things that the ad asks are there, "
                + match.matches(AdStrength.ASKED, MatchState.NOT_MET).size() + " missing, "
                + match.matches(AdStrength.ASKED, MatchState.NOT_KNOWN).size() + " not known; of what it would like "
                + match.met(AdStrength.WISHED) + " of " + match.count(AdStrength.WISHED) + ".";
    }

    private static List<Item> items(AdMatch match, AdStrength strength, MatchState state) {
        List<Item> items = new ArrayList<>();
        for (MatchedRequirement one : match.matches(strength, state)) {
            Item item = Item.of(
                    mark(state), one.requirement().shown() + (one.because().isEmpty() ? "" : ": " + one.because()));
            items.add(item.with(List.of(
                    Item.of("", AdPage.sentence(one.requirement().quotation())).in(Style.DIM))));
        }
        return items;
    }

    private static String mark(MatchState state) {
        return switch (state) {
            case MET -> "+";
            case NOT_MET -> "-";
            case NOT_KNOWN -> "?";
        };
    }

    /**
     * Several ads in order; those that stand equal share a place.
     *
     * @param matches sorted by {@link AdMatch#ORDER}
     */
    public static Page ordered(List<AdMatch> matches, String person) {
        Map<String, List<Item>> parts = new LinkedHashMap<>();
        int place = 0;
        for (int i = 0; i < matches.size(); i++) {
            AdMatch match = matches.get(i);
            place = i > 0 && AdMatch.ORDER.compare(matches.get(i - 1), match) == 0 ? place : i + 1;
            boolean isPlaced = match.count(AdStrength.ASKED) > 0;
            parts.computeIfAbsent(
                            isPlaced ? "In order" : "In no order, since they ask for nothing that we know",
                            first -> new ArrayList<>())
                    .add(line(match, isPlaced ? place + "." : "-", isTied(matches, i)));
        }
        String summary = matches.size() + (matches.size() == 1 ? " ad" : " ads")
                + ", by the share of what is asked that is there, then of what is wished.";
        return Page.of(
                "Ads for " + person,
                summary,
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }

    private static boolean isTied(List<AdMatch> matches, int at) {
        return (at > 0 && AdMatch.ORDER.compare(matches.get(at - 1), matches.get(at)) == 0)
                || (at + 1 < matches.size() && AdMatch.ORDER.compare(matches.get(at), matches.get(at + 1)) == 0);
    }

    private static Item line(AdMatch match, String mark, boolean isTied) {
        String roles = match.ad().roles().isEmpty()
                ? "no role known"
                : AdviceWords.and(match.ad().roleNames());
        List<Item> below = new ArrayList<>();
        below.add(Item.of("", roles));
        for (MatchState state : MatchState.values()) {
            List<String> names = match.matches(AdStrength.ASKED, state).stream()
                    .map(one -> one.requirement().shown())
                    .toList();
            if (!names.isEmpty()) {
                below.add(Item.of(mark(state), AdviceWords.and(names)));
            }
        }
        String counts = match.met(AdStrength.ASKED) + " of " + match.count(AdStrength.ASKED) + " asked, "
                + match.met(AdStrength.WISHED) + " of " + match.count(AdStrength.WISHED) + " wished";
        return Item.of(
                        mark,
                        match.ad().reading().document() + ", " + title(match) + ": " + counts
                                + (isTied ? " (equal)" : ""))
                .in(Style.BOLD)
                .with(below);
    }
}
