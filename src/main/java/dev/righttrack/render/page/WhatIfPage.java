package dev.righttrack.render.page;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.explain.WhatIf;
import dev.righttrack.explain.WhatIf.ReasonNow;
import dev.righttrack.explain.WhatIf.RequirementNow;
import dev.righttrack.explain.WhatIf.RoleNow;
import dev.righttrack.explain.WhatIf.WishNow;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/** What differs after a change, as a page. */
public final class WhatIfPage {

    private static final String NOBODY = "no role";

    private WhatIfPage() {}

    /** The words of a change that was made, or that is only supposed. */
    private record Tense(
            String nothing,
            String nobody,
            String stays,
            String goes,
            String known,
            String wishes,
            String could,
            String said) {}

    private static final Tense SUPPOSED = new Tense(
            "Nothing would change.",
            "No role would be in first place, as now.",
            "First place stays with ",
            "First place would go from ",
            "What would be known of you",
            "What you would want",
            "What you could do",
            "What would be said");
    private static final Tense MADE = new Tense(
            "Nothing has changed in the advice.",
            "No role is in first place, as before.",
            "First place stays with ",
            "First place went from ",
            "What is known of you now",
            "What you want now",
            "What you can do now",
            "What is said now");

    /** Before and after, and nothing that stays. */
    public static Page of(WhatIf whatIf, List<String> changes) {
        return Page.of("What if " + AdviceWords.and(changes), summary(whatIf, SUPPOSED), parts(whatIf, SUPPOSED));
    }

    /**
     * What has changed since an earlier session, and by which answers.
     *
     * @param since when that session was
     * @param answers what was answered since, or otherwise than before
     */
    public static Page since(WhatIf whatIf, String since, List<String> answers) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "Because of these answers",
                answers.stream().map(answer -> Item.of("-", answer)).toList()));
        parts.addAll(parts(whatIf, MADE));
        return Page.of("What has changed since " + since, summary(whatIf, MADE), parts);
    }

    private static String summary(WhatIf whatIf, Tense tense) {
        String first = first(whatIf.before());
        String then = first(whatIf.after());
        if (whatIf.isSame()) {
            return tense.nothing();
        }
        if (!first.equals(then)) {
            return tense.goes() + first + " to " + then + ".";
        }
        return first.equals(NOBODY) ? tense.nobody() : tense.stays() + first + ".";
    }

    private static List<Part> parts(WhatIf whatIf, Tense tense) {
        return List.of(
                new Part(
                        tense.known(),
                        whatIf.skills().stream()
                                .map(s -> Item.of(
                                        "-",
                                        s.after().skill() + ": " + AdviceWords.known(s.before()) + " -> "
                                                + AdviceWords.known(s.after())))
                                .toList()),
                new Part(
                        tense.wishes(),
                        whatIf.wishes().stream().map(WhatIfPage::wish).toList()),
                new Part("Roles", whatIf.roles().stream().map(WhatIfPage::role).toList()),
                new Part(
                        "Requirements",
                        whatIf.requirements().stream()
                                .map(WhatIfPage::requirement)
                                .toList()),
                new Part(
                        tense.could(),
                        whatIf.subtasks().stream()
                                .map(s -> Item.of("-", s.subtask() + ": " + s.before() + " -> " + s.after()))
                                .toList()),
                new Part(
                        tense.said(),
                        whatIf.reasons().stream().map(WhatIfPage::reason).toList()));
    }

    private static String first(Advice advice) {
        return advice.inFirstPlace().map(RoleAdvice::role).orElse(NOBODY);
    }

    private static Item wish(WishNow wish) {
        return Item.of(
                "-",
                wish.after().topic() + ": " + stance(wish.before().stance()) + " -> "
                        + stance(wish.after().stance()));
    }

    private static String stance(String stance) {
        return stance.isEmpty() ? "unknown" : stance;
    }

    private static Item role(RoleNow role) {
        String rank = role.rankBefore() == role.rankAfter()
                ? "number " + role.rankAfter()
                : "number " + role.rankBefore() + " -> " + role.rankAfter();
        String verdict = role.verdictBefore().equals(role.verdictAfter())
                ? ""
                : ", " + role.verdictBefore() + " -> " + role.verdictAfter();
        Fraction change = role.fitAfter().point().subtract(role.fitBefore().point());
        String fit = role.fitBefore().equals(role.fitAfter())
                ? ""
                : ", fit " + AdviceWords.points(role.fitBefore()) + " -> " + AdviceWords.points(role.fitAfter());
        Style style = change.compareTo(Fraction.ZERO) > 0
                ? Style.GOOD
                : change.compareTo(Fraction.ZERO) < 0 ? Style.BAD : Style.PLAIN;
        return Item.of("-", role.role() + ": " + rank + verdict + fit).in(style);
    }

    private static Item requirement(RequirementNow now) {
        RequirementAdvice one = now.after().or(now::before).orElseThrow();
        String before = now.before().map(AdviceWords::state).orElse("not asked");
        String after = now.after().map(AdviceWords::state).orElse("not asked");
        return Item.of("-", now.role() + ", " + AdviceWords.asked(one) + ": " + before + " -> " + after)
                .by(one.basis().rule());
    }

    private static Item reason(ReasonNow now) {
        String about = now.role().isEmpty() ? now.line().about() : now.role();
        String what = switch (now.line().kind()) {
            case "for" -> "speaks for " + about + ": " + now.line().text();
            case "against" -> "speaks against " + about + ": " + now.line().text();
            case "bar" -> about + " is not suitable: " + now.line().text();
            case "variant" -> "variant of " + about + ": " + now.line().about();
            case "ask" -> "as " + about + ", ask the employer: " + now.line().text();
            case "team" -> "as " + about + ", team up with " + now.line().text();
            default -> (about.isEmpty() ? "" : about + ": ") + now.line().text();
        };
        return Item.of(now.appeared() ? "+" : "-", (now.appeared() ? "" : "no longer: ") + what)
                .in(now.appeared() ? Style.GOOD : Style.BAD)
                .by(now.line().basis().rule());
    }
}
