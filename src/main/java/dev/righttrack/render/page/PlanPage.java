package dev.righttrack.render.page;

import dev.righttrack.explain.FirstSteps;
import dev.righttrack.explain.Opportunity;
import dev.righttrack.explain.Plan;
import dev.righttrack.explain.PlanStep;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.List;

/** The cheapest plan to a role, and the steps that open most doors, as a page. */
public final class PlanPage {

    private PlanPage() {}

    /** The plan, what each step opens, plans of the same cost, and the best first step over all roles. */
    public static Page of(Plan plan, FirstSteps first) {
        List<Part> parts = new ArrayList<>();
        List<Item> steps = new ArrayList<>();
        plan.steps().forEach(step -> steps.add(step(steps.size() + 1, step)));
        parts.add(new Part("Step by step, in the order in which doors open earliest", steps));
        parts.add(new Part(
                "Other plans of the same cost",
                plan.ties().stream()
                        .map(set -> Item.of("*", ChangeWords.of(set)))
                        .toList()));
        parts.add(new Part(
                "Whatever the role: the one step that opens most doors",
                first.steps().stream().map(step -> step(0, step)).toList()));
        return Page.of(
                "The way to " + plan.role() + (plan.variant().isEmpty() ? "" : " (as " + plan.variant() + ")"),
                summary(plan),
                parts);
    }

    private static String summary(Plan plan) {
        if (plan.steps().isEmpty()) {
            return "There is nothing essential to learn: the role is ready.";
        }
        return "It is " + plan.now() + " now, if the unknowns turn out badly. The shortest plan takes "
                + weeks(plan.least(), plan.most())
                + (plan.least() == plan.most() ? "." : ": nobody knows yet which of these levels are there already.")
                + " A week is ten hours beside a job, by the coaches' estimate.";
    }

    static String weeks(int least, int most) {
        return least == most ? most + (most == 1 ? " week" : " weeks") : least + " to " + most + " weeks";
    }

    private static Item step(int number, PlanStep step) {
        String mark = number == 0 ? "*" : number + ".";
        String unknown = step.least() == step.most() ? "" : ", unless it is there already";
        String onlyIf = step.onlyIf().isEmpty() ? "" : " (only if " + String.join(", or ", step.onlyIf()) + ")";
        return Item.of(mark, step.step() + ": " + weeks(step.most(), step.most()) + unknown + onlyIf)
                .citing(List.of("coaches"))
                .with(opens(step.opens()));
    }

    private static List<Item> opens(List<Opportunity> doors) {
        List<Item> items = new ArrayList<>();
        doors.stream()
                .filter(door -> door.kind().equals(Opportunity.VERDICT))
                .forEach(door ->
                        items.add(Item.of("->", door.subject() + " is " + door.to() + " then, after " + door.from())
                                .in(Style.GOOD)));
        for (String when : List.of("today", "with a teammate")) {
            List<String> subtasks = doors.stream()
                    .filter(door ->
                            door.kind().equals(Opportunity.SUBTASK) && door.to().equals(when))
                    .map(Opportunity::subject)
                    .toList();
            if (!subtasks.isEmpty()) {
                String how = when.equals("today") ? "can be done: " : "can be done with a teammate: ";
                items.add(Item.of("->", how + String.join(", ", subtasks)));
            }
        }
        return items;
    }
}
