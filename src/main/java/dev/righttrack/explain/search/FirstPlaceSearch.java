package dev.righttrack.explain.search;

import dev.righttrack.candidate.Stance;
import dev.righttrack.explain.search.RankObstacle.Outcome;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Wish;
import dev.righttrack.scoring.Scenario;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest sets of changes that put a role first: skills rise by level steps, wishes move by a step each. All sets of
 * one step are looked at, then all of two, and so on: branch and bound (Land and Doig 1960), where a branch is left only if
 * even the best of the steps that remain, by {@link FitGapBound}, cannot close the gap to some rival.
 */
public final class FirstPlaceSearch {

    private static final int MOST_STEPS = 12;
    private static final int MOST_LOOKS = 60_000;
    private static final List<String> STANCES = ClosedWord.all(Stance.class);

    private final AdvisedCandidate advised;
    private final Scoreboard board;
    private final String role;
    private final List<ChangeOption[]> dimensions = new ArrayList<>();
    private final List<ChangeSet> found = new ArrayList<>();
    private int looks;

    /** A search for what puts a role first. */
    public FirstPlaceSearch(AdvisedCandidate advised, Scoreboard board, String role) {
        this.advised = advised;
        this.board = board;
        this.role = role;
        advised.skills().values().forEach(skill -> dimensions.add(rises(skill)));
        board.aims().values().forEach(aim -> dimensions.add(stances(aim)));
    }

    /** What a search found. */
    public record Result(List<ChangeSet> sets, Outcome outcome, int steps) {}

    private ChangeOption[] rises(Skill skill) {
        List<ChangeOption> options = new ArrayList<>(List.of(ChangeOption.STAY));
        for (Level level : advised.levels()) {
            if (level.rank() > skill.low().rank()) {
                SkillChange change = advised.rise(skill.name(), level.rank());
                options.add(new ChangeOption(
                        change.steps(),
                        Optional.of(change),
                        Optional.of(new Skill(skill.name(), level, skill.high().or(level), Skill.STATED)),
                        Optional.empty()));
            }
        }
        return options.toArray(ChangeOption[]::new);
    }

    private static ChangeOption[] stances(Preference aim) {
        List<ChangeOption> options = new ArrayList<>(List.of(ChangeOption.STAY));
        for (int halves = 0; halves < STANCES.size(); halves++) {
            int steps = aim.isUnknown() ? 1 : Math.abs(halves - aim.halves());
            if (steps > 0) {
                String from = aim.isUnknown() ? "" : STANCES.get(aim.halves());
                WishChange change = new WishChange(aim.topic(), from, STANCES.get(halves), steps);
                options.add(new ChangeOption(
                        steps,
                        Optional.of(change),
                        Optional.empty(),
                        Optional.of(Preference.stated(new Wish(aim.topic(), change.to())))));
            }
        }
        return options.toArray(ChangeOption[]::new);
    }

    /** Searches the sets of changes by their size, the smallest first. */
    public Result search() {
        List<Mode> modes = modes();
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            for (Mode mode : modes) {
                int budget = steps;
                if (mode.gaps.stream().allMatch(gap -> gap.mayClose(0, budget))) {
                    look(mode, mode.gaps, 0, steps, new ArrayList<>());
                }
            }
            if (looks > MOST_LOOKS) {
                return new Result(List.of(), Outcome.NONE_SO_FAR, steps - 1);
            }
            if (!found.isEmpty()) {
                return new Result(found, Outcome.FOUND, steps);
            }
        }
        boolean hopeless = modes.stream().allMatch(mode -> mode.gaps.stream().anyMatch(RivalGap::isHopelessForever));
        return new Result(List.of(), hopeless ? Outcome.NONE : Outcome.NONE_SO_FAR, MOST_STEPS);
    }

    /**
     * What counts while searching. With no wish known, fit is ability alone as long as no wish is stated.
     *
     * @param byAbility whether fit is ability alone, and no wish may change
     */
    private record Mode(List<RivalGap> gaps, boolean byAbility, boolean needsWish) {}

    private List<Mode> modes() {
        boolean wishless = board.aims().values().stream().allMatch(Preference::isUnknown);
        List<Mode> modes = new ArrayList<>(
                List.of(new Mode(RivalGap.towards(role, board, dimensions, false, MOST_STEPS), false, wishless)));
        if (wishless) {
            modes.add(new Mode(RivalGap.towards(role, board, dimensions, true, MOST_STEPS), true, false));
        }
        return modes;
    }

    private void look(Mode mode, List<RivalGap> gaps, int dimension, int left, List<ChangeOption> chosen) {
        if (looks > MOST_LOOKS) {
            return;
        }
        looks++;
        if (left == 0) {
            hold(mode, chosen);
            return;
        }
        if (dimension == dimensions.size()) {
            return;
        }
        ChangeOption[] options = dimensions.get(dimension);
        for (int i = 0; i < options.length; i++) {
            int rest = left - options[i].steps();
            if (rest < 0 || (mode.byAbility && options[i].aim().isPresent())) {
                continue;
            }
            int option = i;
            List<RivalGap> more =
                    gaps.stream().map(gap -> gap.with(dimension, option)).toList();
            if (more.stream().allMatch(gap -> gap.mayClose(dimension + 1, rest))) {
                chosen.add(options[i]);
                look(mode, more, dimension + 1, rest, chosen);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private void hold(Mode mode, List<ChangeOption> chosen) {
        if (mode.needsWish && chosen.stream().noneMatch(option -> option.aim().isPresent())) {
            return;
        }
        Map<String, Skill> skills = new LinkedHashMap<>();
        Map<String, Preference> aims = new LinkedHashMap<>();
        chosen.forEach(option -> {
            option.skill().ifPresent(skill -> skills.put(skill.name(), skill));
            option.aim().ifPresent(aim -> aims.put(aim.topic(), aim));
        });
        if (board.first(board.scores(skills, aims), Scenario.UNANSWERED, skills, aims)
                .equals(role)) {
            found.add(new ChangeSet(
                    chosen.stream().flatMap(option -> option.change().stream()).toList()));
        }
    }
}
