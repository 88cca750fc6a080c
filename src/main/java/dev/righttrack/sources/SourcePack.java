package dev.righttrack.sources;

import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source other than the report, read from its folder.
 *
 * @param name by which a command line names it
 * @param origin where it comes from
 * @param scale its levels
 * @param roles its roles, in the order of the file
 * @param skills its skills by name, in the order of the file
 * @param rows its rows, in the order of the file
 * @param decisions what the coaches decided where it differs from their rules: our role to our skill to the decision
 * @param interpretations the text of its interpretations
 * @param rules the texts of its rules by the name of the file, such as {@code facts/sources/uk-gdd/rules/developer.dslr}
 */
public record SourcePack(
        String name,
        PackOrigin origin,
        PackScale scale,
        List<PackRole> roles,
        Map<String, PackSkill> skills,
        List<PackRow> rows,
        Map<String, Map<String, String>> decisions,
        String interpretations,
        Map<String, String> rules) {

    public SourcePack {
        roles = List.copyOf(roles);
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
        rows = List.copyOf(rows);
        decisions = Map.copyOf(decisions);
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    /** The rows of a grade. */
    public List<PackRow> rows(String grade) {
        return rows.stream().filter(row -> row.grade().equals(grade)).toList();
    }

    /** The rows of a grade that a skill of ours answers to. */
    public List<PackRow> judged(String grade) {
        return rows(grade).stream().filter(row -> !ours(row).isEmpty()).toList();
    }

    /** The rows of skills that are none of ours. */
    public List<PackRow> unused() {
        return rows.stream().filter(row -> ours(row).isEmpty()).toList();
    }

    private List<String> ours(PackRow row) {
        return Optional.ofNullable(skills.get(row.skill())).map(PackSkill::ours).orElse(List.of());
    }

    /**
     * What a grade asks of our skills; what comes to the lowest level asks nothing.
     *
     * @param chosen interpretation to reading, where another than the default is chosen
     */
    public List<Demand> asked(String grade, Knowledge knowledge, Map<String, String> chosen) {
        Map<String, List<PackRow>> bySkill = new LinkedHashMap<>();
        for (PackRow row : rows(grade)) {
            ours(row)
                    .forEach(skill -> bySkill.computeIfAbsent(skill, first -> new ArrayList<>())
                            .add(row));
        }
        List<String> ranked = knowledge.levels().stream().map(RankedTerm::name).toList();
        List<Demand> asked = new ArrayList<>();
        for (Map.Entry<String, List<PackRow>> one : bySkill.entrySet()) {
            String most = one.getValue().stream()
                    .map(row -> scale.ours(row.level(), chosen))
                    .max(Comparator.comparingInt(ranked::indexOf))
                    .orElseThrow();
            if (ranked.indexOf(most) > 0) {
                asked.add(new Demand(
                        one.getKey(),
                        most,
                        one.getValue().stream()
                                .filter(row -> scale.ours(row.level(), chosen).equals(most))
                                .toList()));
            }
        }
        return List.copyOf(asked);
    }

    /** The grades that ask something of our skills under every reading, and so can be roles of a session. */
    public Set<String> judgedGrades(Knowledge knowledge) {
        Set<String> readings = scale.levels().values().stream()
                .flatMap(levels -> levels.keySet().stream())
                .collect(Collectors.toSet());
        return grades().filter(grade -> readings.stream()
                        .noneMatch(reading -> asked(grade, knowledge, Map.of(scale.interpretation(), reading))
                                .isEmpty()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The grades at which roles are compared with each other. */
    public Set<String> comparedGrades() {
        return roles.stream()
                .flatMap(role -> role.comparedAt().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All grades, role by role. */
    public Stream<String> grades() {
        return roles.stream().flatMap(role -> role.grades().stream());
    }

    /** The role that has a grade. */
    public Optional<PackRole> roleOf(String grade) {
        return roles.stream().filter(role -> role.grades().contains(grade)).findFirst();
    }

    /** The roles that are like one of ours. */
    public List<PackRole> like(String ours) {
        return roles.stream().filter(role -> role.ours().contains(ours)).toList();
    }
}
