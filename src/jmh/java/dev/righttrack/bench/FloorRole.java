package dev.righttrack.bench;

import dev.righttrack.engine.KnowledgeFacts;
import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Role;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.scoring.Asked;
import dev.righttrack.scoring.FamilyAsked;
import dev.righttrack.scoring.RoleModels.RoleAsked;
import dev.righttrack.scoring.SkillAsked;
import dev.righttrack.scoring.Weights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Draws up what one role asks from the rules, for the fit model. */
final class FloorRole {

    private final Weights weights;
    private final Doings doings;
    private final ToIntFunction<String> skill;
    private final Map<String, Integer> levels;

    FloorRole(Knowledge knowledge, Doings doings, ToIntFunction<String> skill, Map<String, Integer> levels) {
        this.weights = KnowledgeFacts.weights(knowledge);
        this.doings = doings;
        this.skill = skill;
        this.levels = levels;
    }

    RoleAsked asked(Role role, List<CoachRule> rules) {
        List<SkillAsked> skills = new ArrayList<>();
        List<FamilyAsked> families = new ArrayList<>();
        for (CoachRule rule : rules) {
            if (rule.asks()
                    && rule.conditions().stream()
                            .anyMatch(c -> c.filling(role.isVariant() ? "variant" : "role")
                                            .contains(role.name())
                                    && c.isKnowledge())) {
                rule.conclusions().stream()
                        .filter(c -> c.kind() == SentenceKind.REQUIREMENT)
                        .forEach(c -> add(rule, c, skills, families));
            }
        }
        return new RoleAsked(role, skills, families);
    }

    private void add(CoachRule rule, SentenceUse asks, List<SkillAsked> skills, List<FamilyAsked> families) {
        Importance importance =
                Importance.of(Doings.one(asks, "importance")).orElseThrow();
        if (asks.pattern().startsWith("works")) {
            String family = Doings.one(asks, "family");
            families.add(new FamilyAsked(family, doings.family(family), Asked.family(importance, weights)));
            return;
        }
        Set<String> names = new HashSet<>(asks.filling("skill"));
        names.addAll(asks.filling("skills"));
        skills.add(new SkillAsked(
                names.stream().mapToInt(skill).toArray(),
                Asked.of(levels.getOrDefault(Doings.one(asks, "level"), 0), importance, weights),
                needs(rule)));
    }

    private static Circumstances needs(CoachRule rule) {
        List<Circumstance> needs = new ArrayList<>();
        for (SentenceUse c : rule.conditions()) {
            if (c.kind() == SentenceKind.CONTEXT) {
                String slot = c.fillings().isEmpty()
                        ? "variety"
                        : c.fillings().keySet().iterator().next();
                needs.add(new Circumstance(
                        slot.equals("applications") ? "application" : slot,
                        c.fillings().isEmpty() ? List.of("yes") : c.filling(slot)));
            }
        }
        return new Circumstances(needs);
    }
}
