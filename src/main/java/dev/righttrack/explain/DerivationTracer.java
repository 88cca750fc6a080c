package dev.righttrack.explain;

import dev.righttrack.advice.Basis;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.RuleCard;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.candidate.Stance;
import dev.righttrack.explain.search.AdvisedCandidate;
import dev.righttrack.explain.search.FitLosses;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.SkillBasis;
import dev.righttrack.scoring.judgement.WishBasis;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/** Derives why a role stands where it stands. */
final class DerivationTracer {

    private final AdvisedCandidate advised;

    DerivationTracer(AdvisedCandidate advised) {
        this.advised = advised;
    }

    Derivation of(String name) {
        RoleAdvice role = advised.role(name);
        List<Derivation> from = new ArrayList<>(List.of(ability(role), aspiration(role)));
        role.notSuitable().forEach(line -> from.add(line("not suitable: ", line)));
        role.speaksFor().forEach(line -> from.add(line("speaks for it: ", line)));
        role.speaksAgainst().forEach(line -> from.add(line("speaks against it: ", line)));
        role.variants().forEach(line -> from.add(line("variant " + line.about(), line)));
        String verdict = role.worst().equals(role.best()) ? role.worst().word() : role.worst() + " to " + role.best();
        return new Derivation(
                name + ": " + verdict + ", number " + role.rank() + ", fit "
                        + points(role.fit().point()),
                card("core: rank the roles"),
                from);
    }

    private static String points(Fraction share) {
        return String.valueOf(Math.round(share.doubleValue() * 100));
    }

    private RuleCard card(String rule) {
        return advised.engine().rules().catalogue().card(rule);
    }

    private Derivation ability(RoleAdvice role) {
        List<Derivation> from = new ArrayList<>();
        role.requirements().forEach(r -> from.add(requirement(r)));
        role.families().forEach(t -> from.add(family(t)));
        return new Derivation(
                "ability " + points(role.ability().point()) + ": what "
                        + asking(role)
                        + " asks, held against what you have",
                card("core: score the roles"),
                from);
    }

    private static String asking(RoleAdvice role) {
        String shown = role.variant().isEmpty() ? "the role" : "its variant " + role.variant();
        if (role.fitBy().isEmpty()) {
            return shown;
        }
        String more = role.fitBy().equals(role.role()) ? "the role itself" : "its variant " + role.fitBy();
        return shown + " (nearer) or " + more + " (more is there, so it counts)";
    }

    private Derivation requirement(RequirementAdvice r) {
        List<Derivation> from = r.skills().stream().map(this::skill).toList();
        return new Derivation(
                r.asked() + " " + String.join(" or ", r.skills()) + ", " + r.importance(),
                r.basis().rule(),
                List.of(new Derivation(r.state().word(), card("core: judge what the roles ask"), from)));
    }

    private Derivation skill(String name) {
        SkillAdvice known = advised.advice().profile().stream()
                .filter(skill -> skill.skill().equals(name))
                .findFirst()
                .orElseThrow();
        String range = known.low().equals(known.high()) ? known.low().name() : known.low() + " to " + known.high();
        if (known.basis() == SkillBasis.STATED || known.basis() == SkillBasis.READ) {
            String how = known.basis() == SkillBasis.READ ? "self-declared, not confirmed: " : "you said: ";
            RuleCard stands = card("core: a stated skill stands");
            return new Derivation(name + ": " + range, stands, List.of(new Derivation(how + range, stands, List.of())));
        }
        List<Derivation> evidence = known.evidence().stream()
                .map(shown -> new Derivation(
                        "at least " + shown.level() + " " + name, shown.basis().rule(), said(shown.basis())))
                .toList();
        return new Derivation(
                name + ": " + (evidence.isEmpty() ? "unknown" : "at least " + known.low()),
                card("core: an unstated skill is what the evidence shows"),
                evidence);
    }

    /** What the conditions of a rule rested on. */
    private static List<Derivation> said(Basis basis) {
        return basis.grounds().stream()
                .flatMap(ground -> ground.facts().stream())
                .distinct()
                .map(fact -> new Derivation(fact, basis.rule(), List.of()))
                .toList();
    }

    private Derivation family(ToolAdvice t) {
        RuleCard card = card("core: judge what the roles ask");
        List<Derivation> held = t.held().stream()
                .map(tool -> new Derivation("works with " + tool, card, List.of()))
                .toList();
        return new Derivation(
                "tools of the family " + t.family() + ", " + t.importance(),
                t.basis().rule(),
                List.of(new Derivation(t.state().word(), card, held)));
    }

    private Derivation aspiration(RoleAdvice role) {
        Role does = advised.conclusions().of(Role.class).stream()
                .filter(r -> r.name().equals(role.role()))
                .findFirst()
                .orElseThrow();
        return new Derivation(
                "aspiration " + points(role.aspiration().point()) + ": what you want, held against what the role does",
                card("core: score the roles"),
                advised.advice().wishes().stream()
                        .map(wish -> wish(wish, FitLosses.does(does, wish.topic())))
                        .toList());
    }

    private Derivation wish(WishAdvice wish, String does) {
        String says = wish.topic() + ": " + does + ", ";
        if (wish.basis() == WishBasis.STATED) {
            RuleCard stands = card("core: a stated wish stands");
            String stance = "you said: " + wish.stance();
            return new Derivation(
                    says + "you " + stance(wish.stance()), stands, List.of(new Derivation(stance, stands, List.of())));
        }
        if (wish.basis() == WishBasis.UNKNOWN) {
            return new Derivation(says + "your wish is unknown", card("core: otherwise a wish is unknown"), List.of());
        }
        boolean done = !wish.work().isEmpty();
        return new Derivation(
                says + (done ? "you do it now" : "you do not do it now"),
                card(
                        done
                                ? "core: work done counts as wanted where no wish is stated"
                                : "core: work not done counts as not wanted where the list of work is complete"),
                wish.work().stream()
                        .map(work -> new Derivation("work on " + wish.topic(), work.rule(), said(work)))
                        .toList());
    }

    private static String stance(String stance) {
        return switch (Stance.of(stance).orElseThrow()) {
            case WANTS -> "want it";
            case NO_MATTER -> "do not mind";
            case DOES_NOT_WANT -> "do not want it";
        };
    }

    private static Derivation line(String before, Line line) {
        return new Derivation(before + line.text(), line.basis().rule(), said(line.basis()));
    }
}
