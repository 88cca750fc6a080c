package dev.righttrack.explain.search;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Readings;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.learning.LearningCosts;
import dev.righttrack.learning.LearningEfforts;
import dev.righttrack.scoring.judgement.Judgement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A candidate who has been advised: what every explanation begins with.
 *
 * @param skills what is known of each skill, in the order of the facts folder
 */
public record AdvisedCandidate(
        Engine engine, Candidate candidate, Conclusions conclusions, Advice advice, Map<String, Skill> skills) {

    /** A session has no order of its own; this one is the same each time. */
    static final Comparator<Requirement> REQUIREMENTS = Comparator.comparing(Requirement::rule)
            .thenComparing(requirement -> String.join(",", requirement.skills()))
            .thenComparing(Requirement::level)
            .thenComparing(Requirement::importance);

    /** The candidate as the engine advises at this moment. */
    public static AdvisedCandidate of(Engine engine, Candidate candidate) {
        Conclusions conclusions = engine.conclude(candidate);
        Map<String, Skill> found = new HashMap<>();
        conclusions.of(Skill.class).forEach(skill -> found.put(skill.name(), skill));
        Map<String, Skill> skills = new LinkedHashMap<>();
        for (String name : engine.rules().knowledge().all(Kind.SKILL).keySet()) {
            skills.put(name, found.get(name));
        }
        return new AdvisedCandidate(engine, candidate, conclusions, engine.advice(candidate, conclusions), skills);
    }

    /** The knowledge that the rules rest on. */
    public Knowledge knowledge() {
        return engine.rules().knowledge();
    }

    /** @throws IllegalArgumentException if there is no such role */
    public RoleAdvice role(String name) {
        return advice.roles().stream()
                .filter(role -> role.role().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no role \"" + name + "\""));
    }

    /** What level steps cost. */
    public LearningCosts costs() {
        return new LearningCosts(new LearningEfforts(knowledge()), candidate, skills);
    }

    /**
     * What is known of a skill.
     *
     * @throws IllegalArgumentException if there is no such skill
     */
    Skill known(String skill) {
        return Optional.ofNullable(skills.get(skill))
                .orElseThrow(() -> new IllegalArgumentException("there is no skill \"" + skill + "\""));
    }

    /** The levels, lowest first. */
    public List<Level> levels() {
        return knowledge().levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
    }

    /** The circumstances that are open, by name. */
    public List<Open> open() {
        return conclusions.of(Open.class).stream()
                .sorted(Comparator.comparing(Open::kind))
                .toList();
    }

    /** The roles in the order of the facts folder, each with those of its variants behind it that ask levels of their own. */
    List<Role> roles() {
        return Role.all(knowledge(), conclusions.of(Readings.class).get(0));
    }

    /** The names of a role and of those of its variants that ask levels of their own. */
    public List<String> ways(String role) {
        return roles().stream()
                .filter(way -> way.base().equals(role))
                .map(Role::name)
                .toList();
    }

    /** What a role, or a variant with levels of its own, essentially asks, now or under some answer to what is open. */
    public List<Judgement> essential(String role) {
        List<Open> open = open();
        return conclusions.of(Judgement.class).stream()
                .filter(j -> j.role().equals(role))
                .filter(j -> j.isEssential(open))
                .sorted(Comparator.comparing(Judgement::requirement, REQUIREMENTS))
                .toList();
    }

    /** The rise of a skill from what is known of it. */
    public SkillChange rise(String skill, int rank) {
        Skill known = known(skill);
        return new SkillChange(skill, known.low(), known.high(), levels().get(rank), known.isUnknown());
    }
}
