package dev.righttrack.authoring.cases;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.intake.cases.ExpectedAdvice;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.rules.compile.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Runs the cases of a rules folder, each under its readings. */
public final class CaseRunner {

    private final Function<Map<String, String>, Engine> engines;
    private final Map<Map<String, String>, Engine> made = new HashMap<>();

    /**
     * Tests on engines that are made as needed.
     *
     * @param engines an engine for readings that are not the default
     */
    public CaseRunner(Function<Map<String, String>, Engine> engines) {
        this.engines = engines;
    }

    /** The results, in the order of the cases. */
    public List<CaseResult> run(List<RuleCase> cases) {
        return cases.stream().map(this::run).toList();
    }

    /** The result of one case. */
    public CaseResult run(RuleCase one) {
        Engine engine = made.computeIfAbsent(one.readings(), engines);
        Optional<Catalogue.Entry> rule = engine.rules().catalogue().find(one.rule());
        if (rule.isEmpty()) {
            return new CaseResult(
                    one, List.of(new CaseDifference("the rule", "a rule", "no rule has this name", List.of())));
        }
        Conclusions conclusions = engine.conclude(one.given());
        boolean fires = new ConcludingRules(engine.rules(), conclusions).fires(rule.get(), one.role());
        List<CaseDifference> differences = new ArrayList<>();
        if (fires != one.fires()) {
            differences.add(new CaseDifference(
                    "the rule", side(one.fires()), side(fires), conditions(rule.get(), conclusions, engine)));
        }
        if (!one.expected().isNothing()) {
            compare(one.expected(), engine.advice(one.given(), conclusions), differences);
        }
        return new CaseResult(one, differences);
    }

    private static String side(boolean fires) {
        return fires ? "it fires" : "it stays silent";
    }

    private static List<String> conditions(Catalogue.Entry rule, Conclusions conclusions, Engine engine) {
        List<String> why = new ArrayList<>();
        if (!engine.rules().isInForce(rule)) {
            why.add("it stands only under the reading "
                    + String.join(" and ", rule.card().readings()));
        }
        for (int i = 0; i < rule.tests().size(); i++) {
            boolean holds = rule.tests().get(i).holds(type -> conclusions.of(type.type()));
            why.add((holds ? "holds: " : "does not hold: ")
                    + rule.conditions().get(i).text());
        }
        return why;
    }

    private static void compare(ExpectedAdvice expected, Advice advice, List<CaseDifference> differences) {
        String first = advice.inFirstPlace().map(RoleAdvice::role).orElse("");
        expected.first()
                .filter(role -> !role.equals(first))
                .ifPresent(role -> differences.add(
                        new CaseDifference("first place", orNobody(role), orNobody(first), fits(advice, role))));
        expected.lead()
                .filter(lead -> lead != advice.lead().word())
                .ifPresent(lead -> differences.add(new CaseDifference(
                        "the lead", lead.word(), advice.lead().word().word(), fits(advice, first))));
        expected.leaders()
                .filter(roles -> !roles.equals(Set.copyOf(advice.leaders())))
                .ifPresent(roles -> differences.add(new CaseDifference(
                        "the leaders", listed(roles), listed(advice.leaders()), fits(advice, first))));
        for (RoleAdvice role : advice.roles()) {
            String verdict = expected.verdicts().getOrDefault(role.role(), role.verdict());
            if (!role.verdict().equals(verdict)) {
                differences.add(
                        new CaseDifference("the verdict of " + role.role(), verdict, role.verdict(), asked(role)));
            }
            int fit = SharePoints.of(role.fit());
            int wanted = expected.fit().getOrDefault(role.role(), fit);
            if (fit != wanted) {
                differences.add(new CaseDifference("the fit of " + role.role(), wanted + "", fit + "", asked(role)));
            }
        }
        new TreeMap<>(expected.subtasks())
                .forEach((subtask, when) -> advice.roles().stream()
                        .flatMap(role -> role.subtasks().stream())
                        .filter(one -> one.subtask().equals(subtask))
                        .findFirst()
                        .filter(one -> one.when() != when)
                        .ifPresent(one -> differences.add(new CaseDifference(
                                "when " + subtask + " is possible",
                                when.word(),
                                one.when().word(),
                                List.of("it involves " + String.join(", ", one.skills()))))));
        new TreeMap<>(expected.skills())
                .forEach((skill, level) -> advice.profile().stream()
                        .filter(known -> known.skill().equals(skill)
                                && !known.low().name().equals(level))
                        .forEach(known -> differences.add(new CaseDifference(
                                "the least known of " + skill,
                                level,
                                known.low().name(),
                                shown(known)))));
    }

    private static String listed(Collection<String> roles) {
        return roles.isEmpty() ? ExpectedAdvice.NOBODY : String.join(", ", new TreeSet<>(roles));
    }

    private static String orNobody(String role) {
        return role.isEmpty() ? ExpectedAdvice.NOBODY : role;
    }

    private static List<String> fits(Advice advice, String role) {
        return advice.roles().stream()
                .filter(one -> one.rank() == 1 || one.role().equals(role))
                .map(one -> one.role() + " fits at " + SharePoints.of(one.fit()) + ", ability "
                        + SharePoints.of(one.ability()) + ", wishes " + SharePoints.of(one.aspiration()))
                .toList();
    }

    private static List<String> asked(RoleAdvice role) {
        return role.requirements().stream()
                .filter(r -> r.state() != RequirementState.MET)
                .map(r -> r.asked().name() + " " + String.join(" or ", r.skills()) + ", " + r.importance() + ": "
                        + r.state() + " (rule \"" + r.basis().rule().name() + "\")")
                .toList();
    }

    private static List<String> shown(SkillAdvice known) {
        return known.evidence().isEmpty()
                ? List.of("no rule shows it (" + known.basis() + ")")
                : known.evidence().stream()
                        .map(one ->
                                one.level() + " by rule \"" + one.basis().rule().name() + "\"")
                        .toList();
    }
}
