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
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/** What differs after a change, as a page. */
public final class WhatIfPage {

    private static final String NOBODY = "no role";

    private WhatIfPage() {}

    /** Before and after, and nothing that stays. */
    public static Page of(WhatIf whatIf, List<String> changes) {
        String first = first(whatIf.before());
        String then = first(whatIf.after());
        String summary = whatIf.isSame()
                ? "Nothing would change."
                : first.equals(then)
                        ? first.equals(NOBODY)
                                ? "No role would be in first place, as now."
                                : "First place stays with " + first + "."
                        : "First place would go from " + first + " to " + then + ".";
        return Page.of(
                "What if " + AdviceWords.and(changes),
                summary,
                List.of(
                        new Part(
                                "What would be known of you",
                                whatIf.skills().stream()
                                        .map(s -> Item.of(
                                                "-",
                                                s.after().skill() + ": " + AdviceWords.known(s.before()) + " -> "
                                                        + AdviceWords.known(s.after())))
                                        .toList()),
                        new Part(
                                "What you would want",
                                whatIf.wishes().stream().map(WhatIfPage::wish).toList()),
                        new Part(
                                "Roles",
                                whatIf.roles().stream().map(WhatIfPage::role).toList()),
                        new Part(
                                "Requirements",
                                whatIf.requirements().stream()
                                        .map(WhatIfPage::requirement)
                                        .toList()),
                        new Part(
                                "What you could do",
                                whatIf.subtasks().stream()
                                        .map(s -> Item.of("-", s.subtask() + ": " + s.before() + " -> " + s.after()))
                                        .toList()),
                        new Part(
                                "What would be said",
                                whatIf.reasons().stream()
                                        .map(WhatIfPage::reason)
                                        .toList())));
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
