package dev.righttrack.render.page;

import dev.righttrack.ads.AdGrade;
import dev.righttrack.ads.AdQuestion;
import dev.righttrack.ads.AdRole;
import dev.righttrack.ads.AdVariant;
import dev.righttrack.ads.JobAd;
import dev.righttrack.reading.AdReading;
import dev.righttrack.reading.AdRequirement;
import dev.righttrack.reading.AdSign;
import dev.righttrack.reading.AdStrength;
import dev.righttrack.reading.AdSubject;
import dev.righttrack.reading.Quotation;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.text.ExtractedText;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a job ad may mean, as a page. */
public final class AdPage {

    private static final int LONGEST = 150;
    private static final int MOST_UNKNOWN = 12;

    private AdPage() {}

    /** The roles, what is asked, and which questions it answers. */
    public static Page of(JobAd ad) {
        AdReading reading = ad.reading();
        List<Part> parts = List.of(
                new Part("It may be", ad.roles().stream().map(AdPage::role).toList()),
                new Part("What kind of job", kind(ad)),
                new Part("It asks for", requirements(reading, AdStrength.ASKED)),
                new Part("It would like", requirements(reading, AdStrength.WISHED)),
                new Part("It says that it does not ask for", requirements(reading, AdStrength.NOT_ASKED)),
                new Part("It names, and asks neither way", requirements(reading, AdStrength.NAMED)),
                new Part("Questions that it answers", questions(ad, false)),
                new Part("Questions that it leaves open", questions(ad, true)),
                new Part("May mean something else, and counts for nothing", unsure(reading)),
                new Part("Not understood", notUnderstood(reading)));
        return Page.of(title(ad), summary(ad), parts);
    }

    private static String title(JobAd ad) {
        return ad.reading()
                .title()
                .map(line -> "\"" + shortened(line.text()) + "\"")
                .orElse(ad.reading().document());
    }

    private static String summary(JobAd ad) {
        String roles = AdviceWords.and(ad.roleNames());
        int answered =
                (int) ad.questions().stream().filter(one -> !one.isOpen()).count();
        String rest = " " + counted(ad);
        return switch (ad.basis()) {
            case TITLE ->
                "By its title: " + roles + (ad.roles().size() > 1 ? ", and the text does not narrow that." : ".")
                        + rest;
            case TITLE_AND_WORK -> "By its title and the work that it names: " + roles + "." + rest;
            case WORK -> "No title that anybody here knows; by the work that it names: " + roles + "." + rest;
            case OUTSIDE ->
                "None of the roles: the title belongs to "
                        + ad.title().map(meaning -> meaning.outside()).orElse("another field") + "." + rest;
            case NOTHING ->
                "Neither title nor text tells which of the roles it is"
                        + (answered > 0 ? ", though some work is named." : ".") + rest;
        };
    }

    private static String counted(JobAd ad) {
        AdReading reading = ad.reading();
        int asked = reading.requirements(AdStrength.ASKED).size();
        int wished = reading.requirements(AdStrength.WISHED).size();
        return "It asks for " + asked + (asked == 1 ? " thing" : " things") + " that we know and would like " + wished
                + " more.";
    }

    private static Item role(AdRole role) {
        List<Item> why = new ArrayList<>();
        if (role.isByTitle()) {
            why.add(Item.of("", "the title may mean it").citing(role.cites()));
        }
        lines(role.does()).forEach((sentence, names) -> why.add(Item.of("+", names + ": " + sentence)));
        lines(role.doesNot())
                .forEach((sentence, names) -> why.add(Item.of("-", "no part of it: " + names + ": " + sentence)));
        if (!role.silent().isEmpty()) {
            why.add(Item.of("?", "not named: " + AdviceWords.and(role.silent())));
        }
        return Item.of("-", role.role()).in(Style.BOLD).with(why);
    }

    private static List<Item> kind(JobAd ad) {
        List<Item> items = new ArrayList<>();
        for (AdVariant variant : ad.variants()) {
            Item item = Item.of("-", "variant of " + variant.role() + ": " + variant.variant());
            items.add(
                    variant.because().isEmpty()
                            ? item.with(List.of(Item.of("", "the title names it")))
                            : item.with(List.of(Item.of("", "it names " + AdviceWords.and(names(variant.because()))))));
        }
        ad.signs()
                .forEach(sign -> items.add(
                        Item.of("-", sign.kind().word() + ": " + sign.name()).with(List.of(quoted(sign.quotation())))));
        if (!ad.contradictions().isEmpty()) {
            items.add(Item.of("?", "its words contradict each other")
                    .with(ad.contradictions().stream()
                            .map(AdPage::contradiction)
                            .toList()));
        }
        for (AdGrade grade : ad.grades()) {
            String because = grade.because().isEmpty()
                    ? "the title without a word for a grade"
                    : "\"" + grade.because() + "\" in the title";
            items.add(Item.of("-", "grade for " + grade.role() + ": " + grade.grade() + " (" + grade.source() + ")")
                    .with(List.of(Item.of("", because))));
        }
        return items;
    }

    private static Item contradiction(AdSign sign) {
        return Item.of("", sign.kind().word() + " " + sign.name() + ": " + sentence(sign.quotation()));
    }

    private static List<String> names(List<AdRequirement> some) {
        return some.stream().map(AdRequirement::shown).toList();
    }

    /** Those that stand in one sentence are one line with the sentence below. */
    private static List<Item> requirements(AdReading reading, AdStrength strength) {
        List<AdRequirement> some = reading.requirements(strength).stream()
                .filter(one -> one.subject() != AdSubject.ACTIVITY || strength != AdStrength.NAMED)
                .toList();
        List<Item> items = new ArrayList<>();
        lines(some)
                .forEach((sentence, names) -> items.add(Item.of(mark(strength), names)
                        .with(List.of(Item.of("", sentence).in(Style.DIM)))));
        return items;
    }

    private static String mark(AdStrength strength) {
        return switch (strength) {
            case ASKED -> "+";
            case WISHED -> "~";
            case NOT_ASKED, NAMED -> "-";
        };
    }

    /** Sentence to the names in it. */
    private static Map<String, String> lines(List<AdRequirement> some) {
        Map<String, Set<String>> bySentence = new LinkedHashMap<>();
        some.forEach(one -> bySentence
                .computeIfAbsent(sentence(one.quotation()), first -> new LinkedHashSet<>())
                .add(one.shown()));
        Map<String, String> lines = new LinkedHashMap<>();
        bySentence.forEach((sentence, names) -> lines.put(sentence, String.join(", ", names)));
        return lines;
    }

    private static Item quoted(Quotation quotation) {
        return Item.of("", sentence(quotation)).in(Style.DIM);
    }

    static String sentence(Quotation quotation) {
        return quotation.place() + " \"" + shortened(quotation.text()).replace('"', '\'') + "\"";
    }

    private static String shortened(String text) {
        return PrintableText.shortened(
                ExtractedText.withoutListMarks(PrintableText.line(text)).strip(), LONGEST);
    }

    private static List<Item> questions(JobAd ad, boolean isOpen) {
        List<Item> items = new ArrayList<>();
        for (AdQuestion question : ad.questions()) {
            if (question.isOpen() == isOpen) {
                List<Item> below = new ArrayList<>();
                lines(question.answers())
                        .forEach((sentence, names) -> below.add(Item.of("", "yes: " + names + ": " + sentence)));
                if (isOpen && !question.no().isEmpty()) {
                    below.add(Item.of(
                            "",
                            question.yes().isEmpty()
                                    ? "yes: more than the role does"
                                    : "yes: " + AdviceWords.and(question.yes())));
                    below.add(Item.of("", "no: " + AdviceWords.and(question.no())));
                }
                items.add(Item.of(isOpen ? "?" : "+", question.ask())
                        .citing(question.cites())
                        .with(below));
            }
        }
        return items;
    }

    private static List<Item> unsure(AdReading reading) {
        List<Item> items = new ArrayList<>();
        lines(reading.unsure())
                .forEach((sentence, names) -> items.add(
                        Item.of("?", names).with(List.of(Item.of("", sentence).in(Style.DIM)))));
        return items;
    }

    private static List<Item> notUnderstood(AdReading reading) {
        List<Item> items = new ArrayList<>();
        reading.notUnderstood().stream().limit(MOST_UNKNOWN).forEach(one -> items.add(Item.of("?", sentence(one))));
        int more = Math.max(0, reading.notUnderstood().size() - MOST_UNKNOWN) + reading.left();
        if (more > 0) {
            items.add(Item.of("", more + " more"));
        }
        return items;
    }
}
