package dev.righttrack.interview.proof;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.Stance;
import dev.righttrack.engine.Bars;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Experience;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Wish;
import dev.righttrack.rules.model.FactPattern;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.text.ClosedWord;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether something that is unknown may make a role suitable, or not suitable. It says so rather too often than too seldom:
 * first place is then called open, and what is still asked settles it.
 */
final class OpenBars {

    private static final double MANY_YEARS = 1_000;

    private final Candidate candidate;
    private final Conclusions conclusions;
    private final List<Level> levels;
    private final boolean toolsTold;

    OpenBars(Candidate candidate, Conclusions conclusions, List<Level> levels, boolean toolsTold) {
        this.candidate = candidate;
        this.conclusions = conclusions;
        this.levels = levels;
        this.toolsTold = toolsTold;
    }

    boolean any(Bars bars) {
        return bars.anyLooksAt(this::isOpen);
    }

    private boolean isOpen(FactPattern pattern) {
        Predicate<Object> test = pattern.test();
        return switch (pattern.type()) {
            case ROLE, READING, SCORE, RANKING, POSSIBILITY -> false;
            case DEGREE -> conclusions.of(pattern.type().type()).isEmpty();
            case PUBLICATIONS -> conclusions.of(pattern.type().type()).isEmpty();
            case EXPERIENCE -> mayHaveYears(test);
            case TOOL -> !toolsTold;
            case ACTIVITY -> !candidate.complete().contains("activities");
            case METHOD, COURSE, COMPLETE, WORK -> true;
            case SETTING -> conclusions.of(Open.class).stream().anyMatch(open -> mayBeSaid(open, test));
            case WISH -> conclusions.of(Preference.class).stream().anyMatch(aim -> mayBeWanted(aim, test));
            case SKILL -> conclusions.of(Skill.class).stream().anyMatch(skill -> mayBeHeld(skill, test));
        };
    }

    /** Years that were told stay; any others may still be told. */
    private boolean mayHaveYears(Predicate<Object> test) {
        return conclusions.of(Experience.class).stream()
                .noneMatch(one ->
                        test.test(new Experience(one.kind(), 0)) || test.test(new Experience(one.kind(), MANY_YEARS)));
    }

    private static boolean mayBeSaid(Open open, Predicate<Object> test) {
        return open.names().stream().anyMatch(name -> test.test(new Setting(open.kind(), name)));
    }

    private static boolean mayBeWanted(Preference aim, Predicate<Object> test) {
        return !aim.isStated()
                && ClosedWord.all(Stance.class).stream().anyMatch(stance -> test.test(new Wish(aim.topic(), stance)));
    }

    private boolean mayBeHeld(Skill skill, Predicate<Object> test) {
        if (skill.basis().equals(Skill.STATED)
                && skill.low().rank() == skill.high().rank()) {
            return false;
        }
        return levels.stream()
                .anyMatch(low -> levels.stream()
                        .filter(high -> high.rank() >= low.rank())
                        .anyMatch(high -> test.test(new Skill(skill.name(), low, high, Skill.STATED))
                                || test.test(new Skill(skill.name(), low, high, Skill.UNKNOWN))));
    }
}
