package dev.righttrack.authoring.exact;

import dev.righttrack.engine.KnowledgeFacts;
import dev.righttrack.facts.Role;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.scoring.Asked;
import dev.righttrack.scoring.FamilyAsked;
import dev.righttrack.scoring.RoleModels;
import dev.righttrack.scoring.RoleModels.RoleAsked;
import dev.righttrack.scoring.SkillAsked;
import dev.righttrack.scoring.Weights;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws up what the roles ask from what rules conclude. */
final class DemandsBuilder {

    private final Knowledge knowledge;
    private final Weights weights;
    private final Map<String, String> readings;
    private final List<RuleConsequence.Asks> asks;
    private final List<RuleConsequence.WorksWith> families;

    DemandsBuilder(RuleSet set, Collection<EvaluableRule> rules) {
        knowledge = set.knowledge();
        readings = set.readings();
        weights = KnowledgeFacts.weights(knowledge);
        asks = conclusions(rules, RuleConsequence.Asks.class);
        families = conclusions(rules, RuleConsequence.WorksWith.class);
    }

    private static <T extends RuleConsequence> List<T> conclusions(Collection<EvaluableRule> rules, Class<T> type) {
        return rules.stream()
                .flatMap(rule -> rule.conclusions().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .distinct())
                .toList();
    }

    /** The models of all roles. */
    RoleModels models() {
        return new RoleModels(
                RuleCompilation.roles(knowledge, readings).stream()
                        .map(this::asked)
                        .toList(),
                KnowledgeFacts.circumstances(knowledge).values());
    }

    private RoleAsked asked(Role role) {
        return new RoleAsked(
                role,
                asks.stream()
                        .filter(one -> one.role().equals(role.name()))
                        .map(this::skill)
                        .toList(),
                families.stream()
                        .filter(one -> one.role().equals(role.name()))
                        .map(this::family)
                        .toList());
    }

    private SkillAsked skill(RuleConsequence.Asks asked) {
        return new SkillAsked(
                asked.skills().stream().mapToInt(Integer::intValue).toArray(),
                Asked.of(asked.rank(), asked.importance(), weights),
                asked.circumstances());
    }

    private FamilyAsked family(RuleConsequence.WorksWith asked) {
        Set<String> tools = knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                .filter(tool -> tool.families().contains(asked.family()))
                .map(ToolEntry::name)
                .collect(Collectors.toSet());
        return new FamilyAsked(asked.family(), tools, Asked.family(asked.importance(), weights));
    }
}
