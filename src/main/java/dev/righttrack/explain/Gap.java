package dev.righttrack.explain;

import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.scoring.Aim;
import dev.righttrack.scoring.Judgement;
import dev.righttrack.scoring.Scenario;
import dev.righttrack.scoring.ToolJudgement;
import dev.righttrack.scoring.ToolState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far a role lies behind one rival, and how much of that each change could close at most: a bound for
 * {@link FirstPlace}, never below the truth. Shared tasks and requirements cancel.
 *
 * @param lead the role's fit minus the rival's with what is chosen so far; negative while it is behind
 * @param gains for each dimension and option, the most that it adds to the lead
 * @param best for each dimension and number of steps, the most that this and all later dimensions add
 * @param bounded whether the bound holds; where it does not, nothing is ever hopeless
 */
@SuppressWarnings("ArrayRecordComponent") // Never handed on to be changed, never compared.
record Gap(double lead, double[][] gains, double[][] best, boolean bounded) {

    private static final double ROUNDING = 1e-9;

    /** The gaps to all rivals. */
    static List<Gap> towards(
            String name, Scoreboard board, List<FirstPlace.Option[]> dimensions, boolean byAbility, int steps) {
        Role own = board.requirements().keySet().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Gap> gaps = new ArrayList<>();
        for (Role rival : board.requirements().keySet()) {
            if (!rival.equals(own)) {
                gaps.add(new Measure(board, own, rival, byAbility).gap(dimensions, steps));
            }
        }
        return gaps;
    }

    /** Whether no choice of the dimensions from one on, with so many steps, can close it. */
    boolean mayClose(int dimension, int left) {
        return !bounded || lead + best[dimension][left] >= -ROUNDING;
    }

    /** Whether nothing can close it, with any number of steps. */
    boolean isHopelessForever() {
        double most = lead;
        for (double[] options : gains) {
            double top = 0;
            for (double gain : options) {
                top = Math.max(top, gain);
            }
            most += top;
        }
        return bounded && most < -ROUNDING;
    }

    Gap with(int dimension, int option) {
        return new Gap(lead + gains[dimension][option], gains, best, bounded);
    }

    /** The sums behind a gap. */
    private record Measure(Scoreboard board, Role own, Role rival, boolean byAbility) {

        Gap gap(List<FirstPlace.Option[]> dimensions, int steps) {
            double[][] gains = new double[dimensions.size()][];
            for (int i = 0; i < gains.length; i++) {
                FirstPlace.Option[] options = dimensions.get(i);
                gains[i] = new double[options.length];
                for (int j = 0; j < options.length; j++) {
                    gains[i][j] = gain(options[j]);
                }
            }
            boolean bounded = isOneOfItsWorlds(own) && isOneOfItsWorlds(rival);
            return new Gap(lead(), gains, best(gains, dimensions, steps), bounded);
        }

        private static double[][] best(double[][] gains, List<FirstPlace.Option[]> dimensions, int steps) {
            double[][] best = new double[gains.length + 1][steps + 1];
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

        private double lead() {
            double ability = ability(own) - ability(rival);
            if (byAbility) {
                return ability;
            }
            double aspiration = 0;
            for (Aim aim : board.aims().values()) {
                aspiration += wish(aim);
            }
            return ability / 2 + aspiration;
        }

        private double wish(Aim aim) {
            int halves = aim.isUnknown() ? 0 : aim.agreement(own) - aim.agreement(rival);
            return halves / (4.0 * board.aims().size());
        }

        private double gain(FirstPlace.Option option) {
            if (option.aim().isPresent()) {
                Aim to = option.aim().get();
                return wish(to) - wish(board.aims().getOrDefault(to.topic(), to));
            }
            double gain = option.skill()
                    .map(skill -> gain(own, skill, true) - gain(rival, skill, false))
                    .orElse(0.0);
            return byAbility ? gain : gain / 2;
        }

        /** Whether its point is a sum over one of its worlds, as the bound takes for granted. */
        private boolean isOneOfItsWorlds(Role role) {
            List<Requirement> hanging = all(role).stream()
                    .filter(r -> !r.circumstances().isCertain(board.open()))
                    .toList();
            return Scenario.over(
                            board.open(),
                            hanging.stream().map(Requirement::circumstances).toList())
                    .stream()
                    .anyMatch(scenario -> hanging.stream().noneMatch(r -> scenario.allows(r.circumstances())));
        }

        private List<Requirement> all(Role role) {
            return board.requirements().getOrDefault(role, List.of());
        }

        private List<Requirement> certain(Role role) {
            return all(role).stream()
                    .filter(r -> r.circumstances().isCertain(board.open()))
                    .toList();
        }

        private double whole(Role role) {
            int whole = 0;
            for (Requirement r : certain(role)) {
                whole += board.weights().of(r.importance());
            }
            for (ToolJudgement t : board.tools().getOrDefault(role, List.of())) {
                whole += board.weights().of(t.requirement().importance());
            }
            return Math.max(1, whole);
        }

        private double ability(Role role) {
            double held = 0;
            for (Requirement r : certain(role)) {
                held += board.weights().of(r.importance()) * credit(r, judged(r, Map.of()));
            }
            for (ToolJudgement t : board.tools().getOrDefault(role, List.of())) {
                double credit =
                        t.state() == ToolState.HELD ? 1 : t.state() == ToolState.LACKED ? 0 : 0.5;
                held += board.weights().of(t.requirement().importance()) * credit;
            }
            boolean asksNothing = certain(role).isEmpty()
                    && board.tools().getOrDefault(role, List.of()).isEmpty();
            return asksNothing ? 1 : held / whole(role);
        }

        /** What a skill adds to a role's ability; at most where several skills share a requirement, or at least. */
        private double gain(Role role, Skill to, boolean atMost) {
            double gain = 0;
            for (Requirement r : certain(role)) {
                if (!r.skills().contains(to.name())) {
                    continue;
                }
                double change = credit(r, judged(r, Map.of(to.name(), to))) - credit(r, judged(r, Map.of()));
                boolean shared = r.skills().size() > 1;
                double bound = !shared ? change : atMost ? Math.max(0, change) : Math.min(0, change);
                gain += board.weights().of(r.importance()) * bound;
            }
            return gain / whole(role);
        }

        private Judgement judged(Requirement r, Map<String, Skill> changed) {
            return Judgement.best(
                    r,
                    r.skills().stream()
                            .map(skill ->
                                    changed.getOrDefault(skill, board.skills().get(skill)))
                            .toList());
        }

        private static double credit(Requirement r, Judgement judged) {
            double asked = r.level().rank();
            return judged.unknown() ? 0.5 : Math.min(judged.low().rank(), asked) / asked;
        }
    }
}
