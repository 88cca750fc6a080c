package dev.righttrack.render.page;

import dev.righttrack.explain.search.Change;
import dev.righttrack.explain.search.ChangeSet;
import dev.righttrack.explain.search.SkillChange;
import dev.righttrack.explain.search.WishChange;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.text.StyledText.Style;
import java.util.List;

/** Changes in words. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(ChangeSet set) {
        return AdviceWords.and(set.changes().stream().map(ChangeWords::of).toList());
    }

    /** One line for each change: what may be there already is found out, what is not is learned. */
    static List<Item> items(ChangeSet set) {
        return set.changes().stream()
                .map(change -> {
                    boolean told = change instanceof SkillChange skill && skill.mayBeThere();
                    return Item.of(told ? "?" : "x", of(change)).in(told ? Style.OPEN : Style.BAD);
                })
                .toList();
    }

    static String of(Change change) {
        if (change instanceof SkillChange skill) {
            return of(skill);
        }
        WishChange wish = (WishChange) change;
        String from = wish.from().isEmpty() ? "unknown" : "\"" + wish.from() + "\"";
        return "want: " + wish.subject() + " from " + from + " to \"" + wish.to() + "\"";
    }

    /** What is unknown is distinguished from what has to be learned. */
    private static String of(SkillChange skill) {
        String steps = AdviceWords.steps(skill.steps());
        if (skill.unknown()) {
            return "find out: " + skill.subject() + " is unknown; " + skill.to() + " would be enough, from none it is "
                    + steps;
        }
        if (skill.mayBeThere()) {
            return "find out: " + skill.subject() + " is at least " + skill.low() + "; " + skill.to()
                    + " would be enough, which may be " + steps + " more";
        }
        return "learn: " + skill.subject() + " from " + skill.low() + " to " + skill.to() + ", " + steps;
    }
}
