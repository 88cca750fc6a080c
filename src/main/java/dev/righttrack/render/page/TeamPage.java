package dev.righttrack.render.page;

import dev.righttrack.advice.Line;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.teams.TeamAdvice;
import dev.righttrack.teams.TeamAdvice.Complement;
import dev.righttrack.teams.TeamAdvice.Coverage;
import dev.righttrack.teams.TeamAdvice.Hire;
import dev.righttrack.teams.TeamAdvice.Option;
import dev.righttrack.teams.TeamAdvice.Seat;
import java.util.ArrayList;
import java.util.List;

/** The advice for a team, as a page. */
public final class TeamPage {

    private TeamPage() {}

    /** Who does what, where it is thin, who helps whom, and whom to hire. */
    public static Page of(TeamAdvice team) {
        List<Part> parts = List.of(
                new Part(
                        "Who is there",
                        team.members().stream().map(TeamPage::seat).toList()),
                new Part(
                        "Who does what",
                        team.tasks().stream().map(TeamPage::coverage).toList()),
                new Part("Where it depends on one person", bottlenecks(team)),
                new Part(
                        "Who needs whom",
                        team.complements().stream().map(TeamPage::complement).toList()),
                new Part("Whom to hire next", hires(team)),
                new Part(
                        "Teams that the report sets side by side",
                        team.options().stream().map(TeamPage::option).toList()),
                new Part(
                        "What to keep in mind",
                        team.guidance().stream().map(TeamPage::line).toList()));
        return Page.of(team.name().isEmpty() ? "The team" : team.name(), summary(team), parts);
    }

    private static String summary(TeamAdvice team) {
        return team.open().isEmpty()
                ? "All five tasks are covered."
                        .replace("five", String.valueOf(team.tasks().size()))
                : "Nobody is in charge of " + AdviceWords.and(team.open()) + ".";
    }

    private static Item seat(Seat seat) {
        String how = seat.advised() ? " (the first advice for what is known)" : "";
        String verdict = seat.verdict().isEmpty() ? "" : ", " + seat.verdict();
        return Item.of("-", seat.name() + ": " + seat.role() + how + verdict);
    }

    private static Item coverage(Coverage task) {
        return task.by().isEmpty()
                ? Item.of("x", task.task() + ": nobody").in(Style.BAD)
                : Item.of("+", task.task() + ": " + AdviceWords.and(task.by()))
                        .in(Style.GOOD)
                        .citing(task.cites());
    }

    private static List<Item> bottlenecks(TeamAdvice team) {
        return team.members().size() < 2
                ? List.of()
                : team.bottlenecks().stream()
                        .map(task -> Item.of(
                                        "!", task.task() + ": only " + task.by().get(0))
                                .in(Style.OPEN))
                        .toList();
    }

    private static Item complement(Complement c) {
        List<Item> below = new ArrayList<>();
        c.helped()
                .forEach(help -> below.add(Item.of("+", help.task() + ": " + AdviceWords.and(help.by()))
                        .in(Style.GOOD)));
        c.missing()
                .forEach(task -> below.add(Item.of("x", task + ": nobody else").in(Style.BAD)));
        return Item.of(
                        "-",
                        c.member() + ", " + c.role() + ", needs people in charge of " + AdviceWords.and(c.needs())
                                + (c.text().isEmpty() ? "" : ": " + c.text()))
                .by(c.basis().rule())
                .with(below);
    }

    private static List<Item> hires(TeamAdvice team) {
        List<Item> items = new ArrayList<>();
        for (Hire hire : team.hires()) {
            items.add(hire(items.size() + 1, hire));
        }
        if (items.isEmpty()) {
            items.add(Item.of("-", "nobody is needed: every task is in the hands of two people or more"));
        }
        return items;
    }

    private static Item hire(int number, Hire hire) {
        List<String> why = new ArrayList<>();
        if (!hire.closes().isEmpty()) {
            why.add("does " + AdviceWords.and(hire.closes()) + ", which nobody does");
        }
        if (!hire.relieves().isEmpty()) {
            why.add("shares " + AdviceWords.and(hire.relieves()));
        }
        if (!hire.leavesOpen().isEmpty()) {
            why.add("leaves " + AdviceWords.and(hire.leavesOpen()) + " open");
        }
        return Item.of(number + ".", hire.role() + ": " + String.join("; ", why))
                .citing(hire.cites())
                .with(hire.suggested().stream().map(TeamPage::line).toList());
    }

    private static Item option(Option option) {
        String open = option.open().isEmpty() ? "" : "; nobody is in charge of " + AdviceWords.and(option.open());
        return Item.of(
                        option.forThisStage() ? "*" : "-",
                        option.stage() + ": " + AdviceWords.and(option.roles()) + open)
                .in(option.forThisStage() ? Style.BOLD : Style.PLAIN)
                .citing(option.cites());
    }

    private static Item line(Line line) {
        String about = line.about().isEmpty() ? "" : line.about() + ": ";
        return Item.of("-", about + line.text()).by(line.basis().rule());
    }
}
