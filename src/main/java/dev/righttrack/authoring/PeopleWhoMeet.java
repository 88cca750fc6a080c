package dev.righttrack.authoring;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.LevelRange;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.ToolEntry;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.SentenceUse;
import dev.righttrack.rules.model.SentenceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People who have exactly what a role asks, and those who lack one thing of it. */
final class PeopleWhoMeet {

    private final RuleSet rules;
    private final Knowledge knowledge;
    private final List<Level> levels;

    PeopleWhoMeet(RuleSet rules) {
        this.rules = rules;
        this.knowledge = rules.knowledge();
        this.levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
    }

    /** Adds people who have exactly what the role asks, and others who lack a step of the skill in question. */
    void add(CoachRule rule, SentenceUse use, String role, List<Candidate> people) {
        Candidate meets = meeting(rule, role);
        List<String> skills = new ArrayList<>(use.filling("skill"));
        skills.addAll(use.filling("skills"));
        int asked = levels.stream()
                .filter(level -> use.filling("level").contains(level.name()))
                .mapToInt(Level::rank)
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
                    people.add(CasePerson.named(
                            one,
                            level.rank() == asked
                                    ? "exactly what a " + role + " is asked"
                                    : "what a " + role + " is asked, but " + CasePerson.said(level) + " "
                                            + String.join(" and ", skills)));
                });
        for (String family : use.filling("family")) {
            Set<String> others = new HashSet<>(meets.tools());
            others.removeIf(tool -> families(tool).contains(family));
            people.add(CasePerson.named(
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
        rule.conditions().stream()
                .filter(c -> c.kind() == SentenceKind.CONTEXT)
                .forEach(c ->
                        c.fillings().forEach((slot, names) -> circumstances.put(kind(slot), Set.of(names.get(0)))));
        Map<String, Level> asked = new HashMap<>();
        knowledge.skills().forEach(skill -> asked.put(skill.name(), levels.get(0)));
        Set<String> tools = new HashSet<>();
        for (CoachRule one : rules.rules()) {
            if (RuleTexts.role(one).equals(Optional.of(role)) && stands(one, rule, circumstances)) {
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

    private void meet(SentenceUse use, Map<String, Level> asked, Set<String> tools) {
        List<String> skills = new ArrayList<>(use.filling("skill"));
        use.filling("skills").stream().findFirst().ifPresent(skills::add);
        levels.stream()
                .filter(level -> use.filling("level").contains(level.name()))
                .forEach(level -> skills.forEach(skill -> asked.merge(skill, level, Level::or)));
        use.filling("family")
                .forEach(family -> knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                        .filter(tool -> tool.families().contains(family))
                        .findFirst()
                        .ifPresent(tool -> tools.add(tool.name())));
    }

    /** Whether a rule stands in some circumstances, under the readings of the rule in question. */
    private boolean stands(CoachRule one, CoachRule rule, Map<String, Set<String>> circumstances) {
        Map<String, String> readings = new HashMap<>(rules.readings());
        rule.readings().forEach(reading -> readings.put(reading.split(" = ", 2)[0], reading.split(" = ", 2)[1]));
        return one.readings().stream().allMatch(r -> r.split(" = ", 2)[1].equals(readings.get(r.split(" = ", 2)[0])))
                && one.conditions().stream()
                        .filter(c -> c.kind() == SentenceKind.CONTEXT)
                        .allMatch(c ->
                                !c.fillings().isEmpty()
                                        && c.fillings().entrySet().stream()
                                                .allMatch(slot -> slot.getValue().stream()
                                                        .anyMatch(circumstances.getOrDefault(
                                                                kind(slot.getKey()), Set.of())::contains)));
    }

    private static String kind(String slot) {
        return slot.equals("applications") ? "application" : slot;
    }

    private List<String> families(String tool) {
        return knowledge
                .find(Kind.TOOL, tool, ToolEntry.class)
                .map(ToolEntry::families)
                .orElse(List.of());
    }
}
