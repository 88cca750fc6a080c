package dev.righttrack.authoring.exact;

import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Role;
import dev.righttrack.knowledge.SkillEntry;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.PossibleFacts;
import dev.righttrack.rules.model.RuleMeaning;
import dev.righttrack.rules.model.UnknownWordException;
import dev.righttrack.rules.model.Value;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes rules ready to be tested, in some knowledge and under some readings. */
final class RulePreparation {

    private final Figures figures;
    private final PossibleFacts possible;
    private final ConditionTests tests;
    private final Map<String, Integer> skills = new HashMap<>();

    RulePreparation(PossibleFacts possible, Map<String, String> readings) {
        this.figures = new Figures(possible.knowledge());
        this.possible = possible;
        for (SkillEntry skill : possible.knowledge().skills()) {
            skills.put(skill.name(), skills.size());
        }
        this.tests = new ConditionTests(possible, readings, skills);
    }

    /** The rule, or empty where the knowledge lacks a name that it uses. */
    Optional<EvaluableRule> rule(CoachRule rule) {
        try {
            RuleMeaning meaning = rule.meaning(figures);
            List<PreparedCondition> conditions = new ArrayList<>();
            for (Condition condition : meaning.joined()) {
                FactType type = condition.patterns().get(0).type();
                conditions.add(new PreparedCondition(condition, ConditionScope.of(type), tests.of(condition)));
            }
            List<RuleConsequence> conclusions = new ArrayList<>();
            for (dev.righttrack.rules.model.Conclusion conclusion : meaning.conclusions()) {
                conclusions.addAll(conclusions(conclusion, rule, meaning));
            }
            return Optional.of(new EvaluableRule(rule.name(), conditions, conclusions));
        } catch (UnknownWordException lacking) {
            return Optional.empty();
        }
    }

    private List<RuleConsequence> conclusions(
            dev.righttrack.rules.model.Conclusion conclusion, CoachRule rule, RuleMeaning meaning) {
        if (conclusion instanceof dev.righttrack.rules.model.Conclusion.Requires requires) {
            List<Integer> asked = requires.names().stream().map(this::skillOf).toList();
            return roles(meaning).stream()
                    .<RuleConsequence>map(role -> new RuleConsequence.Asks(
                            role,
                            asked,
                            requires.rank().figure().intValue(),
                            importance(requires.importance()),
                            rule.circumstances()))
                    .toList();
        }
        if (conclusion instanceof dev.righttrack.rules.model.Conclusion.WorksWith works) {
            return roles(meaning).stream()
                    .<RuleConsequence>map(role ->
                            new RuleConsequence.WorksWith(role, works.family().word(), importance(works.importance())))
                    .toList();
        }
        if (conclusion instanceof dev.righttrack.rules.model.Conclusion.Shows shows) {
            return List.of(new RuleConsequence.Shows(
                    skillOf(shows.skill().word()), shows.rank().figure().intValue()));
        }
        if (conclusion instanceof dev.righttrack.rules.model.Conclusion.CountsAsWork work) {
            return List.of(new RuleConsequence.CountsAsWork(work.topic().word()));
        }
        dev.righttrack.rules.model.Conclusion.Says says = (dev.righttrack.rules.model.Conclusion.Says) conclusion;
        return List.of(new RuleConsequence.Says(new StatedLine(
                says.kind().word(), says.about().word(), says.text().word())));
    }

    /** The roles that a rule is about. */
    private List<String> roles(RuleMeaning meaning) {
        return meaning.joined().stream()
                .filter(Condition.EachRole.class::isInstance)
                .flatMap(condition -> possible.matching(condition.patterns().get(0)).stream())
                .map(role -> ((Role) role).name())
                .toList();
    }

    private static Importance importance(Value value) {
        return Importance.of(value.word()).orElseThrow(() -> new UnknownWordException(value.word()));
    }

    private int skillOf(String name) {
        return Optional.ofNullable(skills.get(name)).orElseThrow(() -> new UnknownWordException(name));
    }
}
