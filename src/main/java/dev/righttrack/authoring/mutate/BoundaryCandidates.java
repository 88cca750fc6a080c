package dev.righttrack.authoring.mutate;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.reading.CoachRule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People who have exactly what a role asks, and those who lack one thing of it. */
final class BoundaryCandidates {

    private final RuleSet rules;
    private final Knowledge knowledge;
    private final Figures figures;
    private final List<Level> levels;

    BoundaryCandidates(RuleSet rules) {
        this.rules = rules;
        this.knowledge = rules.knowledge();
        this.figures = new Figures(knowledge);
        this.levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
    }

    /** Adds people who have exactly what the role asks, and others who lack a step of the skill in question. */
    void add(CoachRule rule, SentenceUse use, String role, List<Candidate> people) {
        Candidate meets = meeting(rule, role);
        List<Conclusion.Requires> requires = only(use, Conclusion.Requires.class);
        List<String> skills =
                requires.stream().flatMap(one -> one.names().stream()).toList();
        int asked = requires.stream()
                .mapToInt(one -> one.rank().figure().intValue())
                .findFirst()
                .orElse(0);
        levels.stream()
                .sorted(Comparator.comparingInt(
                        level -> level.rank() < asked ? asked - level.rank() : 2 * level.rank()))
                .forEach(level -> {
                    Candidate one = meets;
                    for (String skill : skills) {
                        one = one.withSkill(skill, LevelRange.exactly(level));
                    }
                    people.add(CaseCandidate.named(
                            one,
                            level.rank() == asked
                                    ? "exactly what a " + role + " is asked"
                                    : "what a " + role + " is asked, but " + CaseCandidate.said(level) + " "
                                            + String.join(" and ", skills)));
                });
        for (Conclusion.WorksWith works : only(use, Conclusion.WorksWith.class)) {
            String family = works.family().word();
            Set<String> others = new HashSet<>(meets.tools());
            others.removeIf(tool -> families(tool).contains(family));
            people.add(CaseCandidate.named(
                    meets.withTools(others)
                            .withBackground(
                                    Set.of(family), meets.experience(), meets.education(), meets.publications()),
                    "what a " + role + " is asked, but nothing of the family " + family));
        }
    }

    /** Somebody with exactly what a role asks, where the rule in question is in force. */
    private Candidate meeting(CoachRule rule, String role) {
        Map<String, Set<String>> circumstances = new HashMap<>();
        circumstances.put("application", Set.of());
        circumstances.put("variety", Set.of("no"));
        rule.circumstances()
                .all()
                .forEach(one -> circumstances.put(one.kind(), Set.of(one.names().get(0))));
        Map<String, Level> asked = new HashMap<>();
        knowledge.skills().forEach(skill -> asked.put(skill.name(), levels.get(0)));
        Set<String> tools = new HashSet<>();
        for (CoachRule one : rules.rules()) {
            if (one.role().equals(Optional.of(role)) && stands(one, rule, circumstances)) {
                one.conclusions().forEach(use -> meet(use, asked, tools));
            }
        }
        Map<String, LevelRange> skills = new HashMap<>();
        asked.forEach((skill, level) -> skills.put(skill, LevelRange.exactly(level)));
        return Candidate.unknown("case")
                .withCircumstances(circumstances)
                .withSkills(skills)
                .withTools(tools);
    }

    private <T extends Conclusion> List<T> only(SentenceUse use, Class<T> type) {
        return use.conclusions(figures).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void meet(SentenceUse use, Map<String, Level> asked, Set<String> tools) {
        for (Conclusion.Requires requires : only(use, Conclusion.Requires.class)) {
            int rank = requires.rank().figure().intValue();
            levels.stream()
                    .filter(level -> level.rank() == rank)
                    .forEach(level -> asked.merge(requires.names().get(0), level, Level::or));
        }
        for (Conclusion.WorksWith works : only(use, Conclusion.WorksWith.class)) {
            knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                    .filter(tool -> tool.families().contains(works.family().word()))
                    .findFirst()
                    .ifPresent(tool -> tools.add(tool.name()));
        }
    }

    /** Whether a rule stands in some circumstances, under the readings of the rule in question. */
    private boolean stands(CoachRule one, CoachRule rule, Map<String, Set<String>> circumstances) {
        Map<String, String> readings = new HashMap<>(rules.readings());
        rule.readings().forEach(reading -> readings.put(reading.split(" = ", 2)[0], reading.split(" = ", 2)[1]));
        return one.readings().stream().allMatch(r -> r.split(" = ", 2)[1].equals(readings.get(r.split(" = ", 2)[0])))
                && one.circumstances().all().stream()
                        .allMatch(c ->
                                c.names().stream().anyMatch(circumstances.getOrDefault(c.kind(), Set.of())::contains));
    }

    private List<String> families(String tool) {
        return knowledge
                .find(Kind.TOOL, tool, ToolEntry.class)
                .map(ToolEntry::families)
                .orElse(List.of());
    }
}
