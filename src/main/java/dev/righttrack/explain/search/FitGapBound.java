package dev.righttrack.explain.search;

import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.scoring.Asked;
import dev.righttrack.scoring.FitContribution;
import dev.righttrack.scoring.FitScale;
import dev.righttrack.scoring.RoleDemand;
import dev.righttrack.scoring.Scenario;
import dev.righttrack.scoring.judgement.Judgement;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.scoring.judgement.ToolJudgement;
import java.util.List;
import java.util.Map;

/**
 * How far a role lies behind one rival, and how much of that each change could close at most: a bound for
 * {@link FirstPlaceSearch}, never below the truth. A role may be first though its fit is a near tie behind, so that this much
 * is added to the lead; of a rival that asks more than another role, which may have to yield, nothing is ever hopeless. Shared tasks and requirements cancel. All in whole numbers, which are parts of
 * what a {@link FitScale} of the two roles has.
 *
 * @param lead the role's fit minus the rival's with what is chosen so far; negative while it is behind
 * @param gains for each dimension and option, the most that it adds to the lead
 * @param best for each dimension and number of steps, the most that this and all later dimensions add
 * @param bounded whether the bound holds; where it does not, nothing is ever hopeless
 */
@SuppressWarnings("ArrayRecordComponent") // Never handed on to be changed, never compared.
record FitGapBound(long lead, long[][] gains, long[][] best, boolean bounded) {

    /** A role's gap to a rival, as what the role asks and the rival asks each in one way. */
    static FitGapBound between(
            Role own, Role rival, Scoreboard board, List<ChangeOption[]> dimensions, boolean byAbility, int steps) {
        return new Measure(board, own, rival, byAbility).gap(dimensions, steps);
    }

    /** Whether no choice of the dimensions from one on, with so many steps, can close it. */
    boolean mayClose(int dimension, int left) {
        return !bounded || lead + best[dimension][left] >= 0;
    }

    /** Whether nothing can close it, with any number of steps. */
    boolean isHopelessForever() {
        long most = lead;
        for (long[] options : gains) {
            long top = 0;
            for (long gain : options) {
                top = Math.max(top, gain);
            }
            most += top;
        }
        return bounded && most < 0;
    }

    FitGapBound with(int dimension, int option) {
        return new FitGapBound(lead + gains[dimension][option], gains, best, bounded);
    }

    /** The sums behind a gap. */
    private static final class Measure {

        private static final int OWN = 0;
        private static final int RIVAL = 1;

        private final Scoreboard board;
        private final List<Role> roles;
        private final boolean byAbility;
        private final FitScale yardstick;

        Measure(Scoreboard board, Role own, Role rival, boolean byAbility) {
            this.board = board;
            this.roles = List.of(own, rival);
            this.byAbility = byAbility;
            long[] wholes = {Math.max(1, asked(own)), Math.max(1, asked(rival))};
            yardstick = new FitScale(
                    Math.max(1, board.aims().size()), board.weights().scale().parts(), new long[][] {wholes});
        }

        FitGapBound gap(List<ChangeOption[]> dimensions, int steps) {
            long[][] gains = new long[dimensions.size()][];
            for (int i = 0; i < gains.length; i++) {
                ChangeOption[] options = dimensions.get(i);
                gains[i] = new long[options.length];
                for (int j = 0; j < options.length; j++) {
                    gains[i][j] = gain(options[j]);
                }
            }
            boolean bounded = !mayYield(roles.get(RIVAL))
                    && roles.stream()
                            .allMatch(role -> Scenario.UNANSWERED.mayAskNothingMore(
                                    all(role).stream()
                                            .map(Requirement::circumstances)
                                            .toList(),
                                    board.open()));
            long near = yardstick.parts(board.weights().nearTie(), 0, OWN, RIVAL);
            return new FitGapBound(lead() + near, gains, best(gains, dimensions, steps), bounded);
        }

        private boolean mayYield(Role rival) {
            RoleDemand demand = board.demand(rival);
            return board.requirements().keySet().stream()
                    .anyMatch(other -> !other.base().equals(rival.base()) && demand.asksMoreThan(board.demand(other)));
        }

        private static long[][] best(long[][] gains, List<ChangeOption[]> dimensions, int steps) {
            long[][] best = new long[gains.length + 1][steps + 1];
            for (int i = gains.length - 1; i >= 0; i--) {
                for (int left = 0; left <= steps; left++) {
                    best[i][left] = best[i + 1][left];
                    for (int j = 0; j < gains[i].length; j++) {
                        int used = dimensions.get(i)[j].steps();
                        if (used <= left) {
                            best[i][left] = Math.max(best[i][left], gains[i][j] + best[i + 1][left - used]);
                        }
                    }
                }
            }
            return best;
        }

        private long lead() {
            FitContribution held = FitContribution.nothing(yardstick);
            for (int role = OWN; role <= RIVAL; role++) {
                held.addAbility(0, role, held(roles.get(role)));
            }
            long lead = ofAbility(held);
            if (!byAbility) {
                for (Preference aim : board.aims().values()) {
                    lead += ofWish(aim);
                }
            }
            return lead;
        }

        /** Ability is half of the fit, or all of it. */
        private long ofAbility(FitContribution parts) {
            return parts.ahead(0, OWN, RIVAL) * (byAbility ? 2 : 1);
        }

        private long ofWish(Preference aim) {
            FitContribution wish = FitContribution.nothing(yardstick);
            for (int role = OWN; role <= RIVAL; role++) {
                wish.addAgreement(role, aim.agreement(roles.get(role)));
            }
            return wish.ahead(0, OWN, RIVAL);
        }

        private long gain(ChangeOption option) {
            if (option.aim().isPresent()) {
                Preference to = option.aim().get();
                return ofWish(to) - ofWish(board.aims().getOrDefault(to.topic(), to));
            }
            return option.skill()
                    .map(skill -> {
                        FitContribution gain = FitContribution.nothing(yardstick);
                        gain.addAbility(0, OWN, gain(roles.get(OWN), skill, true));
                        gain.addAbility(0, RIVAL, gain(roles.get(RIVAL), skill, false));
                        return ofAbility(gain);
                    })
                    .orElse(0L);
        }

        private List<Requirement> all(Role role) {
            return board.requirements().getOrDefault(role, List.of());
        }

        private List<Requirement> certain(Role role) {
            return all(role).stream()
                    .filter(r -> r.circumstances().isCertain(board.open()))
                    .toList();
        }

        private List<ToolJudgement> tools(Role role) {
            return board.tools().getOrDefault(role, List.of());
        }

        /** All that a role asks for sure, in parts. */
        private long asked(Role role) {
            long asked = 0;
            for (Requirement r : certain(role)) {
                asked += board.weights().parts(r.importance());
            }
            for (ToolJudgement t : tools(role)) {
                asked += board.weights().parts(t.requirement().importance());
            }
            return asked;
        }

        /** What is held of it; where nothing is asked, that is everything. */
        private long held(Role role) {
            if (asked(role) == 0) {
                return 1;
            }
            long held = 0;
            for (Requirement r : certain(role)) {
                held += point(r, Map.of());
            }
            for (ToolJudgement t : tools(role)) {
                held += Asked.of(t.requirement(), board.weights()).point(t.least(), t.most());
            }
            return held;
        }

        /** What a skill adds to a role's ability; at most where several skills share a requirement, or at least. */
        private long gain(Role role, Skill to, boolean atMost) {
            long gain = 0;
            for (Requirement r : certain(role)) {
                if (r.skills().contains(to.name())) {
                    long change = point(r, Map.of(to.name(), to)) - point(r, Map.of());
                    boolean shared = r.skills().size() > 1;
                    gain += !shared ? change : atMost ? Math.max(0, change) : Math.min(0, change);
                }
            }
            return gain;
        }

        private long point(Requirement r, Map<String, Skill> changed) {
            Judgement judged = Judgement.best(
                    r,
                    r.skills().stream()
                            .map(skill ->
                                    changed.getOrDefault(skill, board.skills().get(skill)))
                            .toList());
            return Asked.of(r, board.weights())
                    .point(judged.low().rank(), judged.high().rank());
        }
    }
}
