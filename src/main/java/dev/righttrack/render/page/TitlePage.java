package dev.righttrack.render.page;

import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.titles.TitleMeaning;
import dev.righttrack.titles.TitleMeaning.SeparatingTask;
import java.util.ArrayList;
import java.util.List;

/** What an advertised title may mean, as a page. */
public final class TitlePage {

    private TitlePage() {}

    /** The roles, the tasks that separate them, and what to ask. */
    public static Page of(TitleMeaning meaning) {
        List<Item> roles = new ArrayList<>();
        meaning.roles().forEach(role -> roles.add(Item.of("-", role).citing(cites(meaning, role))));
        meaning.added()
                .forEach(role ->
                        roles.add(Item.of("-", role + " (its own name, added: the report does not list it, X16)")
                                .citing(cites(meaning, role))));
        List<Part> parts = List.of(
                new Part("It may mean", roles),
                new Part(
                        "Tasks that separate them",
                        meaning.separating().stream().map(TitlePage::task).toList()),
                new Part("What to ask the employer", questions(meaning)));
        return Page.of("\"" + meaning.advertised() + "\"", summary(meaning), parts);
    }

    private static List<String> cites(TitleMeaning meaning, String role) {
        return meaning.cites().getOrDefault(role, List.of());
    }

    private static String summary(TitleMeaning meaning) {
        int all = meaning.roles().size() + meaning.added().size();
        if (all == 0) {
            return meaning.outside().isEmpty()
                    ? "Not a title of this field, as far as anybody here knows. "
                            + ask(meaning.questions().size()) + " would tell which of the roles it is, if any."
                    : "Not a title of this field: it belongs to " + meaning.outside() + ".";
        }
        return (meaning.guess() ? "A letter differs; it is read as " : "It is read as ")
                + AdviceWords.and(meaning.readAs().stream()
                        .map(title -> "\"" + title + "\"")
                        .toList())
                + (all == 1
                        ? ", which means one role only."
                        : ", which may mean " + all + " roles; "
                                + ask(meaning.questions().size()) + " tell them apart.");
    }

    private static String ask(int questions) {
        return questions == 1 ? "one question would" : questions + " questions";
    }

    private static Item task(SeparatingTask task) {
        return Item.of("-", task.task() + ": " + AdviceWords.and(task.yes()) + "; not " + AdviceWords.and(task.no()));
    }

    private static List<Item> questions(TitleMeaning meaning) {
        List<Item> items = new ArrayList<>();
        for (SeparatingTask task : meaning.questions()) {
            items.add(Item.of("?", task.ask())
                    .in(Style.BOLD)
                    .citing(task.cites())
                    .with(List.of(
                            Item.of("", "yes: " + AdviceWords.and(task.yes())),
                            Item.of("", "no: " + AdviceWords.and(task.no())))));
        }
        return items;
    }
}
