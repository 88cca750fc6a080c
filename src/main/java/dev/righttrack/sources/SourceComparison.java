package dev.righttrack.sources;

import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Requirement;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.sources.SkillComparison.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the report's rules and another source ask, side by side. */
public final class SourceComparison {

    private final SourcePack pack;
    private final Knowledge knowledge;
    private final List<Requirement> requirements;

    /**
     * A comparison.
     *
     * @param requirements what the report's rules ask of the roles in any case
     */
    public SourceComparison(SourcePack pack, Knowledge knowledge, List<Requirement> requirements) {
        this.pack = pack;
        this.knowledge = knowledge;
        this.requirements = List.copyOf(requirements);
    }

    /** Skill by skill, of a role of the report and a role of the source that is like it. */
    public List<SkillComparison> of(String ours, PackRole theirs) {
        Map<String, Map<String, String>> asked = new HashMap<>();
        for (String grade : theirs.grades()) {
            pack.asked(grade, knowledge, Map.of())
                    .forEach(demand -> asked.computeIfAbsent(demand.skill(), first -> new LinkedHashMap<>())
                            .put(grade, demand.level()));
        }
        List<SkillComparison> compared = new ArrayList<>();
        for (String skill : knowledge.all(Kind.SKILL).keySet()) {
            Optional<Requirement> required = required(ours, skill);
            Map<String, String> grades = asked.getOrDefault(skill, Map.of());
            if (required.isPresent() || !grades.isEmpty()) {
                compared.add(compare(ours, theirs, skill, required, grades));
            }
        }
        return List.copyOf(compared);
    }

    /** What the report's rules ask of a skill and do not merely call helpful. */
    private Optional<Requirement> required(String role, String skill) {
        return requirements.stream()
                .filter(one -> one.role().equals(role)
                        && one.skills().contains(skill)
                        && one.importance() != Importance.HELPFUL)
                .findFirst();
    }

    private SkillComparison compare(
            String ours, PackRole theirs, String skill, Optional<Requirement> required, Map<String, String> grades) {
        String level = required.map(one -> one.level().name()).orElse("");
        List<String> reached = grades.entrySet().stream()
                .filter(one -> one.getValue().equals(level))
                .map(Map.Entry::getKey)
                .toList();
        String at = theirs.comparedAt().orElse("");
        Stance stance =
                reached.isEmpty() ? Stance.CONTRADICT : reached.contains(at) ? Stance.AGREE : Stance.AGREE_ELSEWHERE;
        String decided = pack.decisions().getOrDefault(ours, Map.of()).getOrDefault(skill, "");
        return new SkillComparison(
                skill,
                required.map(one -> one.level() + ", " + one.importance()
                        + (one.skills().size() > 1 ? " (in one of " + String.join(", ", one.skills()) + ")" : "")),
                grades,
                stance,
                reached,
                stance == Stance.AGREE || decided.isEmpty() ? reason(theirs, skill) : decided);
    }

    /** Which of the source's skills it is, and why. */
    private String reason(PackRole theirs, String skill) {
        List<String> rows = theirs.grades().stream()
                .flatMap(grade -> pack.rows(grade).stream())
                .map(PackRow::skill)
                .distinct()
                .toList();
        String mapped = pack.skills().values().stream()
                .filter(one -> rows.contains(one.name()) && one.ours().contains(skill))
                .map(PackSkill::name)
                .collect(Collectors.joining("; "));
        return mapped.isEmpty() ? "nothing that the source asks of this role is " + skill : "the source asks " + mapped;
    }
}
