package dev.righttrack.explain.search;

import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Stance;
import dev.righttrack.explain.search.RankObstacle.Loss;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.scoring.Asked;
import dev.righttrack.scoring.Portion;
import dev.righttrack.scoring.judgement.Judgement;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.scoring.judgement.ToolJudgement;
import dev.righttrack.scoring.judgement.ToolState;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/** Where a role loses fit: the parts of its requirements, tools and wishes that are not there, in shares of the whole. */
public final class FitLosses {

    private final AdvisedCandidate advised;
    private final Scoreboard board;

    /** The losses of a candidate. */
    public FitLosses(AdvisedCandidate advised, Scoreboard board) {
        this.advised = advised;
        this.board = board;
    }

    private String fitBy(String name) {
        RoleAdvice role = advised.role(name);
        String shown = role.variant().isEmpty() ? name : role.variant();
        return role.fitBy().isEmpty() ? shown : role.fitBy();
    }

    /** The losses of a role at the point of its fit, the largest first. */
    public List<Loss> of(String name) {
        String by = fitBy(name);
        Role role = board.requirements().keySet().stream()
                .filter(way -> way.name().equals(by))
                .findFirst()
                .orElseThrow();
        boolean wishless = board.aims().values().stream().allMatch(Preference::isUnknown);
        List<Loss> losses = new ArrayList<>(ability(role, wishless ? 1 : 2));
        if (!wishless) {
            board.aims().values().stream()
                    .filter(aim -> aim.agreement(role) < 2)
                    .map(aim -> wish(aim, role))
                    .forEach(losses::add);
        }
        return losses.stream()
                .sorted(Comparator.comparing(Loss::lost).reversed().thenComparing(Loss::what))
                .toList();
    }

    /** Whether a role does a topic, in words. */
    public static String does(Role role, String topic) {
        if (role.shares().contains(topic)) {
            return "the role shares it with colleagues";
        }
        return role.does().contains(topic) ? "the role does it" : "the role does not do it";
    }

    private Loss wish(Preference aim, Role role) {
        String does = does(role, aim.topic());
        String stance =
                aim.isUnknown() ? "unknown" : ClosedWord.all(Stance.class).get(aim.halves());
        int parts = 4 * board.aims().size();
        return new Loss(
                "wish", aim.topic() + ": " + stance + ", and " + does, Fraction.of(2 - aim.agreement(role), parts));
    }

    /**
     * Each requirement's share of the ability that is not there, halved where wishes make the other half of the fit. One without
     * weight loses nothing.
     */
    private List<Loss> ability(Role role, int half) {
        List<Requirement> certain = board.requirements().getOrDefault(role, List.of()).stream()
                .filter(r -> r.circumstances().isCertain(board.open()))
                .filter(r -> board.weights().of(r.importance()) > 0)
                .toList();
        List<ToolJudgement> tools = board.tools().getOrDefault(role, List.of()).stream()
                .filter(t -> board.weights().of(t.requirement().importance()) > 0)
                .toList();
        int whole = certain.stream()
                        .mapToInt(r -> board.weights().of(r.importance()))
                        .sum()
                + tools.stream()
                        .mapToInt(t -> board.weights().of(t.requirement().importance()))
                        .sum();
        List<Loss> losses = new ArrayList<>();
        for (Requirement r : certain) {
            Fraction missing = Fraction.ONE.subtract(credit(r));
            if (missing.compareTo(Fraction.ZERO) > 0) {
                losses.add(new Loss(
                        "skill",
                        r.level() + " " + String.join(" or ", r.skills()) + " (" + r.importance() + ")",
                        missing.multiply(Fraction.of(board.weights().of(r.importance()), whole * half))));
            }
        }
        for (ToolJudgement t : tools) {
            if (t.state() != ToolState.HELD) {
                Fraction missing = t.state() == ToolState.LACKED ? Fraction.ONE : Fraction.of(1, 2);
                losses.add(new Loss(
                        "tools",
                        t.requirement().family() + ": " + t.state(),
                        missing.multiply(
                                Fraction.of(board.weights().of(t.requirement().importance()), whole * half))));
            }
        }
        return losses;
    }

    private Fraction credit(Requirement r) {
        Judgement judged =
                Judgement.best(r, r.skills().stream().map(advised.skills()::get).toList());
        Asked asked = Asked.of(r, board.weights());
        return new Portion(asked.point(judged.low().rank(), judged.high().rank()), asked.parts()).fraction();
    }
}
